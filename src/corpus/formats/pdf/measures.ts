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

/** Width of the strips of a page in which beginnings of lines are counted, in points, and most lines that are counted in one. */
const strip = { width: 10, most: 80 };

/** Tells where most lines of a page end that begin about where a group of few lines begins. */
export function columnRights(lines: readonly Line[]): (group: Group) => number {
  const strips = new Map<number, Line[]>();
  for (const line of lines) {
    const at = Math.round(line.x / strip.width);
    const group = strips.get(at);
    if (group === undefined) strips.set(at, [line]);
    else if (group.length < strip.most) group.push(line);
  }
  return (group) => {
    const [first] = group;
    if (first === undefined || group.length > 2) return 0;
    const { x, size } = first;
    const reach = Math.min(3 * size, 6 * strip.width);
    const rights: number[] = [];
    for (
      let at = Math.floor((x - reach) / strip.width);
      at <= Math.ceil((x + reach) / strip.width);
      at += 1
    ) {
      for (const line of strips.get(at) ?? []) {
        if (Math.abs(line.x - x) < reach && Math.abs(line.size - size) < 0.04 * size) rights.push(line.right);
      }
    }
    return mostCommon(rights, 0.5 * size);
  };
}
