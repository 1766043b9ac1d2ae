import type { StoredPassage } from '../../corpus/source.ts';
import type { TablePassage, Match, PassageFilter, PassageId, PassageTable } from './passage-table.ts';
import { answerOf, type Query } from './run-query.ts';
import { idf } from './terms.ts';

/** The first passages that match, in the order of the table, which costs least. */
export function* firstCandidates(
  table: PassageTable,
  match: Match,
  filter: PassageFilter,
  limit: number,
): Query<StoredPassage[]> {
  const texts = yield* answerOf(table.texts(match, filter, limit));
  const ids = texts.map(({ id }) => id);
  return passagesIn(yield* answerOf(table.passages(ids, filter, limit)));
}

/** The best passages for the first of the matches and, as long as they are too few, for the next. */
export function* bestCandidates(
  table: PassageTable,
  matches: readonly Match[],
  filter: PassageFilter,
  limit: number,
): Query<StoredPassage[]> {
  const found = new Map<PassageId, TablePassage>();
  for (const match of matches) {
    for (const each of yield* answerOf(table.best(match, filter, limit))) found.set(each.id, each);
    if (found.size >= limit) break;
  }
  return passagesIn([...found.values()].slice(0, limit));
}

/** Maximum passages counted per run of words, the first in the order of the table. */
const maximumCounted = 20_000;

/**
 * The passages that have most of the runs of words, weighted by rarity. BM25 would order them in the same way and take twice as long,
 * because it looks each run up once more to learn how rare it is.
 */
export function* runCandidates(
  table: PassageTable,
  runs: readonly (readonly string[])[],
  filter: PassageFilter,
  limit: number,
): Query<StoredPassage[]> {
  const passages = yield* answerOf(table.passageCount());
  const matches = runs.map((words) => ({ words }));
  const weights = new Map<PassageId, number>();
  for (const ids of yield* answerOf(table.holding(matches, filter.keys, maximumCounted))) {
    const weight = idf(ids.length, passages);
    for (const id of ids) weights.set(id, (weights.get(id) ?? 0) + weight);
  }
  const best = [...weights].toSorted(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
  return passagesIn(
    yield* answerOf(
      table.passages(
        best.map(([id]) => id),
        filter,
        limit,
      ),
    ),
  );
}

function passagesIn(found: readonly TablePassage[]): StoredPassage[] {
  return found.map(({ passage }) => passage);
}
