import { bulletStart, endsSentence, enumerator, type Line } from './line.ts';

/** Lines one below the other in the same type: a column of text, a heading, a cell. */
export type Group = readonly Line[];

/** How many groups stay open for lines that come later, as where a page's columns are written line by line. */
const open = 6;

/** How many groups back the text below a heading is looked for. */
const farthestBack = 300;

/** Groups the lines of one page, in the order of its content. */
export function lineGroups(lines: readonly Line[]): Group[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = line.row ? undefined : groupFor(line, groups);
    if (group === undefined) groups.push([line]);
    else group.push(line);
  }
  return headingsFirst(groups);
}

function groupFor(line: Line, groups: readonly Line[][]): Line[] | undefined {
  let best: Line[] | undefined;
  let nearest = Infinity;
  for (let at = groups.length - 1; at >= Math.max(0, groups.length - open); at -= 1) {
    const group = groups[at];
    const last = group?.at(-1);
    if (group === undefined || last === undefined || !continues(last, line)) continue;
    const down = line.y - last.y;
    if (at === groups.length - 1) return group;
    if (down < nearest) [best, nearest] = [group, down];
  }
  return best;
}

/** Whether `line` can stand below `last` in one column of text. */
function continues(last: Line, line: Line): boolean {
  if (last.row) return false;
  const size = Math.max(last.size, line.size);
  const down = line.y - last.y;
  if (down < 0.35 * size || down > 2.2 * size) return false;
  if (Math.min(last.right, line.right) - Math.max(last.x, line.x) <= 0) return false;
  if (Math.abs(last.size - line.size) > 0.08 * size) return false;
  // A line of code may be part of a sentence; a listing stands apart.
  if (last.mono !== line.mono) {
    const moved = Math.abs(last.x - line.x) > 0.8 * size && !bulletStart.test(last.text);
    if (moved || endsSentence(last.text) || down > 1.5 * size) return false;
  }
  if (last.bold === line.bold) return true;
  // A paragraph may begin with bold words that fill a line, or end with them; a heading is bold as a whole.
  if (last.bold && last.boldEnd) return line.boldStart && !endsSentence(last.text);
  return last.boldEnd || (!endsSentence(last.text) && line.x <= last.x + size && /^\p{Ll}/u.test(line.text));
}

/** Puts a short group that was written later before the group that stands right below it, as a heading before its text. */
function headingsFirst(groups: readonly Line[][]): Line[][] {
  const ordered: Line[][] = [];
  for (const group of groups) {
    const first = group[0];
    const last = group.at(-1);
    const isShort = group.length <= 4 && first !== undefined && last !== undefined;
    if (!isShort || bulletStart.test(first.text) || enumerator.test(first.text)) {
      ordered.push(group);
      continue;
    }
    const back = ordered.slice(-farthestBack);
    const at = back.findIndex((other) => standsAbove(last, other[0], first));
    if (at < 0) ordered.push(group);
    else ordered.splice(at - back.length, 0, group);
  }
  return ordered;
}

function standsAbove(last: Line, below: Line | undefined, first: Line): boolean {
  if (below === undefined) return false;
  const down = below.y - last.y;
  const isHeading = first.size > 1.05 * below.size || (first.bold && !below.bold);
  const overlap = Math.min(last.right, below.right) - Math.max(last.x, below.x);
  return isHeading && down > 0 && down < 3 * Math.max(first.size, below.size) && overlap > 0;
}
