import { elementsOf, parseTree } from '../dom/tree.ts';
import { attributeOf, localName } from '../docx/docx-styles.ts';
import type { ReadingWork } from '../reader.ts';

/** Shows the number of a cell as Excel does, by the number of the cell's style. */
export type ShowNumber = (value: string, style: number) => string;

/**
 * The formats that are built in (18.8.30). Those that every system shows in its own way (14 is 3/4/2015 here and 04.03.2015 there) are
 * written as the standard for dates does, and currencies without their sign.
 */
const builtIn: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '#,##0;-#,##0'],
  [6, '#,##0;-#,##0'],
  [7, '#,##0.00;-#,##0.00'],
  [8, '#,##0.00;-#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'yyyy-mm-dd'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'yyyy-mm-dd hh:mm'],
  [37, '#,##0;(#,##0)'],
  [38, '#,##0;(#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;(#,##0.00)'],
  [41, '#,##0;(#,##0);-'],
  [42, '#,##0;(#,##0);-'],
  [43, '#,##0.00;(#,##0.00);-'],
  [44, '#,##0.00;(#,##0.00);-'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'yyyy-mm-dd'] as const),
]);

/** Days between 1 January 1900 and 1 January 1904, from which old workbooks of the Macintosh count. */
const daysTo1904 = 1462;

/**
 * How the numbers of a workbook are shown (ECMA-376, part 1, 18.8.30): `0.256` in a cell of the format `0.0%` is `25.6%`, `42066` in one of
 * `d mmmm yyyy` is `3 March 2015`. A format that is damaged leaves the number as it is.
 */
export async function numberFormats(
  styles: string | undefined,
  from1904: boolean,
  work: ReadingWork,
): Promise<ShowNumber> {
  const show = await patternFormat(from1904);
  const patterns = await cellPatterns(styles, work);
  return (value, style) => show(value, patterns[style] ?? 'General');
}

/** Shows a number in a pattern of a number format. */
export async function patternFormat(from1904: boolean): Promise<(value: string, pattern: string) => string> {
  const { format, isDateFormat } = await import('numfmt');
  return (value, pattern) => {
    const number = Number(value);
    if (value.trim() === '' || Number.isNaN(number)) return value;
    if (pattern === 'General') return plainNumber(value, number);
    try {
      const isDate = isDateFormat(pattern);
      const shown = format(pattern, isDate && from1904 ? number + daysTo1904 : number, { throws: false });
      return /^#+$/.test(shown) ? value : shown.trim();
    } catch {
      return value;
    }
  };
}

/** A number in no format: with the 15 digits that Excel keeps, so that 0.1 + 0.2 is 0.3. */
function plainNumber(value: string, number: number): string {
  return /[eE.]/.test(value) ? String(Number(number.toPrecision(15))) : value.trim();
}

/** The patterns of the cell styles by their numbers. */
async function cellPatterns(styles: string | undefined, work: ReadingWork): Promise<readonly string[]> {
  const root = styles === undefined ? undefined : await parseTree(styles, { kind: 'xml' }, work);
  if (root === undefined) return [];
  const all = [...elementsOf(root)];
  const own = new Map(
    all
      .filter((element) => localName(element) === 'numFmt')
      .map((element) => [
        Number(attributeOf(element, 'numFmtId')),
        attributeOf(element, 'formatCode') ?? 'General',
      ]),
  );
  const patternOf = (id: number): string => {
    const written = own.get(id);
    // A format that begins so takes the long date or the time of the system.
    if (written !== undefined) return /^\[\$-F[48]00\]/i.test(written) ? systemPattern(written) : written;
    return builtIn.get(id) ?? 'General';
  };
  return all
    .filter(
      (element) =>
        localName(element) === 'xf' &&
        element.parent !== undefined &&
        localName(element.parent) === 'cellXfs',
    )
    .map((element) => patternOf(Number(attributeOf(element, 'numFmtId') ?? 0)));
}

function systemPattern(written: string): string {
  return /^\[\$-F4/i.test(written) ? 'hh:mm:ss' : 'yyyy-mm-dd';
}
