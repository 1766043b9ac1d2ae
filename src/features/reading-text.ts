import { locatorsText, printedNumber } from '../corpus/place.ts';
import type { Passage } from '../corpus/source.ts';
import { sectionLabel } from './source-line.ts';
import { lineStarts, type Position } from '../text/lines.ts';

/** Maximum characters put between two passages to keep their offsets: readers leave an empty line. */
const longestGap = 10_000;

/**
 * The reading text of a source as its passages place it: each at its offset, line and column, with white space between. `passages` are all
 * of the source, in order.
 */
export function readingText(passages: readonly Pick<Passage, 'start' | 'text' | 'position'>[]): string {
  const parts: string[] = [];
  let offset = 0;
  let line = 0;
  for (const { start, text, position } of passages) {
    const breaks = position.line - line;
    const inLine = breaks > 0 || parts.length === 0 ? position.column : start - offset;
    const before = breaks > 0 ? start - offset - breaks - inLine : 0;
    parts.push(repeated(' ', before), repeated('\n', breaks), repeated(' ', inLine), text);
    offset = start + text.length;
    line = position.line + lineStarts(text).length - 1;
  }
  return parts.join('');
}

function repeated(space: string, times: number): string {
  return space.repeat(Math.min(Math.max(0, times), longestGap));
}

/** The place of a passage as a reading view shows it, `¶12 · p. 3` or `¶12 · 4.2(b)`, and where the passage begins. */
export interface PlaceLabel {
  readonly position: Position;
  readonly text: string;
}

/**
 * The number of a passage, its page, printed number or time where it has one, and what it is where it is not the source's own text:
 * `¶12 · p. 3`, `¶12 · 4.2(b)`, `¶4 · 00:01:02`, `¶8 · reader’s comment`.
 */
export function placeLabel({
  number,
  position,
  section,
  locators,
}: Pick<Passage, 'number' | 'position' | 'section' | 'locators'>): PlaceLabel {
  const page = locators.find(({ label }) => label === 'page');
  const time = locators.find(({ label }) => label === 'timestamp');
  const parts = [
    `¶${number}`,
    page === undefined ? '' : locatorsText([page]),
    printedNumber({ locators }) ?? '',
    time?.first ?? '',
    sectionLabel(section),
  ];
  return { position, text: parts.filter((part) => part !== '').join(' · ') };
}
