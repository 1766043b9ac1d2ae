import { Remembered, detached } from '../../text/remembered.ts';
import { raiseFigures } from '../../text/markdown-words.ts';
import { shift, type Span } from '../../text/span.ts';
import type { Briefing } from '../briefing.ts';
import { maskedText } from '../markdown/masked.ts';
import { inlineTextOf } from '../markdown/inline-text.ts';

/** The writer's own words in a part of a briefing, with a mapping back to the file. */
export interface ClaimText {
  /** The words, with blanks for quotations, citations, notes, links' targets and marks of emphasis. */
  readonly text: string;
  /** The span in the file of a span of `text`. */
  readonly inFile: (span: Span) => Span;
}

/**
 * Reads the writer's own words: for `He said “I left at six” on *4 March* [@port, ¶4].` these are `He said` and `on  4 March`. Quotations
 * are not the writer's words; a term of fewer than three words between marks is.
 */
export function claimTexts(briefing: Briefing): (span: Span) => ClaimText {
  return claimReader()(briefing);
}

/** Reads the writer's own words in successive versions of a briefing; see {@link claimTexts}. */
export type ClaimReader = (briefing: Briefing) => (span: Span) => ClaimText;

/** Maximum parts remembered: more than the sentences of a long briefing. */
const maxRemembered = 4000;

/** A reader that remembers the parts it has read. */
export function claimReader(): ClaimReader {
  const files = new WeakMap<Briefing, string>();
  const known = new Remembered<ClaimText>(maxRemembered);
  return (briefing) => {
    const file = files.get(briefing) ?? withoutQuotations(briefing.text, briefing.quotations);
    files.set(briefing, file);
    return ({ start, end }) => {
      const part = detached(file.slice(start, end));
      const claim = known.get(part) ?? readPart(part);
      known.set(part, claim);
      return { text: claim.text, inFile: (span) => shift(claim.inFile(span), start) };
    };
  };
}

/** The writer's own words in a part without quotations; `inFile` returns spans of the part. */
function readPart(part: string): ClaimText {
  const inline = inlineTextOf(part, linesIn(part), new Set());
  return {
    text: raiseFigures(maskedText(inline)).replaceAll(/[*_]|~~/g, (mark) => ' '.repeat(mark.length)),
    inFile: inline.inFile,
  };
}

/** The file with blanks for the quotations, of the same length and with the same line ends. */
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

/** The lines of a part without line ends and, after the first, without block quote marks. */
function linesIn(text: string): Span[] {
  const lines: Span[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const marks = lines.length === 0 ? 0 : (/^[\s>]*/.exec(match[0])?.[0].length ?? 0);
    lines.push({ start: match.index + marks, end: match.index + match[0].length });
  }
  return lines;
}
