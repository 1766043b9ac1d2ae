import type { limits } from '../corpus/formats/limits.ts';
import { longStretch } from '../text/blank-lines.ts';
import type { StatusText } from './status-text.ts';

/** The part of a briefing that is too large to check: the whole text, or text without a blank line from `start` on. */
export type Excess = { readonly kind: 'text' } | { readonly kind: 'stretch'; readonly start: number };

/** Maximum size of a briefing, and of text in it without a blank line. */
export type BriefingLimits = Pick<typeof limits, 'briefing' | 'stretch'>;

const mebibyte = 1024 * 1024;

/** Whether a briefing is too large to check. A character counts as one byte, its minimum size. */
export function excessOf(text: string, { briefing, stretch }: BriefingLimits): Excess | undefined {
  if (text.length > briefing) return { kind: 'text' };
  const start = longStretch(text, stretch);
  return start === undefined ? undefined : { kind: 'stretch', start };
}

/** The message for a briefing with too much text without a blank line. */
export function longStretchText({ stretch }: BriefingLimits): string {
  return `From here more than ${stretch / mebibyte} MiB follow without a blank line: a briefing with such a paragraph is not checked. Divide it with blank lines.`;
}

/** The status bar item of a briefing that is not checked because of its size; `line`, from 0, is where the excess begins. */
export function tooLargeText(
  excess: Excess,
  line: number,
  { briefing, stretch }: BriefingLimits,
): StatusText {
  const meaning =
    excess.kind === 'text'
      ? `This briefing is larger than ${briefing / mebibyte} MiB: nothing in it is checked or completed. Split it into several.`
      : `From line ${line + 1} on more than ${stretch / mebibyte} MiB follow without a blank line: nothing in this briefing is checked or completed. Divide it with blank lines.`;
  return {
    text: '$(warning) Not checked: too large',
    meaning,
    advice: 'Search the sources.',
    action: 'search',
    weight: 'warning',
  };
}
