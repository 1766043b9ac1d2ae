import { readingOf, refusal } from '../blocks.ts';
import { limits } from '../limits.ts';
import { decodeSource } from '../decode-source.ts';
import type { Reading } from '../reader.ts';
import { problem, type Problem } from '../../source.ts';
import { delimiterOf, tableStart } from './delimiter.ts';
import { tableBlocks } from './table-blocks.ts';

/** Reads a table of cells parted by commas, semicolons, tabs or bars, whichever its content shows. */
export async function readCsv(bytes: Uint8Array): Promise<Reading> {
  const { text, problems } = await decodeSource(bytes);
  const { rows, unclosed } = await csvRows(text);
  if (rows.length > limits.rows)
    return refusal('too large', { id: 'table-too-long', args: { most: limits.rows } });
  const blocks = tableBlocks(rows);

  const found: Problem[] = [...problems];
  if (unclosed !== undefined)
    found.push(problem('warning', { id: 'table-quote-open', args: { row: unclosed } }));
  return readingOf(blocks, { problems: found });
}

/** The rows of a table; `unclosed` is the row, from 1, in which a quotation mark is never closed. */
async function csvRows(text: string): Promise<{ rows: readonly (readonly string[])[]; unclosed?: number }> {
  const { default: papa } = await import('papaparse');
  const delimiter = delimiterOf(text);
  const start = tableStart(text);
  if (delimiter === undefined)
    return {
      rows: text
        .slice(start)
        .split(/\r\n|\n|\r/)
        .map((line) => [unquoted(line)]),
    };
  const { data, errors } = papa.parse(text.slice(start), { delimiter });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open?.row === undefined) return { rows: data };
  // The rows from the open mark on are read again, with marks as plain characters.
  const from = start + (open.index ?? 0);
  const lineStart = Math.max(text.lastIndexOf('\n', from), text.lastIndexOf('\r', from)) + 1;
  const rest = papa.parse(text.slice(lineStart), { delimiter, quoteChar: '\0' });
  return { rows: [...data.slice(0, open.row), ...rest.data], unclosed: open.row + 1 };
}

function unquoted(line: string): string {
  const [, inside] = /^\s*"(.*)"\s*$/.exec(line) ?? [];
  return inside === undefined ? line : inside.replaceAll('""', '"');
}
