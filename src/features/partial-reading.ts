import type { CorpusProblem } from '../corpus/source.ts';
import type { PassageStore } from '../store/store.ts';
import { escapeMarkdown } from './markdown.ts';

/** Maximum problems of one source that a hover names. */
const mostNamed = 3;

/** What was not read, or read in doubt, of the source at a path: each problem in a sentence or two. */
export async function partialReading(
  path: string,
  store: Pick<PassageStore, 'problems'>,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const problems = await store.problems(signal);
  return problems.filter((each) => each.path === path && isOfText(each)).map(({ message }) => message);
}

/** The same as a note in a hover; empty where all was read. */
export async function partialReadingNote(
  path: string,
  store: PassageStore,
  signal: AbortSignal,
): Promise<string> {
  const all = await partialReading(path, store, signal);
  const named = all.slice(0, mostNamed).map((message) => `$(warning) ${escapeMarkdown(message)}`);
  const more = all.length - named.length;
  return [...named, ...(more > 0 ? [`and ${more} more in **Briefing: Show Corpus Problems**.`] : [])].join(
    '  \n',
  );
}

/** Whether a problem is of the text that was read, not of the file's name, key or front matter. */
function isOfText({ severity, translatable: { id } }: CorpusProblem): boolean {
  return severity !== 'information' && id !== 'key-taken' && !id.startsWith('front-matter-');
}
