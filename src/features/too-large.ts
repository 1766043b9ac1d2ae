import type { limits } from '../corpus/formats/limits.ts';
import { longStretch } from '../text/blank-lines.ts';
import type { StatusText } from './status-text.ts';

/** Why a briefing is too large to be checked: all of it, or a stretch without a blank line that begins at `start`. */
export type Excess = { readonly kind: 'text' } | { readonly kind: 'stretch'; readonly start: number };

/** How large a briefing may be, and a stretch of it. */
export type BriefingLimits = Pick<typeof limits, 'briefing' | 'stretch'>;

const mebibyte = 1024 * 1024;

/** Whether a briefing is too large to be checked; a character counts as a byte, which is the least it takes. */
export function excessOf(text: string, { briefing, stretch }: BriefingLimits): Excess | undefined {
  if (text.length > briefing) return { kind: 'text' };
  const start = longStretch(text, stretch);
  return start === undefined ? undefined : { kind: 'stretch', start };
}

/** What is said of a briefing with a stretch without a blank line that is too long. */
export function longStretchText({ stretch }: BriefingLimits): string {
  return `From here more than ${stretch / mebibyte} MiB follow without a blank line: a briefing with such a paragraph is not checked. Divide it with blank lines.`;
}

/** What the status bar says of a briefing of which nothing is checked because of its size; `line` is where the excess begins, from 0. */
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
