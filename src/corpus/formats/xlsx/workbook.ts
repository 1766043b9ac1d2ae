import { elementsOf, parseTree } from '../dom/tree.ts';
import { attributeOf, localName } from '../docx/docx-styles.ts';
import { relationships } from '../office/relationships.ts';
import type { ReadingWork } from '../reader.ts';
import type { Zip } from '../zip/open-zip.ts';

/** A sheet as the workbook lists it. */
export interface Sheet {
  readonly name: string;
  /** The part that holds it. */
  readonly part: string;
  readonly isHidden: boolean;
}

/** The parts of a workbook. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly sharedStrings: string;
  readonly styles: string;
  /** Whether days are counted from 1904, as in Excel for the Macintosh before 2011. */
  readonly from1904: boolean;
}

/** The sheets of a workbook in their order (ECMA-376, part 1, 18.2); `undefined` where the file is no workbook. */
export async function workbookOf(zip: Zip, work: ReadingWork): Promise<Workbook | undefined> {
  const main =
    zip.names.find((name) => /^xl\/workbook\.xml$/i.test(name)) ??
    zip.names.find((name) => /(?:^|\/)workbook\.xml$/i.test(name));
  const text = main === undefined ? undefined : zip.text(main);
  if (main === undefined || text === undefined) return undefined;
  const root = await parseTree(text, { kind: 'xml' }, work);
  if (root === undefined) return undefined;
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const targets = await relationships(zip, main, work);
  const all = [...elementsOf(root)];
  const sheets = all
    .filter((element) => localName(element) === 'sheet')
    .map((element): Sheet => {
      const id = attributeOf(element, 'id') ?? '';
      const state = attributeOf(element, 'state') ?? 'visible';
      return {
        name: attributeOf(element, 'name') ?? '',
        part: targets.get(id) ?? '',
        isHidden: state !== 'visible',
      };
    });
  const properties = all.find((element) => localName(element) === 'workbookPr');
  const setting = properties === undefined ? undefined : attributeOf(properties, 'date1904');
  return {
    // Sheets of charts and macros hold no cells.
    sheets: sheets.filter(({ part }) => /worksheets?\//i.test(part)),
    sharedStrings: `${folder}sharedStrings.xml`,
    styles: `${folder}styles.xml`,
    from1904: setting === '1' || setting === 'true',
  };
}
