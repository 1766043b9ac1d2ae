import { LineBuilder } from './line-builder.ts';
import type { GlyphRun, Line } from './line.ts';
import { printedOnce } from './repeats.ts';

/** How many lines are open at a time: one with a fraction in it, and the next. */
const mostOpen = 4;

/** Puts the runs of a page, in the order of its content, together to lines. */
export function pageLines(runs: readonly GlyphRun[], page: number): Line[] {
  const lines: Line[] = [];
  // The last ones may go on where only an accent or the parts of a fraction come between.
  const open: LineBuilder[] = [];
  let space = false;
  for (const run of runs) {
    if (run.text.trim() === '') {
      space ||= run.text !== '';
      continue;
    }
    const current = open.at(-1);
    if (current?.takes(run) === true) current.add(run, space);
    else {
      const at = open.findLastIndex((builder, index) => builder.resumesAt(run, open.slice(index + 1)));
      const resumed = open[at];
      if (resumed === undefined) open.push(new LineBuilder(run));
      else {
        for (const between of open.splice(at + 1)) resumed.absorb(between);
        resumed.add(run, true);
      }
    }
    for (const builder of open.splice(0, open.length - mostOpen)) lines.push(builder.line(page));
    space = false;
  }
  lines.push(...open.map((builder) => builder.line(page)));
  return printedOnce(lines.filter(({ text }) => text !== ''));
}
