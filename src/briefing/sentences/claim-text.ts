import { Remembered, detached } from '../../text/remembered.ts';
import { shift, type Span } from '../../text/span.ts';
import type { Briefing } from '../briefing.ts';
import { maskedText } from '../markdown/masked.ts';
import { unitOf } from '../markdown/unit.ts';

/** The writer's own words in a stretch of a briefing, with the way back to the file. */
export interface ClaimText {
  /** The words, with blanks for quotations, citations, notes, links' targets and marks of emphasis. */
  readonly text: string;
  /** The span in the file of a span of `text`. */
  readonly raw: (span: Span) => Span;
}

/**
 * Reads the writer's own words: for `He said “I left at six” on *4 March* [@port, ¶4].` these are `He said` and `on  4 March`.
 * What stands inside quotation marks is not the writer's; a term of fewer than three words is.
 */
export function claimTexts(briefing: Briefing): (span: Span) => ClaimText {
  return claimReader()(briefing);
}

/** Reads the writer's own words in the versions of a briefing; see {@link claimTexts}. */
export type ClaimReader = (briefing: Briefing) => (span: Span) => ClaimText;

/** More stretches than a long briefing has sentences are not remembered. */
const mostRemembered = 4000;

/** A reader that reads again only what it has not read before. */
export function claimReader(): ClaimReader {
  const files = new WeakMap<Briefing, string>();
  const known = new Remembered<ClaimText>(mostRemembered);
  return (briefing) => {
    const file = files.get(briefing) ?? withoutQuotations(briefing.text, briefing.quotations);
    files.set(briefing, file);
    return ({ start, end }) => {
      const stretch = detached(file.slice(start, end));
      const own = known.get(stretch) ?? readStretch(stretch);
      known.set(stretch, own);
      const { text, raw } = own;
      return { text, raw: (span) => shift(raw(span), start) };
    };
  };
}

/** The writer's own words in a stretch without quotations; `raw` gives spans of the stretch. */
function readStretch(stretch: string): ClaimText {
  const unit = unitOf(stretch, linesOf(stretch), new Set());
  return {
    text: maskedText(unit).replaceAll(/[*_]|~~/g, (mark) => ' '.repeat(mark.length)),
    raw: unit.raw,
  };
}

/** The file, just as long, with blanks for the quotations; their line ends stay. */
function withoutQuotations(text: string, quotations: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of quotations) {
    if (end <= at) continue;
    parts.push(
      text.slice(at, Math.max(at, start)),
      text.slice(Math.max(at, start), end).replaceAll(/[^\r\n]/g, ' '),
    );
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** The lines of a stretch without their line ends and the marks of block quotes at their start. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const marks = lines.length === 0 ? 0 : (/^[\s>]*/.exec(match[0])?.[0].length ?? 0);
    lines.push({ start: match.index + marks, end: match.index + match[0].length });
  }
  return lines;
}
