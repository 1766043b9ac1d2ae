import type { StoredSource } from '../../../src/corpus/source.ts';
import type { Briefing, Directive } from '../../../src/briefing/briefing.ts';
import type { CheckOptions } from '../../../src/check/outcome.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import type { PassageStore, StoreStatus } from '../../../src/store/store.ts';

/** Default options. */
export const options: CheckOptions = { scope: 'sentence', levels: {} };

/** A signal that is never aborted. */
export const noAbort = new AbortController().signal;

/** A briefing with only its text and its ignore comments. */
export function briefingOf(text: string): Briefing {
  return {
    text,
    language: 'en',
    sentences: [],
    blocks: [],
    containers: [],
    noteReferences: [],
    quotations: [],
    groups: [],
    citations: [],
    malformed: [],
    directives: directivesIn(text),
  };
}

const verbs = [
  'disable',
  'enable',
  'disable-line',
  'disable-next-line',
  'disable-file',
  'enable-file',
  'capture',
  'restore',
] as const;

/** The ignore comments of a text; simpler than `src/briefing`, which also considers code and front matter. */
function directivesIn(text: string): readonly Directive[] {
  return [...text.matchAll(/<!-- briefing-([a-z-]+)([^>]*?)-->/g)].flatMap((match) => {
    const verb = verbs.find((name) => name === match[1]);
    const span = { start: match.index, end: match.index + match[0].length };
    return verb === undefined
      ? []
      : [{ ...span, verb, rules: (match[2] ?? '').split(/\s+/).filter(Boolean) }];
  });
}

/** A rule that reports every occurrence of `word`. */
export function wordRule(id: Rule['id'], word: string, more: Partial<Rule> = {}): Rule {
  return {
    id,
    summary: '',
    defaultSeverity: 'warning',
    needs: 'text',
    check({ text }, _context, report) {
      for (const { index } of text.matchAll(new RegExp(word, 'g'))) {
        report({ start: index, end: index + word.length }, { id: 'unknown-key', args: { key: word } });
      }
    },
    ...more,
  };
}

/** A source without passages. */
export function sourceOf(key: string, path = `sources/${key}.txt`): StoredSource {
  return {
    key,
    path,
    item: { id: key, type: 'document' },
    passageCount: 0,
    reader: 'text',
    markup: 'plain',
    paragraphs: 'in the file',
  };
}

/** An index in a given state that has sources but finds nothing: states that a real index rarely has. */
export function storeIn(
  state: StoreStatus['state'],
  sources: readonly StoredSource[] = [],
  error?: string,
): PassageStore {
  const answer =
    <T>(value: T) =>
    async (): Promise<T> => {
      if (state === 'failed') throw new Error(error ?? 'no index');
      return value;
    };
  return {
    status: () => ({
      state,
      done: 0,
      total: 1,
      sources: sources.length,
      passages: 0,
      folders: ['sources'],
      unread: 0,
      unreadDocuments: 0,
      ...(error === undefined ? {} : { error }),
    }),
    source: (key) => answer(sources.find((source) => source.key === key))(),
    sourceAt: (path) => answer(sources.find((source) => source.path === path))(),
    keysLike: answer({ meant: [], near: [] }),
    sources: answer(sources),
    passages: answer([]),
    search: answer([]),
    phrase: answer([]),
    rank: answer([]),
    origin: answer([]),
    copies: answer([]),
    problems: answer([]),
    unread: answer([]),
    withoutText: answer([]),
  };
}
