import type { Hit } from '../../store/store.ts';
import { tidy } from '../../text/normalise.ts';
import type { ExitCode } from '../io.ts';
import { type QueryOptions, askIndex } from './ask-index.ts';
import type { Setting } from './options.ts';

/** One passage found, as it is printed. */
interface Row {
  readonly key: string;
  readonly number: number;
  readonly score: number;
  readonly text: string;
}

/** `briefing search QUERY`: passages found as the editor's search finds them. */
export function searchCommand(
  query: string | undefined,
  options: QueryOptions,
  setting: Setting,
): Promise<ExitCode> {
  return askIndex(query, options, setting, {
    field: 'query',
    answers: 'hits',
    ask: async (index, text) => (await index.search(text, { limit: options.limit })).map(row),
    asText: rowText,
  });
}

/** `briefing cite SENTENCE`: the passages that best support a sentence, as the editor's fixes offer them. */
export function citeCommand(
  sentence: string | undefined,
  options: QueryOptions,
  setting: Setting,
): Promise<ExitCode> {
  return askIndex(sentence, options, setting, {
    field: 'text',
    answers: 'passages',
    ask: async (index, text) => (await index.rank(text, { limit: options.limit })).map(row),
    asText: rowText,
  });
}

function rowText({ key, number, text }: Row): string {
  return `${key} ¶${number}  ${tidy(text)}\n`;
}

function row({ key, number, score, text }: Hit): Row {
  return { key, number, score, text };
}
