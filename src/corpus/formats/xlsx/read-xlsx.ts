import { type DocumentBlock, readingOf, refusal } from '../blocks.ts';
import { coreProperties } from '../office/core-properties.ts';
import { isOle } from '../office/is-ole.ts';
import { readZip, treeOf } from '../office/read-zip.ts';
import type { Reading, ReadingWork } from '../reader.ts';
import { tableBlocks } from '../table/table-blocks.ts';
import type { Zip } from '../zip/open-zip.ts';
import { numberFormats } from './number-formats.ts';
import { sheetComments } from './sheet-comments.ts';
import { sharedStrings, sheetRows } from './sheet-rows.ts';
import { type Sheet, workbookOf } from './workbook.ts';
import { problem, type Problem } from '../../source.ts';

/**
 * Reads an Excel workbook: each visible sheet under its name, a row as a passage with the names of its columns, numbers and dates as they
 * are shown, formulas by the results that the file holds,
 * and the remarks on its cells as comments. What is hidden is left out, and a problem says so.
 */
export async function readXlsx(bytes: Uint8Array, work: ReadingWork): Promise<Reading> {
  if (isOle(bytes)) return refusal('encrypted', { id: 'workbook-locked', args: {} });
  return readZip(bytes, (zip) => readParts(zip, work));
}

async function readParts(zip: Zip, work: ReadingWork): Promise<Reading> {
  const workbook = await workbookOf(zip, work);
  if (workbook === undefined) return refusal('damaged', { id: 'workbook-damaged', args: {} });
  const context = {
    strings: await sharedStrings(zip.text(workbook.sharedStrings), work),
    show: await numberFormats(zip.text(workbook.styles), workbook.from1904, work),
  };
  const blocks: DocumentBlock[] = [];
  const problems: Problem[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.isHidden) {
      problems.push(problem('warning', { id: 'sheet-hidden', args: { sheet: sheet.name } }));
      continue;
    }
    const text = zip.text(sheet.part);
    const found = text === undefined ? undefined : await sheetRows(text, context, work);
    if (found === undefined) {
      problems.push(problem('warning', { id: 'sheet-damaged', args: { sheet: sheet.name } }));
      continue;
    }
    problems.push(...leftOut(sheet, found));
    const rows = tableBlocks(found.rows);
    if (rows.length > 0) blocks.push({ section: 'heading', text: sheet.name });
    for (const row of rows) blocks.push(row);
    for (const remark of await sheetComments(zip, sheet.part, work))
      blocks.push({ section: 'comment', text: remark });
  }
  const properties = await treeOf(zip, 'docProps/core.xml', work);
  return readingOf(blocks, { ...coreProperties(properties), problems });
}

interface LeftOut {
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  readonly uncalculated: number;
}

function leftOut({ name }: Sheet, { hiddenRows, hiddenColumns, uncalculated }: LeftOut): Problem[] {
  const problems: Problem[] = [];
  if (hiddenRows + hiddenColumns > 0) {
    const args = { sheet: name, rows: hiddenRows, columns: hiddenColumns };
    problems.push(problem('warning', { id: 'sheet-partly-hidden', args }));
  }
  if (uncalculated > 0)
    problems.push(
      problem('warning', { id: 'sheet-uncalculated', args: { sheet: name, cells: uncalculated } }),
    );
  return problems;
}
