import type { MarkPair } from '../text/marks.ts';
import type { Span } from '../text/span.ts';

/** The marks of a quotation, and the single marks for quotations inside it. */
export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
  readonly innerOpen: string;
  readonly innerClose: string;
}

const curly: QuotationMarks = { open: '“', close: '”', innerOpen: '‘', innerClose: '’' };
const others: readonly QuotationMarks[] = [
  { open: '"', close: '"', innerOpen: "'", innerClose: "'" },
  { open: '„', close: '“', innerOpen: '‚', innerClose: '‘' },
  { open: '«', close: '»', innerOpen: '‹', innerClose: '›' },
  { open: '»', close: '«', innerOpen: '›', innerClose: '‹' },
];

/** The marks that match an opening mark; curly ones for a mark that opens no double quotation. */
export function marksFor(open: string): QuotationMarks {
  return others.find((marks) => marks.open === open) ?? curly;
}

/**
 * The words with the source's double marks turned into the inner marks of `marks`; without `marks` they are kept. A quotation cut at the
 * border of the span gets its missing mark there.
 */
export function withInnerMarks(
  text: string,
  pairs: readonly MarkPair[],
  span: Span,
  marks: QuotationMarks | undefined,
): string {
  const at = new Map<number, string>();
  let [before, after] = ['', ''];
  for (const pair of pairs) {
    const own = text.charAt(pair.start);
    const open = marks?.innerOpen ?? own;
    const close = marks?.innerClose ?? (pair.closed ? text.charAt(pair.end - 1) : marksFor(own).close);
    const opens = span.start <= pair.start && pair.start < span.end;
    const closes = pair.closed && span.start < pair.end && pair.end <= span.end;
    if (opens) at.set(pair.start, open);
    if (closes) at.set(pair.end - 1, close);
    if (opens && !closes)
      after = (close === '›' && /^[«‹]\s/u.test(text.slice(pair.start)) ? ' ' : '') + close + after;
    if (closes && !opens) before += open;
    // The spaces inside `« … »` are removed with these marks.
    if (own !== '«' || open === own || open === '‹') continue;
    if (opens && /\s/u.test(text.charAt(pair.start + 1))) at.set(pair.start + 1, '');
    if (closes && /\s/u.test(text.charAt(pair.end - 2))) at.set(pair.end - 2, '');
  }
  let result = '';
  for (let index = span.start; index < span.end; index += 1) result += at.get(index) ?? text.charAt(index);
  return before + result.trim() + after;
}
