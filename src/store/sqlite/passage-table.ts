import type { StoredPassage } from '../../corpus/source.ts';
import {
  type TablePassage,
  maximumScored,
  type PassageId,
  type PassageTable,
} from '../query/passage-table.ts';
import { titleText } from '../../text/title-text.ts';
import { titleOf } from '../query/titles.ts';
import type { Database } from './database.ts';
import { numberAt, textAt } from './database.ts';
import { matchExpression } from './match-expression.ts';
import { remembered } from './remembered.ts';
import { evidenceList, joinSource, passageColumns, passageFromRow } from './rows.ts';
import { passagesPerFile } from './schema.ts';
import { asidesIn } from './stored-asides.ts';
import { wordTable } from './word-table.ts';

/** The passages of an index; an id is a row id. */
export function passageTable(
  database: Database,
  version: () => number,
  passageCount: () => number,
): PassageTable {
  const titled = database.prepare(`
    SELECT f.item ->> 'title' AS title, f.path, p.text FROM file f
    LEFT JOIN passage p ON p.id = f.id * ${passagesPerFile} + 1
    WHERE f.key = ? AND f.kind = 'source' ORDER BY f.path LIMIT 1`);
  const fileOfKey = database.prepare(
    "SELECT id FROM file WHERE key = ? AND kind = 'source' ORDER BY path LIMIT 1",
  );
  const fileAt = database.prepare('SELECT id FROM file WHERE path = ?');
  const inRange = database.prepare(`
    SELECT ${passageColumns} FROM passage p ${joinSource}
    WHERE p.id BETWEEN ? AND ? ORDER BY p.id LIMIT ?`);
  const keys = database.prepare("SELECT key FROM file WHERE kind = 'source'");
  const withMarkup = database.prepare("SELECT 1 FROM file WHERE markup = 'markdown' LIMIT 1");
  const withAsides = database.prepare("SELECT 1 FROM passage WHERE asides <> '' LIMIT 1");
  const keyOfFile = database.prepare('SELECT key FROM file WHERE id = ?');
  const keyByFile = remembered(version, () => new Map<number, string>());
  const titleByKey = remembered(version, () => new Map<string, string>());

  /** The key of the source that a passage belongs to; empty while that is still being written. */
  const keyOf = (id: number, known: Map<number, string>): string => {
    const file = Math.floor(id / passagesPerFile);
    const key = known.get(file) ?? textAt(keyOfFile.get(file) ?? {}, 'key');
    known.set(file, key);
    return key;
  };
  const passages = (ids: readonly PassageId[], evidence: boolean, limit: number): TablePassage[] => {
    const sql = `
      SELECT ${passageColumns} FROM json_each(?) w CROSS JOIN passage p ON p.id = w.value CROSS ${joinSource}
      ${evidence ? `WHERE p.section IN (${evidenceList})` : ''} LIMIT ?`;
    const rows = database.prepare(sql).all(JSON.stringify(ids), limit);
    return rows.map((row) => ({ id: numberAt(row, 'id'), passage: passageFromRow(row) }));
  };
  return {
    ...wordTable(database, version),
    passageCount,
    texts(match, { keys: only, evidence }, limit) {
      const sql = `
        SELECT p.id, p.asides, p.text FROM passage_words w JOIN passage p ON p.id = w.rowid
        WHERE passage_words MATCH ? ${ofSources(only)} ${evidence ? `AND p.section IN (${evidenceList})` : ''} LIMIT ?`;
      const rows = database.prepare(sql).all(matchExpression(match), ...listed(only), limit);
      const known = keyByFile();
      return rows.flatMap((row) => {
        const id = numberAt(row, 'id');
        const key = keyOf(id, known);
        if (key === '') return [];
        const asides = asidesIn(textAt(row, 'asides'));
        return [{ id, key, number: id % passagesPerFile, text: textAt(row, 'text'), ...asides }];
      });
    },
    best(match, { keys: only, evidence }, limit) {
      // `+rank` is an expression: by the bare column FTS5 sorts by itself, which takes twice as long because it keeps the places of all
      // words of all passages.
      const scored = database.prepare(`
        SELECT id FROM (
          SELECT rowid AS id, rank FROM passage_words w WHERE passage_words MATCH ? ${ofSources(only)} LIMIT ${maximumScored})
        ORDER BY +rank, id LIMIT ?`);
      // What is no evidence is known only when it is fetched.
      for (let asked = evidence ? 2 * limit : limit; ; asked *= 4) {
        const ids = scored
          .all(matchExpression(match), ...listed(only), asked)
          .map((row) => numberAt(row, 'id'));
        const found = passages(ids, evidence, limit);
        if (found.length >= limit || ids.length < asked) return found;
      }
    },
    holding(matches, only, limit) {
      const held = database.prepare(`
        SELECT group_concat(id) AS ids FROM (
          SELECT rowid AS id FROM passage_words w WHERE passage_words MATCH ? ${ofSources(only)} LIMIT ${limit})`);
      return matches.map((match): number[] =>
        JSON.parse(`[${textAt(held.get(matchExpression(match), ...listed(only)) ?? {}, 'ids')}]`),
      );
    },
    passages: (ids, { evidence }, limit) => passages(ids, evidence, limit),
    ofSources(wanted, limit) {
      const found: StoredPassage[] = [];
      for (const key of [...wanted].toSorted()) {
        const id = fileOfKey.get(key)?.['id'];
        if (typeof id !== 'number') continue;
        const [first, last] = [id * passagesPerFile, (id + 1) * passagesPerFile - 1];
        found.push(...inRange.all(first, last, limit - found.length).map(passageFromRow));
        if (found.length >= limit) break;
      }
      return found;
    },
    range(path, first, last) {
      const id = fileAt.get(path)?.['id'];
      if (typeof id !== 'number') return [];
      return inRange.all(id * passagesPerFile + first, id * passagesPerFile + last, last).map(passageFromRow);
    },
    titles(wanted) {
      const known = titleByKey();
      for (const key of wanted) {
        if (known.has(key)) continue;
        const row = titled.get(key) ?? {};
        const head = { path: textAt(row, 'path'), title: textAt(row, 'title'), first: textAt(row, 'text') };
        known.set(key, titleText(titleOf(head)));
      }
      return new Map(wanted.map((key) => [key, known.get(key) ?? '']));
    },
    keysStartingWith(beginnings) {
      const all = keys.all().map((row) => textAt(row, 'key'));
      return all.filter((key) => beginnings.some((beginning) => key.toLowerCase().startsWith(beginning)));
    },
    hasMarkup: remembered(version, () => withMarkup.get() !== undefined),
    hasAsides: remembered(version, () => withAsides.get() !== undefined),
  };
}

/** The condition that a passage belongs to one of some sources, whose keys are {@link listed}. */
function ofSources(keys: readonly string[] | undefined): string {
  return keys === undefined
    ? ''
    : `AND w.rowid / ${passagesPerFile} IN (
        SELECT id FROM file WHERE kind = 'source' AND key IN (SELECT value FROM json_each(?)))`;
}

function listed(keys: readonly string[] | undefined): string[] {
  return keys === undefined ? [] : [JSON.stringify(keys)];
}
