import { groupAt } from '../briefing/at-offset.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { openBlock } from '../briefing/open/open-block.ts';
import { openQuotation } from '../briefing/open/open-quotation.ts';
import { doubleMarks } from '../text/marks.ts';
import type { Span } from '../text/span.ts';

/** How words of a source may be put into a briefing at a place. */
export interface PastePlace {
  /** `opened`: right after an opening mark; `block`: in a block quote; `text`: anywhere else in running text. */
  readonly form: 'opened' | 'block' | 'text';
  /** The opening mark, where one stands there. */
  readonly mark?: string;
  /** The closing mark right after the place, which the written quotation brings itself. */
  readonly closed?: Span;
  /** What stands on the line before and after the place. */
  readonly before: string;
  readonly after: string;
  /** The briefing's language, which decides how passages are named. */
  readonly language: string;
}

/**
 * What kind of place `replaced` is. Undefined where words of a source are only text: in code and front matter, in a citation,
 * and in a quotation that has words already.
 */
export function pastePlace(briefing: Briefing, replaced: Span): PastePlace | undefined {
  const { text, language } = briefing;
  const offset = replaced.start;
  if (openBlock(text, offset) === undefined) return undefined;
  const group = groupAt(briefing, offset);
  if (group !== undefined && group.start < offset && offset < group.end) return undefined;
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const after = /^[^\r\n]*/u.exec(text.slice(replaced.end))?.[0] ?? '';
  const line = { before, after, language };
  // A straight mark opens a quotation only where a word follows it.
  const open = openQuotation(`${text.slice(0, offset)}x${text.slice(replaced.end)}`, offset + 1);
  // In code there is no open quotation, nor would there be one with a mark.
  if (open === undefined) return isCode(text, offset) ? undefined : { form: 'text', ...line };
  if (open.form === 'block') return { form: 'block', ...line };
  if (text.slice(open.words.start, offset).trim() !== '') return undefined;
  const closes = after !== '' && doubleMarks.includes(after.charAt(0));
  const closed = closes ? { closed: { start: replaced.end, end: replaced.end + 1 } } : {};
  return { form: 'opened', mark: open.mark, ...closed, ...line };
}

/** Whether a mark put at `offset` would open no quotation: so it is in code between back-ticks. */
function isCode(text: string, offset: number): boolean {
  const marked = `${text.slice(0, offset)} “`;
  return openQuotation(`${marked}${text.slice(offset)}`, marked.length) === undefined;
}
