import type { Line } from './line.ts';

/** Height of the strips in which lines are looked up, in points. */
const strip = 8;
/** Most lines that are looked at in a strip. */
const most = 60;
/** How much of two texts must be the same where one of them was recognised in a picture. */
const alike = 0.75;
/** Fewest letters and figures that are compared. */
const fewest = 6;

/** The lines of a page without those that stand on others with the same words: a shadow, bold print, a layer of recognised text. */
export function printedOnce(lines: readonly Line[]): Line[] {
  const strips = new Map<number, Line[]>();
  return lines.filter((line) => {
    const at = Math.round(line.y / strip);
    const near = [at - 1, at, at + 1].flatMap((each) => strips.get(each) ?? []);
    const under = near.filter((other) => isOn(line, other));
    if (under.some((other) => isTwin(line, other)) || isSame(lettersOf([line]), lettersOf(under)))
      return false;
    const group = strips.get(at);
    if (group === undefined) strips.set(at, [line]);
    else if (group.length < most) group.push(line);
    return true;
  });
}

/** Whether two lines of about one size stand on each other. */
function isOn(line: Line, other: Line): boolean {
  const size = Math.min(line.size, other.size);
  const overlap = Math.min(line.right, other.right) - Math.max(line.x, other.x);
  const shorter = Math.min(line.right - line.x, other.right - other.x);
  return Math.abs(line.y - other.y) < 0.4 * size && overlap > 0.6 * shorter && overlap > 0;
}

/** Whether two lines are the same to the point: a sign or figure may well stand near its like in a formula. */
function isTwin(line: Line, other: Line): boolean {
  const near = 0.3 * line.size;
  return (
    line.text === other.text && Math.abs(line.x - other.x) < near && Math.abs(line.right - other.right) < near
  );
}

function lettersOf(lines: readonly Line[]): string {
  return lines
    .toSorted((a, b) => a.x - b.x)
    .map(({ text }) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase())
    .join('');
}

function isSame(letters: string, under: string): boolean {
  if (letters.length < fewest || under.length < fewest) return false;
  if (under.includes(letters)) return true;
  const pairs = new Map<string, number>();
  for (let at = 1; at < under.length; at += 1) {
    const pair = under.slice(at - 1, at + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 1; at < letters.length; at += 1) {
    const pair = letters.slice(at - 1, at + 1);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) shared += 1;
    pairs.set(pair, left - 1);
  }
  return (2 * shared) / (letters.length + under.length - 2) > alike;
}
