import { evidenceSections, sections, type StoredPassage, type StoredSource } from '../../corpus/source.ts';
import type { CslItem, Markup, Section } from '../../corpus/source.ts';
import type { Unread, UnreadFile, UnreadReason } from '../../corpus/unread.ts';
import type { SourceNames } from '../query/keys-like.ts';
import { numberAt, textAt } from './database.ts';
import type { Row } from './database.ts';
import { locatorsIn } from './locators.ts';
import { asidesIn } from './stored-asides.ts';
import { passagesPerFile } from './schema.ts';

/** The columns of `file` that {@link sourceFromRow} reads. */
export const sourceColumns =
  'key, aliases, path, item, passages, markup, paragraphs, pages, sha256, reader, reader_version';

/** A passage `p` with its source `f`, as {@link passageFromRow} reads it. */
export const passageColumns =
  'p.id, p.section, p.start, p.end, p.line, p.column, p.locators, p.asides, p.text, f.key, f.path, f.reader, f.markup';

/** Joins a passage `p` to its source `f`; a source that has no key yet is still being written. */
export const joinSource = `JOIN file f ON f.id = p.id / ${passagesPerFile} AND f.key <> ''`;

/** Sections whose passages are evidence, as a list in SQL. */
export const evidenceList = evidenceSections.map((section) => `'${section}'`).join(', ');

/** A row with {@link passageColumns} as a passage. */
export function passageFromRow(row: Row): StoredPassage {
  const path = textAt(row, 'path');
  const number = numberAt(row, 'id') % passagesPerFile;
  return {
    key: textAt(row, 'key'),
    path,
    reader: textAt(row, 'reader'),
    markup: markupAt(row),
    number,
    locators: locatorsIn(textAt(row, 'locators'), number),
    section: sectionOf(textAt(row, 'section')),
    start: numberAt(row, 'start'),
    end: numberAt(row, 'end'),
    position: { line: numberAt(row, 'line'), column: numberAt(row, 'column') },
    text: textAt(row, 'text'),
    ...asidesIn(textAt(row, 'asides')),
  };
}

/** A row of `file` as the names of a source. */
export function namesFromRow(row: Row): SourceNames {
  return { key: textAt(row, 'key'), path: textAt(row, 'path'), aliases: textsIn(textAt(row, 'aliases')) };
}

/** A row of `file` as a source. */
export function sourceFromRow(row: Row): StoredSource {
  const key = textAt(row, 'key');
  const path = textAt(row, 'path');
  const aliases = textsIn(textAt(row, 'aliases'));
  return {
    key,
    path,
    reader: textAt(row, 'reader'),
    markup: markupAt(row),
    paragraphs: textAt(row, 'paragraphs') === 'guessed' ? 'guessed' : 'in the file',
    ...(typeof row['pages'] === 'number' ? { pages: row['pages'] } : {}),
    item: itemOf(row, key),
    passageCount: numberAt(row, 'passages'),
    reading: { sha256: textAt(row, 'sha256'), readerVersion: numberAt(row, 'reader_version') },
    ...(aliases.length === 0 ? {} : { aliases }),
  };
}

/** A row of `file` with its unread columns; `undefined` for a file that was read and has text. */
export function unreadOf(row: Row): Unread | undefined {
  const reason = textAt(row, 'reason');
  if (reason === '') return undefined;
  const advice = textAt(row, 'advice');
  return {
    kind: textAt(row, 'format'),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the column holds what was written there, by this schema
    reason: reason as UnreadReason,
    ...(advice === '' ? {} : { advice }),
    document: numberAt(row, 'document') === 1,
  };
}

/** A row of an unread file with its path, and with its key if it is a source; nothing for a file that was read. */
export function unreadFromRow(row: Row): UnreadFile[] {
  const unread = unreadOf(row);
  if (unread === undefined) return [];
  const key = textAt(row, 'key');
  return [{ path: textAt(row, 'path'), ...unread, ...(key === '' ? {} : { keys: [key] }) }];
}

function textsIn(json: string): string[] {
  const list: unknown = JSON.parse(json);
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
}

function markupAt(row: Row): Markup {
  return textAt(row, 'markup') === 'markdown' ? 'markdown' : 'plain';
}

function itemOf(row: Row, key: string): CslItem {
  const item: unknown = JSON.parse(textAt(row, 'item'));
  return { type: 'document', ...(typeof item === 'object' ? item : {}), id: key };
}

function sectionOf(text: string): Section {
  return sections.find((section) => section === text) ?? 'body';
}
