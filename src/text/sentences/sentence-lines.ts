import {
  shortFormsBeforeNumber,
  wordsBeforeNumber,
  wordsThatRunOn,
} from '../../language/en/sentence-words.ts';
import type { Span } from '../span.ts';

/**
 * The stretches of a text that no sentence crosses: paragraphs between blank lines, items of lists, and lines that stand alone.
 * For `'features\ncontacts\n'` there are two, 0 to 8 and 9 to 17; for `'It was a cold\nnight.'` one.
 */
export function stretches(text: string): Span[] {
  const found: Span[] = [];
  for (const block of blocks(text)) {
    const widest = block.reduce((most, line) => Math.max(most, line.end - line.start), 0);
    const bare = standAlone(text, block, widest);
    let start = 0;
    block.forEach((line, index) => {
      const before = block[index - 1];
      if (before === undefined) start = line.start;
      else if (bare || breakEnds(text, before, line, widest)) {
        found.push({ start, end: before.end });
        start = line.start;
      }
      if (index === block.length - 1) found.push({ start, end: line.end });
    });
  }
  return found.flatMap((stretch) => listItems(text, stretch));
}

/** The whole mark of a list item: `1.`, `(a)`, `•`. */
export const itemMark =
  /^(?:[•⁃‣◦▪●*+–-]\s*)?(?:[•⁃‣◦▪●*+–-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4}|[A-Z])[.)]{1,2})$/u;

const bullet = /^(?:[•⁃‣◦▪●]|[*+–-](?=\s))/u;
const numbered = /^\(?(?:\d{1,3}|[a-z])(?:\.\)|[.)])\s/u;
const stop = /[.!?…:;][\])"'”’»*_]*$/u;

/** The lines of each block between blank lines, without outer white space. */
function blocks(text: string): Span[][] {
  const found: Span[][] = [];
  let block: Span[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]*(\r\n|[\r\n\u2028\u2029]|$)/gu)) {
    const line = match[0];
    const start = match.index + line.length - line.trimStart().length;
    const end = match.index + line.trimEnd().length;
    if (end > start) block.push({ start, end });
    else if (block.length > 0) {
      found.push(block);
      block = [];
    }
  }
  if (block.length > 0) found.push(block);
  return found;
}

/** Whether every line of a block stands alone: short lines, none of which ends like a sentence. */
function standAlone(text: string, block: readonly Span[], widest: number): boolean {
  if (block.length < 2 || widest > 60) return false;
  return block.every((line) => !stop.test(tail(text, line)) && !runsOn.test(tail(text, line)));
}

/** The end of a line that continues in the next line. */
const runsOn = new RegExp(String.raw`(?:[,–—-]|\b${wordsThatRunOn})$`, 'iu');

/** Whether a line break ends the sentence although no mark does. */
function breakEnds(text: string, before: Span, line: Span, widest: number): boolean {
  const head = text.slice(line.start, Math.min(line.end, line.start + 80));
  const end = tail(text, before);
  const startsItem = bullet.test(head) || numbered.test(head);
  if (startsItem)
    return stop.test(end) || firstSign(text, before) === firstSign(text, line) || bullet.test(head);
  if (stop.test(end) || runsOn.test(end) || !/^["“‘'([*_]*\p{Lu}/u.test(head)) return false;
  // A wrapped line is nearly full: the first word of the next line would not fit.
  const length = before.end - before.start;
  return length <= 60 && length + head.search(/\s|$/u) < widest * 0.6;
}

/** The last characters of a line. */
function tail(text: string, span: Span): string {
  return text.slice(Math.max(span.start, span.end - 40), span.end);
}

/** The kind of mark that a line begins with: `1)` and `2)` are of one kind, `1.` and `2.` of another. */
function firstSign(text: string, span: Span): string {
  const head = text.slice(span.start, Math.min(span.end, span.start + 8));
  return numbered.test(head) ? head.replace(/\d+|[a-z]/u, '1').slice(0, 3) : head.charAt(0);
}

/** The items of a list written on one line: `1. The first item 2. The second item`, `• one • two`. */
function listItems(text: string, stretch: Span): Span[] {
  const run = text.slice(stretch.start, stretch.end);
  const cuts = [...bulletCuts(run), ...numberCuts(run)].filter((cut) => cut > 0).toSorted((a, b) => a - b);
  const found: Span[] = [];
  let from = 0;
  for (const cut of [...cuts, run.length]) {
    const part = run.slice(from, cut);
    const start = stretch.start + from + part.length - part.trimStart().length;
    const end = stretch.start + from + part.trimEnd().length;
    if (end > start) found.push({ start, end });
    from = cut;
  }
  return found;
}

function bulletCuts(run: string): number[] {
  return Array.from(run.matchAll(/(?<=\s)[•⁃‣◦▪●](?=\s*[^\s•⁃‣◦▪●])/gu), (match) => match.index);
}

/** Whether a list may begin after `before`: at the start, after a colon, or at the beginning of a line. */
function opensList(before: string): boolean {
  const kept = before.trimEnd();
  const gap = before.slice(kept.length);
  return kept === '' || /[\r\n]/.test(gap) || (gap !== '' && kept.endsWith(':'));
}

/** Where the items of lists begin whose numbers or small letters count up. */
function numberCuts(run: string): number[] {
  const lists: number[][] = [];
  let chain: number[] = [];
  let expected: string | undefined;
  for (const match of run.matchAll(/(?<=^|\s)(\d{1,3}|[a-z])(\.\)|[.)])(?=\s+["“‘'(*_]*[\p{Lu}\p{N}])/gu)) {
    const name = (match[1] ?? '') + (match[2] ?? '');
    const before = run.slice(Math.max(0, match.index - 24), match.index);
    if (name === expected && !takesNumber.test(before)) {
      chain.push(match.index);
    } else if (opensList(before) || (match[2] !== '.' && /[.;]\s+$/u.test(before))) {
      if (chain.length > 1) lists.push(chain);
      chain = [match.index];
    } else continue;
    expected = nextMark(match[1] ?? '') + (match[2] ?? '');
  }
  if (chain.length > 1) lists.push(chain);
  return lists.flat();
}

/** Words before a number that does not belong to an item: `on Jan. 2. The`, `in 2. The`, `page 2. The`. */
const takesNumber = new RegExp(
  String.raw`(?:\b${shortFormsBeforeNumber}\.|\b${wordsBeforeNumber})\s+$`,
  'iu',
);

function nextMark(mark: string): string {
  return /^\d/u.test(mark) ? String(Number(mark) + 1) : String.fromCharCode(mark.charCodeAt(0) + 1);
}
