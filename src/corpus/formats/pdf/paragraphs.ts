import { linkingWords } from '../../../language/linking-words.ts';
import type { Group } from './groups.ts';
import { bulletStart, endsSentence, enumerator, type Line, median, mostCommon } from './line.ts';
import { isMainlyWords } from './prose.ts';

/** Lines of one paragraph. */
export type Paragraph = readonly Line[];

/**
 * Cuts a group of lines into paragraphs: at a first line that is indented, or that hangs out where the others are indented; at a gap
 * wider than between the lines; behind a last line that ends a sentence and had room for the next word; at bullets and numbers of a list;
 * at each row of a table. `leading` is the usual distance of lines in font sizes, for groups too short to tell.
 */
export function paragraphsOf(group: Group, leading: number): Paragraph[] {
  const shape = shapeOf(group, leading);
  const paragraphs: Line[][] = [];
  for (const [at, line] of group.entries()) {
    const previous = group[at - 1];
    const current = paragraphs.at(-1);
    if (
      current === undefined ||
      previous === undefined ||
      beginsParagraph(line, previous, current, shape, group[at + 1])
    ) {
      paragraphs.push([line]);
    } else current.push(line);
  }
  return paragraphs;
}

/** Where a group's lines begin and end. */
interface Shape {
  readonly left: number;
  readonly right: number;
  /** Distance from line to line. */
  readonly leading: number;
  readonly centred: boolean;
  /** Whether it is a heading of a few lines. */
  readonly heading: boolean;
  /** Whether first lines hang out to the left, as in a bibliography. */
  readonly hanging: boolean;
}

function shapeOf(group: Group, leading: number): Shape {
  const size = group[0]?.size ?? 1;
  const steps = group.slice(1).map((line, at) => line.y - (group[at]?.y ?? 0));
  const usual = leading * size;
  const middle = median(steps);
  const lefts = group.map(({ x }) => x);
  const left = mostCommon(lefts, 0.3 * size);
  const right = Math.max(...group.map((line) => line.right));
  const centres = group.map((line) => (line.x + line.right) / 2);
  const spread = Math.max(...centres) - Math.min(...centres);
  const differ = Math.max(...lefts) - Math.min(...lefts);
  const hangs = ({ x }: Line): boolean => x < left - 0.6 * size;
  const outside = group.filter(hangs).length;
  // Text round an indented quotation runs on from line to line.
  const runs = group.some((line, at) => {
    const before = group[at - 1];
    return (
      before !== undefined &&
      hangs(before) &&
      hangs(line) &&
      isFull(before, right) &&
      !endsSentence(before.text)
    );
  });
  return {
    left,
    right,
    leading: steps.length < 3 && usual > 0 ? Math.min(middle, Math.max(usual, Math.min(...steps))) : middle,
    centred: group.length > 1 && spread < 0.8 * size && differ > 1.5 * size,
    heading:
      group.length <= 4 &&
      group.every(({ bold }) => bold) &&
      !group.slice(0, -1).some(({ text }) => endsSentence(text)),
    hanging:
      outside > 0 &&
      outside <= group.length / 2 &&
      !runs &&
      !group.some(({ x }) => x > left + 0.6 * size && x < left + 4 * size),
  };
}

function beginsParagraph(
  line: Line,
  previous: Line,
  current: readonly Line[],
  shape: Shape,
  next: Line | undefined,
): boolean {
  const { size } = line;
  if (line.row || previous.row) return true;
  if (line.marker !== undefined && line.marker !== '') return true;
  if (runsOn(previous, line, shape)) return false;
  if (line.y - previous.y > 1.35 * shape.leading && line.y - previous.y > 1.2 * size) return true;
  if (bulletStart.test(line.text)) return !/[-–—]$/u.test(previous.text) || !/^[-–—]/u.test(line.text);
  if (line.mono) return false;
  if (isItem(line, previous, current)) return true;
  if (isCaption(line.text) && endsSentence(previous.text)) return true;
  if (shape.centred || shape.heading) return false;
  const first = current[0] ?? previous;
  if (current.length === 1 && endsEarly(previous, line, shape.right)) return true;
  if (shape.hanging) return line.x < shape.left - 0.6 * size && line.x <= first.x + 0.6 * size;
  const inItem = bulletStart.test(first.text) || enumerator.test(first.text);
  if (!inItem && current.length > 1 && stepsAside(line, current)) return true;
  const indent = line.x - (inItem ? previous.x : shape.left);
  // Behind a line in the middle, as a number over a part of the text.
  const isCentred = previous.x - line.x > 6 * size && hadRoom(previous, line, shape.right);
  if (isCentred && indent < 0.6 * size && (isMainlyWords(previous.text) || !/^\p{Ll}/u.test(line.text)))
    return true;
  // A line of an indented quotation may stand behind the end of a sentence.
  const returns = next !== undefined && next.x < line.x - 0.6 * size;
  const inQuotation = !returns && (current.length > 1 || (next !== undefined && isLevel(next, line)));
  if (!inItem && inQuotation && indent > 0.6 * size && isLevel(line, previous) && isLevel(line, first)) {
    return (
      endsSentence(previous.text) &&
      hadRoom(previous, line, shape.right - indent) &&
      !/^\p{Ll}/u.test(line.text)
    );
  }
  if (indent > 0.6 * size && indent < 6 * size && (!inItem || current.length > 1)) {
    // A second indented line belongs to the first one, as in an indented quotation.
    if (line.x > previous.x + 0.6 * size || endsSentence(previous.text)) return true;
  }
  // A text that returns to the margin behind an indented item.
  if (inItem && current.length > 1 && line.x < previous.x - 0.6 * size && line.x <= first.x + 0.6 * size)
    return true;
  return endsSentence(previous.text) && hadRoom(previous, line, shape.right) && !/^\p{Ll}/u.test(line.text);
}

