import type { PageLines } from './edge-rows.ts';

/** What the letters of a PDF are worth. */
export interface Legibility {
  /** Pages without any text, from 1. */
  readonly empty: readonly number[];
  /** Pages whose characters are mainly codes that no letter belongs to, from 1. */
  readonly garbled: readonly number[];
  /** Pages with some such characters at letters, as where ligatures are lost, from 1. */
  readonly lacking: readonly number[];
  /** The number of characters on pages that can be read. */
  readonly characters: number;
}

/** Judges the text layer page by page. Stamps and running heads, which are readable on pages that are not, must be left out of `pages`. */
export function legibilityOf(pages: readonly Pick<PageLines, 'lines'>[]): Legibility {
  const empty: number[] = [];
  const garbled: number[] = [];
  const lacking: number[] = [];
  let characters = 0;
  for (const [index, { lines }] of pages.entries()) {
    const counts = { all: 0, lost: 0 };
    for (const { text } of lines) count(text, counts);
    if (counts.all === 0) empty.push(index + 1);
    else if (counts.lost > 0.12 * counts.all && counts.lost >= 5) garbled.push(index + 1);
    else {
      characters += counts.all;
      if (counts.lost > 0 && lines.some(({ text }) => lostLetter.test(text))) lacking.push(index + 1);
    }
  }
  return { empty, garbled, lacking, characters };
}

/** A control character or a sign for none at a letter: `di\u000Berence`. */
// oxlint-disable-next-line no-control-regex -- the pattern is meant to find them
const lostLetter = /\p{L}[\u0000-\u0008\u000B-\u001F\uFFFD]|[\u0000-\u0008\u000B-\u001F\uFFFD]\p{Ll}/u;

function count(text: string, counts: { all: number; lost: number }): void {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 || unit === 0x09) continue;
    counts.all += 1;
    // Control characters, private use, and the replacement character.
    if (
      unit < 0x20 ||
      (unit >= 0x7f && unit < 0xa0) ||
      (unit >= 0xe000 && unit <= 0xf8ff && !isBullet(unit)) ||
      unit === 0xfffd
    ) {
      counts.lost += 1;
    }
  }
}

/** Bullets of Symbol and Wingdings. */
function isBullet(unit: number): boolean {
  return unit >= 0xf000 && unit <= 0xf0ff;
}

/** Numbers as ranges: `1–3, 7`. */
export function ranges(numbers: readonly number[]): string {
  const parts: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = parts.at(-1);
    if (last?.to === number - 1) last.to = number;
    else parts.push({ from: number, to: number });
  }
  return parts.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
