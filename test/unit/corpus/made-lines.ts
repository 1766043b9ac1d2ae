import { pageLines } from '../../../src/corpus/formats/pdf/page-lines.ts';
import type { GlyphRun } from '../../../src/corpus/formats/pdf/line.ts';
import { rebuild, type Stated } from '../../../src/corpus/formats/pdf/rebuild.ts';

/** What is given of a run; the rest is plain. */
export type Made = Partial<GlyphRun> & Pick<GlyphRun, 'text' | 'x' | 'y'>;

/** A run of characters half as wide as high. */
export function run(made: Made): GlyphRun {
  const size = made.size ?? 10;
  const plain = {
    size,
    width: made.text.length * size * 0.5,
    bold: false,
    italic: false,
    mono: false,
    rightToLeft: false,
  };
  return { ...plain, ...made };
}

/** A run on one baseline. */
export function on(text: string, x: number): Made {
  return { text, x, y: 100 };
}

/** Lines below each other, 12 points apart. */
export function below(texts: readonly string[], x: number, y: number, more: Partial<GlyphRun> = {}): Made[] {
  return texts.map((text, at) => ({ ...more, text, x, y: y + at * 1.2 * (more.size ?? 10) }));
}

/** Page, section and words of each passage. */
export function rebuilt(pages: readonly (readonly Made[])[], stated: Stated = {}): string[] {
  const read = pages.map((runs, page) => ({
    lines: pageLines(runs.map(run), page),
    width: 600,
    height: 800,
  }));
  return rebuild(read, stated).map(({ section, text, page }) => {
    const place = page?.last === undefined ? page?.label : `${page.label}-${page.last}`;
    return `${place} ${section} ${text}`;
  });
}

/** The words of each line of a page. */
export function lines(runs: readonly Made[]): string[] {
  return pageLines(runs.map(run), 0).map(({ text }) => text);
}
