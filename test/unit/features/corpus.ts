import { paragraphLocators } from '../../../src/corpus/place.ts';
import { evidenceContext } from '../../../src/check/context.ts';
import type { SourceLookup } from '../../../src/evidence/named-sources.ts';
import type { CheckOptions } from '../../../src/check/outcome.ts';
import type { RuleContext } from '../../../src/rules/rule.ts';
import {
  type CslItem,
  evidenceSections,
  type Section,
  type StoredPassage,
  type StoredSource,
} from '../../../src/corpus/source.ts';
import type { UnreadFile } from '../../../src/corpus/unread.ts';
import { keysLike } from '../../../src/store/query/keys-like.ts';
import { phraseFinder } from '../../../src/store/query/phrase-places.ts';
import type { Hit, PassageStore, StoreStatus } from '../../../src/store/store.ts';
import { findWords } from '../../../src/text/find-words.ts';
import { lineStarts, positionAt } from '../../../src/text/lines.ts';
import { words } from '../../../src/text/words.ts';

/** A signal that is never aborted. */
export const noAbort = new AbortController().signal;

/** One source in a few strokes: its passages in order; a section other than `body` stands before a `|`. */
export interface MadeSource {
  readonly key: string;
  readonly title?: string;
  readonly passages: readonly string[];
  readonly aliases?: readonly string[];
}

/** A small corpus in memory. It searches as the index does, only without its finesse. */
export function corpusOf(
  made: readonly MadeSource[],
  state: StoreStatus['state'] = 'ready',
  withoutText: readonly CslItem[] = [],
  unread: readonly UnreadFile[] = [],
): RuleContext {
  const sources = made.map(({ key, title, passages, aliases = [] }): StoredSource => ({
    key,
    path: `sources/${key}.txt`,
    item: { id: key, type: 'document', title: title ?? key, issued: { 'date-parts': [[2014, 9, 15]] } },
    passageCount: passages.length,
    reader: 'text',
    markup: 'plain',
    paragraphs: 'in the file',
    aliases,
  }));
  const all = made.flatMap((source) => passagesOf(source));
  const hits = (query: string, only: readonly string[] | undefined, limit: number): Hit[] =>
    all
      .filter(({ key }) => only === undefined || only.includes(key))
      .map((passage) => hitOf(passage, query))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score)
      .slice(0, limit);
  const withKey = (key: string): StoredSource | undefined => sources.find((source) => source.key === key);
  const like = keysLike(sources.map(({ key, path, aliases = [] }) => ({ key, path, aliases })));
  const lookup: SourceLookup = {
    withKey,
    at: (path) => sources.find((source) => source.path === path),
    like(written) {
      const { meant, near } = like(written);
      return {
        meant: meant.flatMap((key) => withKey(key) ?? []),
        near: near.flatMap((key) => withKey(key) ?? []),
      };
    },
    read: () => Promise.resolve(),
  };
  const store: PassageStore = {
    status: () => ({
      state,
      done: 0,
      total: 0,
      sources: sources.length,
      passages: all.length,
      folders: ['sources'],
      unread: unread.length,
      unreadDocuments: unread.filter(({ document }) => document).length,
    }),
    source: (key) => Promise.resolve(lookup.withKey(key)),
    sourceAt: (path) => Promise.resolve(lookup.at(path)),
    keysLike: (written) => Promise.resolve(lookup.like(written)),
    sources: () => Promise.resolve(sources),
    passages: (key) => Promise.resolve(all.filter((passage) => passage.key === key)),
    search: (query, { limit, keys }) => Promise.resolve(hits(query, keys, limit)),
    phrase: (query, { limit }) => Promise.resolve(phrasesIn(all, query).slice(0, limit)),
    rank: (query, { limit, keys }) =>
      Promise.resolve(hits(query, keys, all.length).filter(isEvidence).slice(0, limit)),
    origin: () => Promise.resolve([]),
    copies: (texts) => Promise.resolve(texts.map(() => [])),
    problems: () => Promise.resolve([]),
    unread: () => Promise.resolve(unread),
    withoutText: () => Promise.resolve(withoutText),
  };
  const options: CheckOptions = { scope: 'sentence', levels: {}, path: 'briefings/a.md' };
  const context = evidenceContext(store, state === 'ready', options, {
    sources: lookup,
    withoutText,
    unread,
  });
  return { ...context, levels: {}, unreadDocuments: store.status().unreadDocuments };
}

function passagesOf({ key, passages }: MadeSource): StoredPassage[] {
  const texts = passages.map((passage) => passage.replace(/^\w+\|/, ''));
  const whole = texts.join('\n\n');
  let start = 0;
  return passages.map((passage, index) => {
    const text = texts[index] ?? '';
    const section = sectionIn(passage);
    const made = {
      key,
      path: `sources/${key}.txt`,
      number: index + 1,
      section,
      text,
      start,
      end: start + text.length,
      position: positionAt(lineStarts(whole), start),
      locators: paragraphLocators(index + 1),
      reader: 'text',
      markup: 'plain' as const,
    };
    start += text.length + 2;
    return made;
  });
}

function sectionIn(passage: string): Section {
  const name = /^(\w+)\|/.exec(passage)?.[1];
  return name === 'title' || name === 'comment' || name === 'boilerplate' ? name : 'body';
}

function hitOf(passage: StoredPassage, query: string): Hit {
  const phrase = /^"(.*)"$/su.exec(query)?.[1];
  const marks =
    phrase === undefined
      ? words(query).flatMap((word) => findWords(passage.text, word.text))
      : findWords(passage.text, phrase);
  return { ...passage, score: marks.length, marks: marks.toSorted((a, b) => a.start - b.start) };
}

function phrasesIn(passages: readonly StoredPassage[], query: string): Hit[] {
  const find = phraseFinder(query, words(query).at(-1)?.end === query.length);
  return passages.filter(isEvidence).flatMap((passage) => {
    const marks = find(passage.text);
    return marks.length === 0 ? [] : [{ ...passage, score: 1, marks }];
  });
}

function isEvidence({ section }: StoredPassage): boolean {
  return evidenceSections.includes(section);
}
