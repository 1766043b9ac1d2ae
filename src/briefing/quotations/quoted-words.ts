import { within } from '../../text/ordered-spans.ts';
import { type Quote, readQuote } from '../../text/quotes/quote-elements.ts';
import type { Briefing } from '../briefing.ts';
import type { QuotedPart } from './quotation-citation.ts';

/** The words of a part as Markdown, of the same length: citations and notes among them are blank. */
export function quotedText(briefing: Briefing, { words }: Pick<QuotedPart, 'words'>): string {
  const parts: string[] = [];
  let at = words.start;
  for (const { start, end, form } of within(briefing.groups, words)) {
    if (form === 'link' || end <= at) continue;
    parts.push(briefing.text.slice(at, Math.max(at, start)), ' '.repeat(end - Math.max(at, start)));
    at = end;
  }
  return parts.join('') + briefing.text.slice(at, words.end);
}

/** The words of a part, prepared for comparison with sources. */
export function comparableQuote(briefing: Briefing, part: QuotedPart): Quote {
  return readQuote({ text: quotedText(briefing, part), markdown: true }, { runIn: part.runIn });
}
