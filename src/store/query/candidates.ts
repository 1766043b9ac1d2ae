import type { StoredPassage } from '../../corpus/source.ts';
import { numberAt, textAt } from '../sqlite/database.ts';
import type { Database } from '../sqlite/database.ts';
import { evidenceList, joinSource, passageColumns, passageOf } from '../sqlite/rows.ts';
import { passagesPerFile } from '../sqlite/schema.ts';
import { idf } from './terms.ts';
import type { Term } from './terms.ts';

/** Which passages to fetch. */
export interface CandidateOptions {
  /** Only these sources, by id. */
  readonly files?: readonly number[];
  /** Only evidence. */
  readonly evidence: boolean;
  readonly limit: number;
}

/** A passage's row id and its text. */
export interface PassageText {
  readonly id: number;
  readonly text: string;
}

/** The texts of passages that match an FTS5 expression, in the order of the index: half of what whole passages take. */
export function textsOf(database: Database, match: string, options: CandidateOptions): PassageText[] {
  const { files, evidence, limit } = options;
  const sql = `
    SELECT p.id, p.text FROM passage_words w JOIN passage p ON p.id = w.rowid
    WHERE passage_words MATCH ? ${ofFiles(files)} ${evidence ? `AND p.section IN (${evidenceList})` : ''} LIMIT ?`;
  const rows = database.prepare(sql).all(match, ...listed(files), limit);
  return rows.map((row) => ({ id: numberAt(row, 'id'), text: textAt(row, 'text') }));
}

/** Passages that match an FTS5 expression, in the order of the index, which costs nothing. */
export function candidates(database: Database, match: string, options: CandidateOptions): StoredPassage[] {
  const ids = textsOf(database, match, options).map(({ id }) => id);
  return [...passagesOf(database, ids, options).values()];
}

/**
 * So many passages are scored for one expression at most, the first in the order of the index: each takes FTS5 two thirds of a
 * microsecond.
 */
const mostScored = 20_000;

/** Of passages with rare words so many suffice. */
const enoughScored = 8000;

/** Words so common that they bring the passages with any of the words beyond this count only when those that were found are scored. */
const mostLookedUp = 60_000;

/**
 * The best passages by FTS5's BM25 for the first of the expressions, and as long as they are too few, for the next.
 * `+rank` is an expression: by the bare column FTS5 sorts by itself, which takes twice as long because it keeps the places of
 * all words of all passages.
 */
export function bestCandidates(
  database: Database,
  matches: readonly string[],
  { files, evidence, limit }: CandidateOptions,
): StoredPassage[] {
  const scored = database.prepare(`
    SELECT id FROM (
      SELECT rowid AS id, rank FROM passage_words w WHERE passage_words MATCH ? ${ofFiles(files)} LIMIT ${mostScored})
    ORDER BY +rank, id LIMIT ?`);
  const found = new Map<number, StoredPassage>();
  for (const match of matches) {
    // What is no evidence is known only when it is fetched.
    for (let asked = evidence ? 2 * limit : limit; found.size < limit; asked *= 4) {
      const ids = scored.all(match, ...listed(files), asked).map((row) => numberAt(row, 'id'));
      for (const [id, passage] of passagesOf(database, ids, { evidence, limit })) found.set(id, passage);
      if (ids.length < asked) break;
    }
    if (found.size >= limit) break;
  }
  return [...found.values()].slice(0, limit);
}

/** So many passages that have one of the runs are counted, the first in the order of the index. */
const mostCounted = 20_000;

/**
 * The passages that have most of the runs of words, rare ones counting for more. For runs this is what BM25 comes to, and takes
 * half the time: FTS5 looks each of them up twice, once to learn how rare it is.
 */
export function mostRuns(
  database: Database,
  runs: readonly string[],
  passages: number,
  { files, evidence, limit }: CandidateOptions,
): StoredPassage[] {
  const holding = database.prepare(`
    SELECT group_concat(id) AS ids FROM (
      SELECT rowid AS id FROM passage_words w WHERE passage_words MATCH ? ${ofFiles(files)} LIMIT ${mostCounted})`);
  const weights = new Map<number, number>();
  for (const run of runs) {
    const ids: number[] = JSON.parse(`[${textAt(holding.get(quoted(run), ...listed(files)) ?? {}, 'ids')}]`);
    const weight = idf(ids.length, passages);
    for (const id of ids) weights.set(id, (weights.get(id) ?? 0) + weight);
  }
  const best = [...weights].toSorted(([a, first], [b, second]) => second - first || a - b).map(([id]) => id);
  return [...passagesOf(database, best, { evidence, limit }).values()];
}

