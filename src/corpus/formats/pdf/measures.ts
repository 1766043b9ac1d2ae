import type { Group } from './groups.ts';
import { heaviest, type Line, mostCommon } from './line.ts';

/** The font size of most characters. */
export function bodySizeOf(lines: readonly Line[]): number {
  const weights = new Map<number, number>();
  for (const { size, text } of lines) weights.set(size, (weights.get(size) ?? 0) + text.length);
  return heaviest(weights) ?? 1;
}

/** The usual distance between lines of the body, in font sizes. */
export function leadingOf(pages: readonly (readonly Line[])[], bodySize: number): number {
  const steps = new Map<number, number>();
  for (const lines of pages) {
    for (const [at, line] of lines.entries()) {
      const before = lines[at - 1];
      const down = line.y - (before?.y ?? 0);
      if (before?.size !== bodySize || line.size !== bodySize || down <= 0 || down > 3 * bodySize) continue;
      const step = Math.round((down / bodySize) * 20) / 20;
      steps.set(step, (steps.get(step) ?? 0) + 1);
    }
  }
  return heaviest(steps) ?? 1.2;
}

/** Where most lines of a page end that begin about where a group of few lines begins. */
export function columnRight(group: Group, lines: readonly Line[]): number {
  const [first] = group;
  if (first === undefined || group.length > 2) return 0;
  const rights = lines.filter(
    ({ x, size }) =>
      Math.abs(x - first.x) < 3 * first.size && Math.abs(size - first.size) < 0.04 * first.size,
  );
  return mostCommon(
    rights.map(({ right }) => right),
    0.5 * first.size,
  );
}
