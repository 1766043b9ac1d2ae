import { evidenceSections, type StoredPassage } from '../../../src/corpus/source.ts';
import { keysLike } from '../../../src/store/query/keys-like.ts';
import type {
  TablePassage,
  KnownWord,
  Match,
  PassageFilter,
  PassageTable,
} from '../../../src/store/query/passage-table.ts';
import { similarWords } from '../../../src/store/query/similar-words.ts';
import type { Counts, SourceTable } from '../../../src/store/query/source-table.ts';
import { stemOf } from '../../../src/store/query/stem.ts';
import { titleOf } from '../../../src/store/query/titles.ts';
import { indexedText } from '../../../src/store/query/indexed-text.ts';
import { words } from '../../../src/text/words.ts';
import { passagesOfFile, type PlainFiles, sourceOfFile, sourcesIn } from './plain-files.ts';
import { occurrences, runsIn } from './plain-match.ts';

/** A passage with its folded words. Its id is a text, so that nobody reckons with it. */
interface PlainPassage extends TablePassage {
  readonly id: string;
  readonly folded: readonly string[];
}

/** The passages of files, in the order of their paths. Every answer is a promise, as over a wire. */
export function plainPassages(files: PlainFiles): PassageTable {
  const sources = sourcesIn(files);
  const all = sources
    .flatMap((file) => passagesOfFile(file))
    .map((passage): PlainPassage => ({
      id: `${passage.path} ${String(passage.number).padStart(9, '0')}`,
      passage,
      folded: words(indexedText(passage)).map(({ folded }) => folded),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const frequencies = new Map<string, number>();
  for (const { folded } of all)
    for (const word of new Set(folded)) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  const vocabulary = [...frequencies].map(([term, passages]): KnownWord => ({ term, passages }));
  const similar = similarWords(vocabulary);
  const matching = (match: Match, { keys, evidence }: PassageFilter): PlainPassage[] =>
    all.filter(
      ({ passage, folded }) =>
        (keys === undefined || keys.includes(passage.key)) &&
        (!evidence || isEvidence(passage)) &&
        occurrences(match, folded) > 0,
    );
  const table: PassageTable = {
    passageCount: async () => all.length,
    forms: async (wanted) =>
      wanted.map((word) => vocabulary.filter(({ term }) => stemOf(term) === stemOf(word))),
    frequencies: async (wanted) => wanted.map((word) => frequencies.get(word) ?? 0),
    startingWith: async (prefix, limit) =>
      vocabulary
        .filter(({ term }) => term.startsWith(prefix))
        .toSorted((a, b) => b.passages - a.passages || (a.term < b.term ? -1 : 1))
        .slice(0, limit),
    similar: async (word, limit) => similar(word, limit),
    texts: async (match, filter, limit) =>
      matching(match, filter)
        .slice(0, limit)
        .map(({ id, passage: { key, number, text, asides = [] } }) => ({ id, key, number, text, asides })),
    async best(match, filter, limit) {
      const runs = runsIn(match);
      const rarity = runs.map((run) => {
        const having = all.filter(({ folded }) => occurrences(run, folded) > 0).length;
        return Math.log(1 + all.length / (1 + having));
      });
      const scores = new Map(
        matching(match, filter).map((found) => {
          const shares = runs.map((run, index) => {
            const count = occurrences(run, found.folded);
            return ((rarity[index] ?? 0) * count) / (count + found.folded.length / 100 + 0.3);
          });
          return [found, shares.reduce((sum, share) => sum + share, 0)];
        }),
      );
      return [...scores]
        .toSorted(([, a], [, b]) => b - a)
        .slice(0, limit)
        .map(([found]) => found);
    },
    holding: async (matches, keys, limit) =>
      matches.map((match) =>
        matching(match, { ...(keys === undefined ? {} : { keys }), evidence: false })
          .slice(0, limit)
          .map(({ id }) => id),
      ),
    async passages(ids, { evidence }, limit) {
      const byId = new Map(all.map((found) => [found.id, found]));
      const found = ids.flatMap((id) => byId.get(String(id)) ?? []);
      return found.filter(({ passage }) => !evidence || isEvidence(passage)).slice(0, limit);
    },
    ofSources: async (keys, limit) =>
      sources
        .filter(({ keyed }) => keys.includes(keyed.key))
        .flatMap((file) => passagesOfFile(file))
        .slice(0, limit),
    range: async (path, first, last) =>
      all.flatMap(({ passage }) =>
        passage.path === path && passage.number >= first && passage.number <= last ? [passage] : [],
      ),
    titles: async (keys) =>
      new Map(
        sources
          .filter(({ keyed }) => keys.includes(keyed.key))
          .map((file) => {
            const { path, item } = sourceOfFile(file);
            const first = file.reading.passages[0]?.text ?? '';
            return [file.keyed.key, titleOf({ path, title: item.title ?? '', first })];
          }),
      ),
    keysStartingWith: async (beginnings) =>
      sources
        .map(({ keyed }) => keyed.key)
        .filter((key) => beginnings.some((beginning) => key.toLowerCase().startsWith(beginning))),
    hasAsides: async () => all.some(({ passage }) => passage.asides !== undefined),
    hasMarkup: async () => sources.some(({ reader }) => reader?.markup === 'markdown'),
  };
  return table;
}

/** What the plain index says of its sources. */
export function plainSources(files: PlainFiles): SourceTable {
  const sources = sourcesIn(files).map((file) => sourceOfFile(file));
  const read = sourcesIn(files).filter(
    ({ unread, reading }) => unread === undefined || reading.passages.length > 0,
  );
  const like = keysLike(
    read.map(({ path, keyed }) => ({ key: keyed.key, path, aliases: JSON.parse(keyed.aliases) })),
  );
  const withKey = (key: string): ReturnType<typeof sourceOfFile> | undefined =>
    sources.find((source) => source.key === key);
  const byPath = [...files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return {
    sources: async () => sources,
    withKeys: async (keys) => keys.map(withKey),
    atPaths: async (paths) =>
      paths.map(
        (path) =>
          sources.find((source) => source.path === path) ??
          sources.find((source) => source.path.normalize('NFC') === path.normalize('NFC')),
      ),
    async keysLike(written) {
      const { meant, near } = like(written);
      return {
        meant: meant.flatMap((key) => withKey(key) ?? []),
        near: near.flatMap((key) => withKey(key) ?? []),
      };
    },
    problems: async () =>
      byPath
        .filter(({ unread }) => unread === undefined)
        .flatMap(({ path, reading }) => reading.problems.map((problem) => Object.assign({ path }, problem))),
    unread: async () =>
      byPath.flatMap(({ path, keyed, unread }) =>
        unread === undefined ? [] : [{ path, ...unread, ...(keyed.key === '' ? {} : { keys: [keyed.key] }) }],
      ),
  };
}

/** What there is in the plain index. */
export function plainCounts(files: PlainFiles): Counts {
  const all = [...files.values()];
  const sources = sourcesIn(files);
  return {
    sources: sources.filter(({ unread }) => unread === undefined).length,
    passages: sources.reduce((sum, { reading }) => sum + reading.passages.length, 0),
    unread: all.filter(({ unread }) => unread !== undefined).length,
    unreadDocuments: all.filter(({ unread }) => unread?.document === true).length,
  };
}

function isEvidence({ section }: StoredPassage): boolean {
  return evidenceSections.includes(section);
}
