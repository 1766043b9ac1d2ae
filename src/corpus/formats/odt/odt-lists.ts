import { isElement, treeText, type TreeElement } from '../dom/tree.ts';
import { countItem, type ListCount, type ListLevel, listLabel } from '../office/list-labels.ts';
import {
  inCapitals,
  inColumnLetters,
  inFigures,
  inLetters,
  inRoman,
  type WriteNumber,
} from '../office/list-numbers.ts';

/** The levels of a list style, from 0; bullets are levels without numbers. */
export type OdtListLevels = readonly (ListLevel | undefined)[];

/** The lists of a document as they are read, one after the other. */
export interface OdtLists {
  readonly levelsOf: (style: string | undefined) => OdtListLevels | undefined;
  /** The numbers of lists by their ids, and of the last list of each style. */
  readonly byId: Map<string, ListCount>;
  readonly byStyle: Map<string, ListCount>;
  /** The numbers of headings outside lists. */
  readonly headings: ListCount;
}

/** The list in which a paragraph stands, and the item that it begins. */
export interface OdtItem {
  readonly style: string | undefined;
  readonly count: ListCount;
  readonly level: number;
  /** The number that the item is said to have. */
  readonly start?: number;
  /** Whether its next paragraph is its first, behind its number. */
  begins: boolean;
}

/** The style of headings outside lists has no name in all files. */
export const outlineStyle = 'Outline';

/** The lists of a document that has these styles. */
export function odtLists(levelsOf: OdtLists['levelsOf']): OdtLists {
  const headings: ListCount = [];
  return { levelsOf, byId: new Map(), byStyle: new Map([[outlineStyle, headings]]), headings };
}

/** A list as what its items stand in (OpenDocument 1.3, part 3, 5.3.1 and 19.880). */
export function odtList({ attributes }: TreeElement, lists: OdtLists, outer: OdtItem | undefined): OdtItem {
  const style = attributes['text:style-name'] ?? outer?.style;
  if (outer !== undefined) return { ...outer, style, level: outer.level + 1, begins: false };
  const before =
    lists.byId.get(attributes['text:continue-list'] ?? '') ??
    (attributes['text:continue-numbering'] === 'true' || style === outlineStyle
      ? lists.byStyle.get(style ?? '')
      : undefined);
  const count = before ?? [];
  const id = attributes['xml:id'];
  if (id !== undefined) lists.byId.set(id, count);
  lists.byStyle.set(style ?? '', count);
  return { style, count, level: 0, begins: false };
}

/** An item of a list; a head of a list (`text:list-header`) has no number. */
export function odtItem({ name, attributes }: TreeElement, { style, count, level }: OdtItem): OdtItem {
  const start = Number(attributes['text:start-value'] ?? Number.NaN);
  return { style, count, level, begins: name === 'text:list-item', ...(start >= 0 ? { start } : {}) };
}

/** The number that stands before a paragraph, which is in none of its words. Asked once for each, in order. */
export function odtLabel(
  paragraph: TreeElement,
  listOfStyle: string | undefined,
  item: OdtItem | undefined,
  lists: OdtLists,
): string | undefined {
  if (item !== undefined) {
    if (!item.begins) return undefined;
    item.begins = false;
    const levels = lists.levelsOf(item.style) ?? [];
    countItem(item.count, levels, item.level, item.start);
    return listLabel(item.count, levels, item.level) ?? writtenNumber(paragraph);
  }
  const { attributes } = paragraph;
  const level = Number(attributes['text:outline-level'] ?? 0) - 1;
  const levels = listOfStyle === '' ? undefined : lists.levelsOf(outlineStyle);
  if (paragraph.name !== 'text:h' || attributes['text:is-list-header'] === 'true') return undefined;
  if (levels === undefined || !(level >= 0 && level < deepest)) return writtenNumber(paragraph);
  const start =
    attributes['text:restart-numbering'] === 'true' ? (attributes['text:start-value'] ?? 1) : undefined;
  countItem(lists.headings, levels, level, start === undefined ? undefined : Number(start));
  return listLabel(lists.headings, levels, level) ?? writtenNumber(paragraph);
}

/** Lists have ten levels; numbers of the tenth are not written here. */
const deepest = 9;

/** A number that the program has written beside the words. */
function writtenNumber(paragraph: TreeElement): string | undefined {
  const number = paragraph.children.filter(isElement).find(({ name }) => name === 'text:number');
  const text = number === undefined ? '' : treeText(number).trim().replace(/[.:]$/, '');
  return /[\p{L}\p{N}]/u.test(text) && text.length <= 40 ? text : undefined;
}

/** The levels of a list style or of the style of headings (OpenDocument 1.3, part 3, 16.30 to 16.34). */
export function odtListLevels(style: TreeElement): OdtListLevels {
  const elements: (TreeElement | undefined)[] = [];
  for (const level of style.children.filter(isElement)) {
    const at = Number(level.attributes['text:level'] ?? 0) - 1;
    if (at >= 0 && at < deepest) elements[at] = level;
  }
  return elements.map((element, at) => (element === undefined ? undefined : levelIn(element, at, elements)));
}

function levelIn(
  { attributes }: TreeElement,
  at: number,
  elements: readonly (TreeElement | undefined)[],
): ListLevel {
  const shown = Number(attributes['text:display-levels'] ?? 1);
  const places = Array.from({ length: Math.min(at + 1, Math.max(1, shown)) }, (_, index) => at - index)
    .filter((level) => elements[level]?.attributes['style:num-format'] !== undefined)
    .filter((level) => elements[level]?.attributes['style:num-format'] !== '')
    .toReversed();
  const prefix = attributes['style:num-prefix'] ?? '';
  const suffix = attributes['style:num-suffix'] ?? '';
  const plain = `${prefix}${places.map((level) => `%${level + 1}`).join('.')}${suffix}`;
  const write = writerOf(attributes);
  return {
    start: Number(attributes['text:start-value'] ?? 1),
    text: attributes['loext:num-list-format']?.replaceAll(/%(\d{1,2})%/g, '%$1') ?? plain,
    ...(write === undefined ? {} : { write }),
  };
}

function writerOf(attributes: TreeElement['attributes']): WriteNumber | undefined {
  const format = attributes['style:num-format'] ?? '';
  const areDoubled = attributes['style:num-letter-sync'] === 'true';
  return (areDoubled ? doubled.get(format) : undefined) ?? writers.get(format);
}

const writers: ReadonlyMap<string, WriteNumber> = new Map([
  ['1', inFigures],
  ['i', inRoman],
  ['I', inCapitals(inRoman)],
  ['a', inColumnLetters],
  ['A', inCapitals(inColumnLetters)],
]);

const doubled: ReadonlyMap<string, WriteNumber> = new Map([
  ['a', inLetters],
  ['A', inCapitals(inLetters)],
]);
