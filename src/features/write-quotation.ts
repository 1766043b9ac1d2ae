import { citationText } from '../briefing/write-citation.ts';
import type { StoredPassage } from '../store/store.ts';
import { type MarkPair, markPairs } from '../text/marks.ts';
import { tidy } from '../text/normalise.ts';
import type { Span } from '../text/span.ts';

/**
 * A stretch of a passage as a cited quotation that a sentence can go on after.
 *
 * For the first sentence of a passage `“He left,” she said. Nobody knew.` this is
 * `“‘He left,’ she said” [@port, ¶4]`: the source's double marks are single inside ours, and the final full stop is
 * left to the writer.
 */
export function writeQuotation(passage: StoredPassage, span: Span): string {
  const marks = marksFor('“');
  const words = withoutFinalStop(quotedWords(passage.text, markPairs(passage.text), span, marks));
  return `“${words}${marks.close} ${citationText(passage.key, passage.number)}`;
}

/** The source's words in `span` as they stand between `marks`, white space tidied; without marks as they are. */
export function quotedWords(
  text: string,
  pairs: readonly MarkPair[],
  span: Span,
  marks: Marks | undefined,
): string {
  return tidy(withInnerMarks(text, pairs, span, marks));
}

/** The marks that go with an opening mark: its closing one, and the single ones for quotations inside. */
export interface Marks {
  readonly close: string;
  readonly innerOpen: string;
  readonly innerClose: string;
}

/** The marks for a quotation that `open` opens. */
export function marksFor(open: string): Marks {
  switch (open) {
    case '„':
      return { close: '“', innerOpen: '‚', innerClose: '‘' };
    case '«':
      return { close: '»', innerOpen: '‹', innerClose: '›' };
    case '»':
      return { close: '«', innerOpen: '›', innerClose: '‹' };
    case '"':
      return { close: '"', innerOpen: "'", innerClose: "'" };
    default:
      return { close: '”', innerOpen: '‘', innerClose: '’' };
  }
}

/**
 * Leaves out a final comma or full stop (also before closing inner marks), because the writer ends the sentence after
 * the citation. An ellipsis and the stop of an abbreviation such as `U.S.` belong to the words and stay.
 */
export function withoutFinalStop(text: string): string {
  const match = /([.,])([’'”"›‹‘]*)$/u.exec(text);
  if (match === null) return text;
  const head = text.slice(0, match.index);
  if (match[1] === '.' && (/[.…]$|[.…]\s$/u.test(head) || /(?:^|[\s(‘'“"])(?:\p{L}\.)+\p{L}$/u.test(head)))
    return text;
  return head + (match[2] ?? '');
}

/**
 * The source's words with its own double marks turned into single ones. A quotation that is opened within the stretch
 * but closed beyond it is closed at the stretch's end, so that no mark is left open.
 */
function withInnerMarks(
  text: string,
  pairs: readonly MarkPair[],
  span: Span,
  marks: Marks | undefined,
): string {
  if (marks === undefined) return text.slice(span.start, span.end);
  const at = new Map<number, string>();
  let open = 0;
  for (const pair of pairs) {
    const opens = pair.start >= span.start && pair.start < span.end;
    const closes = pair.closed && pair.end > span.start && pair.end <= span.end;
    if (opens) at.set(pair.start, marks.innerOpen);
    if (closes) at.set(pair.end - 1, marks.innerClose);
    if (opens && !closes) open += 1;
  }
  let result = '';
  for (let index = span.start; index < span.end; index += 1) result += at.get(index) ?? text.charAt(index);
  return result.trimEnd() + marks.innerClose.repeat(open);
}
