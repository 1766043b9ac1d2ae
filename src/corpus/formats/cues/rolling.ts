import type { Cue } from './cue.ts';

/** A file whose captions roll: at least this share of its cues begins with the last line of the cue before. */
const rollingShare = 0.25;
const fewest = 3;

/**
 * Cues without the lines that they repeat of the cue before: automatic captions of YouTube show each line twice, first below the line
 * before it and then above the line behind it. Cues that are left without a line are dropped. A file in which that is not the rule
 * stays as it is: there a line said twice was said twice.
 */
export function withoutRepeats(cues: readonly Cue[]): readonly Cue[] {
  const plain = cues.map(({ lines }) => lines.map(words).filter((line) => line !== ''));
  const repeats = plain.map((lines, index) => repeated(plain[index - 1] ?? [], lines));
  const rolling = repeats.filter((count) => count > 0).length;
  if (rolling < fewest || rolling < cues.length * rollingShare) return cues;
  return cues.flatMap((cue, index) => {
    const shown = cue.lines.filter((line) => words(line) !== '').slice(repeats[index]);
    return shown.length === 0 ? [] : [{ ...cue, lines: shown }];
  });
}

/** How many of the first lines of a cue are the last ones of the cue before. */
function repeated(before: readonly string[], lines: readonly string[]): number {
  for (let count = Math.min(before.length, lines.length, 4); count > 0; count -= 1) {
    if (lines.slice(0, count).every((line, index) => line === before[before.length - count + index]))
      return count;
  }
  return 0;
}

function words(line: string): string {
  return line
    .replaceAll(/<[^<>]{0,200}>/g, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
