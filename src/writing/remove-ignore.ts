import type { TextEdit } from '../text/edits.ts';
import type { Directive } from '../briefing/briefing.ts';
import { lineStarts, positionAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { runStart } from '../text/run-start.ts';

/** The rules named in a comment, each with its span; the reason after `--` is left out. */
export function namesIn(
  text: string,
  directive: Directive,
): readonly { readonly name: string; readonly span: Span }[] {
  let from = text.indexOf(directive.verb, directive.start) + directive.verb.length;
  return directive.rules.map((name) => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    return { name, span: { start, end: from } };
  });
}

/** Removes one of several names from a comment, with the space or comma before it. */
export function withoutName(text: string, { start, end }: Span): TextEdit {
  let from = start;
  while (/[\s,]/.test(text.charAt(from - 1))) from -= 1;
  return { start: from, end, text: '' };
}

/**
 * Removes a comment without changing the meaning of the other text. A comment on separate lines is removed with its lines, and with a blank
 * line if two would meet. That is `safe` unless the comment separates two lines of text.
 */
export function withoutDirective(
  text: string,
  directive: Directive,
): { readonly edit: TextEdit; readonly safe: boolean } {
  const starts = lineStarts(text);
  const line = (offset: number): number => positionAt(starts, offset).line;
  const startOf = (number: number): number => starts[number] ?? text.length;
  const [first, last] = [line(directive.start), line(directive.end)];
  const before = text.slice(startOf(first), directive.start);
  const after = text.slice(directive.end, startOf(last + 1));
  if (before.trim() !== '' || after.trim() !== '')
    return { edit: besideText(directive, before, after), safe: true };
  const isBlank = (number: number): boolean =>
    number < 0 || text.slice(startOf(number), startOf(number + 1)).trim() === '';
  const [blankBefore, blankAfter] = [isBlank(first - 1), isBlank(last + 1)];
  const end = startOf(last + (blankBefore && blankAfter ? 2 : 1));
  return { edit: { start: startOf(first), end, text: '' }, safe: blankBefore || blankAfter };
}

/** Beside other text: also removes the white space on one side. */
function besideText({ start, end }: Span, before: string, after: string): TextEdit {
  const spaceBefore = before.length - runStart(before, /[ \t]/);
  const spaceAfter = /^[ \t]*/.exec(after)?.[0].length ?? 0;
  if (before.trim() === '') return { start, end: end + spaceAfter, text: '' };
  // White space at the end of a line may be a hard line break.
  if (after.trim() === '') return { start: start - spaceBefore, end, text: '' };
  return { start, end: spaceBefore > 0 ? end + spaceAfter : end, text: '' };
}
