import { joinedMath } from '../../../text/linear-math.ts';
import { raised } from '../../../text/raised.ts';
import { mathText } from './math-text.ts';
import { noteReference } from './notes.ts';
import { isBare, isElement, textsIn, treeText, type TreeElement, type TreeText } from './tree.ts';

/** Collects the characters of one block while its elements are walked. */
export interface LineText {
  /** The characters so far, white space collapsed. A line end is a `<br>`. */
  readonly parts: string[];
  /** The last of them, empty at the beginning. */
  last: string;
  /** The number of characters of these that stand in links, and in bold type. */
  linked: number;
  bold: number;
  /** The stretches of the tree that they came from. */
  readonly from: TreeText[];
}

/** Where an inline element stands. */
export interface InlinePlace {
  readonly linked: boolean;
  readonly bold: boolean;
  /** Set as a superscript. */
  readonly raised?: boolean;
}

/** Nothing collected yet. */
export function noText(): LineText {
  return { parts: [], last: '', linked: 0, bold: 0, from: [] };
}

/** Elements that hold nothing to read, and those whose words are struck out. */
const unread = new Set(
  'del s strike script style template noscript svg iframe object embed canvas audio video map head select option datalist textarea input button progress meter rp rt link meta title dialog annotation annotation-xml'.split(
    ' ',
  ),
);

/** Names of classes for text that a page hides from the eye, or puts beside a heading. */
const hiddenClass =
  /(?:^|\s)(?:sr-only|screen-reader-text|screen-reader-only|visually-?hidden|visuallyhidden|assistive-text|element-invisible|mw-editsection|mw-jump-link|headerlink|anchorjs-link|noprint|a11y-hidden)(?:\s|$)/i;

/** Whether an element is left out of all text: programs, fields, what is hidden or struck out, what only screen readers say. */
export function isLeftOut(element: TreeElement): boolean {
  const { name, attributes } = element;
  if (unread.has(name)) return true;
  if (isBare(element)) return false;
  return (
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|text-decoration(?:-line)?\s*:[^;:]*line-through)/i.test(
      attributes['style'] ?? '',
    ) ||
    hiddenClass.test(attributes['class'] ?? '') ||
    isPageNumber(attributes) ||
    isLineNumber(element)
  );
}

/** Characters that are not seen, and those of private use, which pages draw as icons. */
const unseen = /[\u00AD\u200B\u2060\uFEFF\uE000-\uF8FF]/g;

/** Whether an element only holds the number of a printed page, as books have them within their paragraphs. */
function isPageNumber(attributes: TreeElement['attributes']): boolean {
  return (
    /(?:^|\s)(?:pagenum|page-?num(?:ber)?|pageno|pagebreak)(?:\s|$)/i.test(attributes['class'] ?? '') ||
    /pagebreak/.test(`${attributes['epub:type'] ?? ''} ${attributes['role'] ?? ''}`)
  );
}

/** Whether an element only holds the number of a line, as editions of verse and listings have them in the margin. */
function isLineNumber(element: TreeElement): boolean {
  return (
    /(?:^|\s)(?:l-?num|line-?(?:num(?:ber)?|no))(?:\s|$)/i.test(element.attributes['class'] ?? '') &&
    element.children.every((child) => !isElement(child) && /^(?:\d{1,5}[a-z]?\.?)?$/i.test(child.text.trim()))
  );
}

/** Adds a stretch of text, white space collapsed, and characters dropped that are not seen. */
export function addInlineText(into: LineText, node: TreeText, place: InlinePlace): void {
  let words = node.text.replaceAll(unseen, '').replaceAll(/\s+/g, ' ');
  if (!endsInWord(into) && words.startsWith(' ')) words = words.slice(1);
  if (words === '') return;
  append(into, place.raised === true && endsInWord(into) ? raised(words) : words);
  const letters = words.trim().length;
  if (place.linked) into.linked += letters;
  if (place.bold) into.bold += letters;
  if (letters > 0) into.from.push(node);
}

/** Adds a formula. */
export function addMath(into: LineText, element: TreeElement): void {
  const text = mathText(element).trim();
  if (text === '') return;
  append(into, joinedMath([into.last, text]).slice(into.last.length));
  into.from.push(...textsIn(element));
}

/** Adds all inline text inside an element on one line, whatever elements it holds, as of a heading. */
export function addInline(into: LineText, element: TreeElement, place: InlinePlace): void {
  for (const child of element.children) {
    if (!isElement(child)) addInlineText(into, child, place);
    else if (child.name === 'math') addMath(into, child);
    else if (child.name === 'br') addSpace(into);
    else if (child.name === 'button' || !(isLeftOut(child) || noteReference(child))) {
      append(into, quoteMark(child, '“'));
      if (separates.has(child.name)) addSpace(into);
      addInline(into, child, placeIn(child, place));
      if (separates.has(child.name)) addSpace(into);
      append(into, quoteMark(child, '”'));
    }
  }
}

/** Elements that stand on lines or in cells of their own. */
const separates = new Set('p div li td th dt dd h1 h2 h3 h4 h5 h6 blockquote section tr'.split(' '));

/** The mark that a browser sets around `<q>`. */
export function quoteMark({ name }: TreeElement, mark: string): string {
  return name === 'q' ? mark : '';
}

/** What the characters inside an inline element are. */
export function placeIn({ name, attributes }: TreeElement, place: InlinePlace): InlinePlace {
  return {
    linked: place.linked || (name === 'a' && 'href' in attributes),
    bold:
      place.bold ||
      name === 'b' ||
      name === 'strong' ||
      /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attributes['style'] ?? ''),
    raised:
      place.raised === true ||
      name === 'sup' ||
      /vertical-align\s*:\s*super/i.test(attributes['style'] ?? ''),
  };
}

function addSpace(into: LineText): void {
  if (endsInWord(into)) append(into, ' ');
}

function endsInWord({ last }: LineText): boolean {
  return last !== '' && last !== ' ' && last !== '\n';
}

/** Adds characters as they are. */
export function append(into: LineText, text: string): void {
  if (text === '') return;
  into.parts.push(text);
  into.last = text.slice(-1);
}

/** The text that was collected, without white space around it and its lines. */
export function collected({ parts }: LineText): string {
  return parts
    .join('')
    .replaceAll(/ ?\n ?/g, '\n')
    .trim();
}

/** All text of an element on one line. */
export function lineOf(element: TreeElement): string {
  const into = noText();
  addInline(into, element, { linked: false, bold: false });
  return collected(into);
}

/** The raw characters of `<pre>`, without those of left-out elements. */
export function rawText(element: TreeElement): string {
  return element.children
    .map((child) => {
      if (!isElement(child)) return treeText(child);
      if (child.name === 'br') return '\n';
      return isLeftOut(child) ? '' : rawText(child);
    })
    .join('');
}