/** Whether a line leaves the left edge of a paragraph of two lines or more, as an indented quotation and the text behind it do. */
function stepsAside(line: Line, current: readonly Line[]): boolean {
  const [first, second] = current;
  const last = current.at(-1);
  if (first === undefined || second === undefined || last === undefined) return false;
  return (
    isLevel(second, first) &&
    isLevel(last, first) &&
    Math.abs(line.x - first.x) > 1.2 * line.size &&
    Math.abs(line.x - first.x) < 6 * line.size
  );
}

function isLevel(a: Line, b: Line): boolean {
  return Math.abs(a.x - b.x) < 0.3 * a.size;
}

function isFull(line: Line, right: number): boolean {
  return line.right > right - 2.5 * line.size;
}

/** Whether a full line without an end goes on in small letters: no paragraph begins so. */
function runsOn(previous: Line, line: Line, shape: Shape): boolean {
  if (!/^\p{Ll}/u.test(line.text) || endsSentence(previous.text) || line.mono) return false;
  if (enumerator.test(line.text) || bulletStart.test(line.text) || line.y - previous.y > 1.6 * shape.leading)
    return false;
  return previous.right > shape.right - 1.5 * line.size || /\p{L}[-‐]$/u.test(previous.text);
}

const goesOn = new RegExp(`[,;–-]$|\\b(?:${linkingWords})$`, 'u');

/** Whether a numbered line is a heading in the type of its text: it ends where the next line's first word would have fitted. */
function endsEarly(previous: Line, line: Line, right: number): boolean {
  return (
    /^\d{1,2}(?:\.\d{1,2}){0,3}\.? \p{Lu}/u.test(previous.text) &&
    !/\p{L}{2}[.:] /u.test(previous.text) &&
    /^["“‘(]?\p{Lu}/u.test(line.text) &&
    !goesOn.test(previous.text) &&
    hadRoom(previous, line, right)
  );
}

/** Whether the next line's first word would have fitted behind the line. */
export function hadRoom(previous: Line, line: Line, right: number): boolean {
  const word = /^\S+/u.exec(line.text)?.[0].length ?? 0;
  const width = (line.right - line.x) / Math.max(1, line.text.length);
  return previous.right + (word + 1.5) * width < right - 0.5 * line.size;
}

/** Whether a line begins with the number of a list's item and not with one that happens to stand there. */
function isItem(line: Line, previous: Line, current: readonly Line[]): boolean {
  const number = enumerator.exec(line.text)?.[0];
  if (number === undefined) return false;
  if (/^[a-zA-Z]\.$/u.test(number) && !endsSentence(previous.text)) return false;
  const before = enumerator.exec(current[0]?.text ?? '')?.[0];
  if (
    before !== undefined &&
    Math.abs((current[0]?.x ?? 0) - line.x) < 0.5 * line.size &&
    follows(before, number)
  )
    return true;
  const moved = Math.abs(line.x - previous.x) > 0.8 * line.size;
  return endsSentence(previous.text) || /[;,]$|\b(?:and|or|und|oder)$/u.test(previous.text)
    ? moved || /^(?:\(?[1a][.)]|\(?i\))$/u.test(number) || before !== undefined
    : false;
}

function follows(before: string, number: string): boolean {
  const [a, b] = [before.match(/\d+/gu)?.at(-1), number.match(/\d+/gu)?.at(-1)];
  if (a !== undefined && b !== undefined)
    return Number(b) === Number(a) + 1 || (Number(b) === 1 && before.length !== number.length);
  const [c, d] = [before.replaceAll(/[().:]/g, ''), number.replaceAll(/[().:]/g, '')];
  return c.length === 1 && d.length === 1 && d.charCodeAt(0) === c.charCodeAt(0) + 1;
}

/** Whether a text is the caption of a figure or table, or the line that says where it is from. */
export function isCaption(text: string): boolean {
  return /^(?:(?:Fig(?:ure|\.)|Table|Tab\.|Chart|Box|Exhibit|Map|Abb(?:ildung|\.)|Tabelle|Figura|Tableau) ?[A-Z]?\d{1,3}(?:[.-]\d{1,3})?[.:|]? |Sources?: |Quellen?: )/u.test(
    text,
  );
}
