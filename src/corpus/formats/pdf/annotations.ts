import type { PDFAnnotation, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { type FieldLabels, fieldLabels } from './field-labels.ts';
import type { TextItem } from './page-runs.ts';

/** A page's text with what lies on it. */
export interface AnnotatedPage {
  /** The text, with what is printed with it: filled fields of a form behind their labels, and text typed onto the page. */
  readonly items: readonly TextItem[];
  /** Whether somebody's notes lie on it, or comments on marked words. */
  readonly hasNotes: boolean;
  /** The names of files that are attached to places of the page. */
  readonly files: readonly string[];
}

/** Adds the annotations of a page to its text (ISO 32000-1, 12.5); none where they cannot be parsed. */
export async function withAnnotations(page: PDFPageProxy, text: readonly TextItem[]): Promise<AnnotatedPage> {
  const all = await page.getAnnotations().catch(() => []);
  const shown = all.filter((each) => ((each.annotationFlags ?? 0) & unseen) === 0);
  return {
    items: withPrinted(text, shown),
    hasNotes: shown.some(
      ({ subtype, contentsObj }) => notes.has(subtype) && (contentsObj?.str ?? '').trim() !== '',
    ),
    files: all.flatMap(({ file }) => (file === undefined ? [] : [file.filename])),
  };
}

/** The flags Hidden and NoView. */
const unseen = 0b100010;

/** Kinds whose words are in a window of their own. */
const notes: ReadonlySet<string> = new Set([
  'Text',
  'Highlight',
  'Underline',
  'Squiggly',
  'StrikeOut',
  'Caret',
  'Stamp',
  'Ink',
  'Line',
  'Square',
  'Circle',
  'Polygon',
  'PolyLine',
]);

/** Size of text in a field that does not state one, in points: that of most forms. */
const usualSize = 10;

/** Average width of a letter by its size. */
const letterWidth = 0.5;

/** Pages are read in the order of their text, so a field's text is put behind its label, and a ticked box before it. */
function withPrinted(text: readonly TextItem[], annotations: readonly PDFAnnotation[]): readonly TextItem[] {
  const printed = annotations
    .map((annotation) => ({ annotation, lines: linesIn(annotation).filter((line) => line.trim() !== '') }))
    .filter(({ lines }) => lines.length > 0);
  if (printed.length === 0) return text;
  const labels = fieldLabels(text);
  const behind = new Map<number, TextItem[]>();
  for (const { annotation, lines } of printed) {
    const { at = text.length, items } = placed(annotation, lines, labels);
    const others = behind.get(at) ?? [];
    if (others.length === 0) behind.set(at, others);
    others.push(...items);
  }
  const at = (index: number): readonly TextItem[] => behind.get(index) ?? [];
  return [...at(-1), ...text.flatMap((item, index) => [item, ...at(index)]), ...at(text.length)];
}

/** The lines of an annotation with the index of the text that they stand behind. */
function placed(
  { subtype, fieldType, rect, multiLine, textPosition, defaultAppearanceData }: PDFAnnotation,
  lines: readonly string[],
  labels: FieldLabels,
): { readonly at: number | undefined; readonly items: readonly TextItem[] } {
  const [left = 0, bottom = 0, right = 0, top = 0] = rect;
  const stated = defaultAppearanceData?.fontSize ?? 0;
  const size = Math.min(stated > 0 ? stated : usualSize, Math.max(top - bottom, 1));
  const isOneLine = subtype === 'Widget' && multiLine !== true && lines.length === 1;
  const [indent = 2, rise = (top - bottom - size) / 2 + size / 5] = isOneLine ? (textPosition ?? []) : [];
  const drawn = isOneLine ? bottom + rise : top - size;
  const place = { left, right, y: drawn };
  const next = fieldType === 'Btn' ? labels.behind(place) : undefined;
  const label = next === undefined ? labels.of(place) : { at: next.at - 1 };
  // However wide the gap, a field goes on its line.
  const end = isOneLine ? label?.end : undefined;
  const x = end === undefined ? left + indent : end.x + size / 4;
  const y = (next ?? end)?.y ?? drawn;
  const items = lines.map((str, at) => ({
    str,
    dir: 'ltr',
    transform: [size, 0, 0, size, x, y - at * size * 1.15],
    width:
      end === undefined ? Math.min(str.length * size * letterWidth, Math.max(right - x, size)) : right - x,
    height: size,
    fontName: '',
  }));
  return { at: label?.at, items };
}

function linesIn(annotation: PDFAnnotation): readonly string[] {
  const { subtype, fieldType, fieldValue, textContent = [] } = annotation;
  if (subtype === 'FreeText')
    return textContent.length > 0 ? textContent : linesOf(annotation.contentsObj?.str ?? '');
  if (subtype !== 'Widget' || annotation.password === true) return [];
  if (fieldType === 'Btn') return isTicked(annotation) ? ['☒'] : [];
  if (fieldType === 'Ch') return [chosenIn(annotation).join(', ')];
  if (fieldType !== 'Tx' || typeof fieldValue !== 'string') return [];
  // Where a field has several lines, only its drawing knows them.
  return annotation.multiLine === true && textContent.length > 0 ? textContent : linesOf(fieldValue);
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

function isTicked({ fieldValue, checkBox, exportValue, radioButton, buttonValue }: PDFAnnotation): boolean {
  if (typeof fieldValue !== 'string' || fieldValue === 'Off') return false;
  return (
    (checkBox === true && fieldValue === exportValue) || (radioButton === true && fieldValue === buttonValue)
  );
}

/** The chosen values of a list, as they are shown. */
function chosenIn({ fieldValue, options = [] }: PDFAnnotation): readonly string[] {
  const values: readonly unknown[] = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  return values
    .filter((value) => typeof value === 'string')
    .map((value) => options.find((option) => option.exportValue === value)?.displayValue ?? value);
}
