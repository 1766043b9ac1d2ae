import type { GlyphRun } from '../../src/corpus/formats/pdf/line.ts';
import { pageLines } from '../../src/corpus/formats/pdf/page-lines.ts';
import { rebuild } from '../../src/corpus/formats/pdf/rebuild.ts';
import { doubled } from './doubling.ts';

/** What is drawn for a letter of the text, the nth of its page. */
const drawn: Readonly<Record<string, (at: number) => { text: string; x: number; y: number }>> = {
  c: (at) => ({ text: 'A line of the text that goes on and', x: 50, y: at * 12 }),
  f: (at) => ({ text: 'x = y', x: 120, y: at * 30 }),
  g: (at) => ({ text: 'word', x: (at % 7) * 80, y: Math.floor(at / 7) * 12 }),
  q: (at) => ({ text: 'A line of the text that ends here.', x: at % 9 < 4 ? 50 : 80, y: at * 12 }),
  s: (at) => ({ text: `ab = c${at}`, x: (at * 7919) % 600, y: (at * 104_729) % 800 }),
};

function runOf(letter: string, at: number): GlyphRun {
  const { text, x, y } = drawn[letter]?.(at) ?? { text: letter, x: 50, y: 100 };
  return {
    text,
    x,
    y,
    width: 5 * text.length,
    size: 10,
    bold: false,
    italic: false,
    mono: false,
    rightToLeft: false,
  };
}

function runsOf(text: string): GlyphRun[] {
  return Array.from({ length: text.length }, (_, at) => runOf(text.charAt(at), at));
}

doubled(
  'a page of a PDF',
  ['c', 'f', 'g', 'q', 's', 'cf', '='].map((name) => ({
    name,
    make: (length) => name.repeat(length / name.length),
  })),
  (text) => rebuild([{ lines: pageLines(runsOf(text), 0), width: 600, height: 800 }], {}),
  { smallest: 4000, largest: 64_000 },
);