/** The first passages with these row ids, by id in this order; those of a source that is still being written are left out. */
export function passagesOf(
  database: Database,
  ids: readonly number[],
  { evidence, limit }: CandidateOptions,
): Map<number, StoredPassage> {
  const sql = `
    SELECT ${passageColumns} FROM json_each(?) w CROSS JOIN passage p ON p.id = w.value CROSS ${joinSource}
    ${evidence ? `WHERE p.section IN (${evidenceList})` : ''} LIMIT ?`;
  const rows = database.prepare(sql).all(JSON.stringify(ids), limit);
  return new Map(rows.map((row) => [numberAt(row, 'id'), passageOf(row)]));
}

function ofFiles(files: readonly number[] | undefined): string {
  return files === undefined ? '' : `AND w.rowid / ${passagesPerFile} IN (SELECT value FROM json_each(?))`;
}

function listed(files: readonly number[] | undefined): string[] {
  return files === undefined ? [] : [JSON.stringify(files)];
}

/** Ids of the sources whose key is one of `keys`. */
export function filesWithKeys(database: Database, keys: readonly string[]): number[] {
  const rows = database
    .prepare("SELECT id FROM file WHERE kind = 'source' AND key IN (SELECT value FROM json_each(?))")
    .all(JSON.stringify(keys));
  return rows.map((row) => Number(row['id']));
}

/** Ids of the sources whose key begins with one of `beginnings` (lower case). */
export function filesWithKeysLike(database: Database, beginnings: readonly string[]): number[] {
  const rows = database.prepare("SELECT id, key FROM file WHERE kind = 'source'").all();
  return rows
    .filter((row) => beginnings.some((beginning) => textAt(row, 'key').toLowerCase().startsWith(beginning)))
    .map((row) => Number(row['id']));
}

/**
 * "Any of these terms" as expressions for {@link bestCandidates}; none where there are no terms. Where the terms stand in too many
 * passages, those with a rare one come first, and those without only where these are too few; where none is rare, those with all
 * of them come first. This is MaxScore (Turtle and Flood, "Query
 * evaluation: strategies and optimizations", 1995): what the common terms can add does not make up for a rare one.
 */
export function anyOf(terms: readonly Term[]): string[] {
  let cost = 0;
  const kept = terms
    .toSorted((a, b) => a.passages - b.passages)
    .filter(({ passages }, index) => {
      cost += passages;
      return index === 0 || cost <= mostLookedUp;
    });
  const groups = byRarity(kept);
  const [rarest] = kept;
  const all = rarest !== undefined && rarest.passages > mostScored && terms.length > 1 ? [allOf(terms)] : [];
  const some = groups.map((group, index) => {
    const required = oneOf(group);
    if (groups.length === 1) return required;
    const without = index === 0 ? required : `(${required}) NOT (${oneOf(groups.slice(0, index).flat())})`;
    return `(${without}) AND (${oneOf(kept)})`;
  });
  return [...all, ...some];
}

/** Terms in groups of which each stands in no more passages than suffice, or is a term alone. */
function byRarity(rarest: readonly Term[]): Term[][] {
  const groups: Term[][] = [];
  let cost = Infinity;
  for (const term of rarest) {
    cost += term.passages;
    if (cost <= enoughScored) groups.at(-1)?.push(term);
    else {
      groups.push([term]);
      cost = term.passages;
    }
  }
  return groups;
}

function allOf(terms: readonly Term[]): string {
  return terms.map((term) => `(${oneOf([term])})`).join(' AND ');
}

function oneOf(terms: readonly Term[]): string {
  return terms.flatMap(({ forms }) => forms.map((form) => quoted(form))).join(' OR ');
}

/**
 * Words as an FTS5 string: they stand one after the other; with `prefix` the last may be cut short. Any text can be asked for; NUL is left
 * out, because FTS5 takes it for the end of the expression.
 */
export function quoted(text: string, prefix = false): string {
  return `"${text.replaceAll('\0', '').replaceAll('"', '""')}"${prefix ? ' *' : ''}`;
}
