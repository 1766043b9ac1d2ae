import { elementsOf, isElement, type TreeElement } from '../dom/tree.ts';
import { countItem, type ListCount, type ListLevel, listLabel } from '../office/list-labels.ts';
import { inCapitals, inFigures, inLetters, inRoman, type WriteNumber } from '../office/list-numbers.ts';
import { attributeOf, childOf, type DocxStyle, localName, switchIn, valueIn } from './docx-styles.ts';

/** Counts a paragraph, and says which number Word prints before it. */
export type NumberParagraph = (paragraph: TreeElement, style: DocxStyle) => string | undefined;

/** A definition of lists (ECMA-376, part 1, 17.9.1). All lists that use it share its numbers. */
interface Definition {
  readonly levels: readonly (ListLevel | undefined)[];
  /** The levels that styles stand for. */
  readonly levelOf: ReadonlyMap<string, number>;
  /** The style that has the levels instead. */
  readonly link: string | undefined;
  readonly count: ListCount;
}

/** A list, with what it says otherwise than its definition. */
interface List {
  readonly definition: Definition;
  readonly levels: readonly (ListLevel | undefined)[];
  /** The levels that begin anew with the list's first item. */
  readonly starts: Map<number, number>;
}

/** Word's lists have nine levels. */
const deepest = 8;

/** The numbers of a document's paragraphs, which are in none of its words: asked once for each, in order. */
export function docxNumbering(root: TreeElement | undefined): NumberParagraph {
  const lists = listsIn(root);
  return (paragraph, style) => {
    const own = childOf(childOf(paragraph, 'pPr'), 'numPr');
    const list = lists.get(valueIn(own, 'numId') ?? style.list?.id ?? '');
    if (list === undefined) return undefined;
    const { definition, levels, starts } = list;
    const ofStyle = style.ids.map((id) => definition.levelOf.get(id)).find((found) => found !== undefined);
    const level = Number(valueIn(own, 'ilvl') ?? ofStyle ?? style.list?.level ?? 0);
    if (!(level >= 0 && level <= deepest)) return undefined;
    countItem(definition.count, levels, level, starts.get(level));
    starts.delete(level);
    return listLabel(definition.count, levels, level);
  };
}

function listsIn(root: TreeElement | undefined): ReadonlyMap<string, List> {
  const definitions = new Map<string, Definition>();
  const linked = new Map<string, Definition>();
  const lists = new Map<string, List>();
  const elements = root === undefined ? [] : [...elementsOf(root)];
  for (const element of elements) {
    if (localName(element) !== 'abstractNum') continue;
    const definition = definitionIn(element);
    definitions.set(attributeOf(element, 'abstractNumId') ?? '', definition);
    const style = valueIn(element, 'styleLink');
    if (style !== undefined) linked.set(style, definition);
  }
  for (const element of elements) {
    if (localName(element) !== 'num') continue;
    const named = definitions.get(valueIn(element, 'abstractNumId') ?? '');
    const definition = linked.get(named?.link ?? '') ?? named;
    if (definition !== undefined) lists.set(attributeOf(element, 'numId') ?? '', listIn(element, definition));
  }
  // Zero takes a paragraph out of the list of its style.
  lists.delete('0');
  return lists;
}

function definitionIn(element: TreeElement): Definition {
  const levels: (ListLevel | undefined)[] = [];
  const levelOf = new Map<string, number>();
  for (const [at, level] of levelsIn(element)) {
    levels[at] = levelIn(level);
    const style = valueIn(level, 'pStyle');
    if (style !== undefined) levelOf.set(style, at);
  }
  return { levels, levelOf, link: valueIn(element, 'numStyleLink'), count: emptyCount() };
}

function listIn(element: TreeElement, definition: Definition): List {
  const levels = [...definition.levels];
  const starts = new Map<number, number>();
  for (const override of element.children.filter(isElement)) {
    const at = Number(attributeOf(override, 'ilvl'));
    if (localName(override) !== 'lvlOverride' || !(at >= 0 && at <= deepest)) continue;
    const level = childOf(override, 'lvl');
    if (level !== undefined) levels[at] = levelIn(level);
    const start = valueIn(override, 'startOverride');
    if (start !== undefined) starts.set(at, Number(start));
  }
  return { definition, levels, starts };
}

function levelsIn(element: TreeElement): [number, TreeElement][] {
  return element.children
    .filter(isElement)
    .filter((child) => localName(child) === 'lvl')
    .map((level): [number, TreeElement] => [Number(attributeOf(level, 'ilvl')), level])
    .filter(([at]) => at >= 0 && at <= deepest);
}

function levelIn(level: TreeElement): ListLevel {
  const format =
    childOf(level, 'numFmt') ?? childOf(childOf(childOf(level, 'AlternateContent'), 'Fallback'), 'numFmt');
  const write = writers.get((format === undefined ? undefined : attributeOf(format, 'val')) ?? 'decimal');
  const restart = valueIn(level, 'lvlRestart');
  return {
    start: Number(valueIn(level, 'start') ?? 0),
    text: valueIn(level, 'lvlText') ?? '',
    ...(write === undefined ? {} : { write }),
    ...(restart === undefined ? {} : { restartedBy: Number(restart) }),
    ...(switchIn(level, 'isLgl') === true ? { isLegal: true } : {}),
  };
}

function emptyCount(): ListCount {
  return Array.from({ length: deepest + 1 }, () => undefined);
}

/** ECMA-376, part 1, 17.18.59; the numbers of other scripts and those in words are not written here. */
const writers: ReadonlyMap<string, WriteNumber> = new Map([
  ['decimal', inFigures],
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['upperRoman', inCapitals(inRoman)],
  ['lowerRoman', inRoman],
  ['upperLetter', inCapitals(inLetters)],
  ['lowerLetter', inLetters],
]);
