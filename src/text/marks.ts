import type { Span } from './span.ts';

/** A pair of quotation marks. The span includes both marks, `inner` only the text between them. */
export interface MarkPair extends Span {
  readonly inner: Span;
  /** False where no closing mark follows; the pair then extends to the end of the text. */
  readonly closed: boolean;
}

/** The characters that may open or close a double quotation. */
export const doubleMarks = '"“”„‟«»';

/**
 * The double quotations of one paragraph, in order of their opening marks, nested ones included.
 *
 * For `He said “no, "never" again.”` there are two: from `“` to `”`, and `"never"` within. Any closing mark closes the
 * innermost open quotation, because texts from the web mix curly and straight marks. `„…“`, `»…«` and `”…”` are
 * understood. A straight mark right after a digit with nothing open (`5" pipe`) is an inch mark.
 */
export function markPairs(text: string): MarkPair[] {
  const pairs: { start: number; end: number; inner: Span; closed: boolean }[] = [];
  const open: { start: number; mark: string }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (!doubleMarks.includes(mark)) continue;
    const role = roleOf(mark, text.charAt(at - 1), text.slice(at + 1, at + 4), open.at(-1)?.mark);
    if (role === 'open') open.push({ start: at, mark });
    else if (role === 'close') {
      const opened = open.pop();
      if (opened === undefined) continue;
      pairs.push({
        start: opened.start,
        end: at + 1,
        inner: { start: opened.start + 1, end: at },
        closed: true,
      });
    }
  }
  for (const { start } of open) {
    pairs.push({ start, end: text.length, inner: { start: start + 1, end: text.length }, closed: false });
  }
  return pairs.toSorted((a, b) => a.start - b.start);
}

/**
 * The single quotations of one paragraph, `‘…’`, that open after a space or bracket and close before a space or
 * punctuation. Straight marks are apostrophes.
 */
export function singlePairs(text: string): MarkPair[] {
  const pattern = /(?<![^\s([{“„«"—–*_])‘(?=\S)[^‘]*?\S’(?=[\s\p{P}]|$)/gu;
  return [...text.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].length;
    return { start: match.index, end, inner: { start: match.index + 1, end: end - 1 }, closed: true };
  });
}

/** The single quotations of one paragraph between low or angle marks: `‚…‘` and `‹…›`, which stand within double ones. */
export function lowSinglePairs(text: string): MarkPair[] {
  const pattern = /‚(?=\S)[^‚‘]*?\S‘(?=[\s\p{P}]|$)|‹[^‹›]+›/gu;
  return [...text.matchAll(pattern)].map(({ 0: { length }, index: start }) => ({
    start,
    end: start + length,
    inner: { start: start + 1, end: start + length - 1 },
    closed: true,
  }));
}

/** Whether a mark opens or closes a quotation. `after` are the next characters, `opened` is the innermost mark still open. */
function roleOf(
  mark: string,
  before: string,
  after: string,
  opened: string | undefined,
): 'open' | 'close' | 'neither' {
  const atStart = before === '' || /[\s([{‘'—–\-/>*_]/u.test(before);
  // Words may open with an omission (`"... and so on"`) or a fraction (`".45 calibre"`).
  const wordFollows = /^(?:[^\s)\]}.,;:!?]|\. ?\.|\.\p{Nd})/u.test(after);
  switch (mark) {
    case '„':
    case '‟':
      return 'open';
    case '“':
      return opened === '„' || opened === '‟' ? 'close' : 'open';
    case '«':
      return opened === '»' ? 'close' : 'open';
    case '»':
    case '”':
      if (opened !== undefined) return 'close';
      return atStart && wordFollows ? 'open' : 'neither';
    default:
      if (opened === undefined) {
        if (/\p{Nd}/u.test(before) && !atStart) return 'neither';
        return wordFollows ? 'open' : 'neither';
      }
      return atStart && wordFollows ? 'open' : 'close';
  }
}
