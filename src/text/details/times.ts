import { wordTable } from '../word-table.ts';
import type { TimeOfDay } from './detail.ts';
import type { Read } from './quantities.ts';
import type { Token } from './tokens.ts';

/** The time of day that begins at token `at`: `6 p.m.`, `6:30pm`, `18:00`, `noon`, `midnight`. */
export function readTime(tokens: readonly Token[], at: number): Read<TimeOfDay> | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const found = wordTimes[token.lower];
  if (found !== undefined) return { detail: timeAt(tokens, at, at + 1, [found]), next: at + 1 };
  if (token.kind !== 'number') return undefined;
  const parts = /^(\d{1,2})(?:[:.](\d\d))?$/.exec(token.text);
  const hours = Number(parts?.[1] ?? 99);
  const minutes = Number(parts?.[2] ?? 0);
  if (parts === null || hours > 24 || minutes > 59) return undefined;
  const half = halfOfDay(tokens, at + 1);
  if (half !== undefined && hours <= 12) {
    const time = (hours % 12) * 60 + minutes + (half.half === 'p' ? 720 : 0);
    return { detail: timeAt(tokens, at, half.next, [time]), next: half.next };
  }
  if (!/^\d{1,2}:\d\d$/.test(token.text)) return undefined;
  const time = hours * 60 + minutes;
  const open = hours <= 12 && !token.text.startsWith('0');
  return {
    detail: timeAt(tokens, at, at + 1, open ? [time, (time + 720) % 1440] : [time % 1440]),
    next: at + 1,
  };
}

/** `p.m.`, `pm`, `p m` after a figure */
function halfOfDay(
  tokens: readonly Token[],
  at: number,
): { readonly half: string; readonly next: number } | undefined {
  const match = /^([ap])\.?m\.?$/.exec(tokens[at]?.lower ?? '');
  return match === null ? undefined : { half: match[1] ?? '', next: at + 1 };
}

function timeAt(tokens: readonly Token[], at: number, next: number, minutes: readonly number[]): TimeOfDay {
  return { kind: 'time', minutes, start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}

/** Times of day in words, in minutes. */
export const wordTimes: Readonly<Record<string, number>> = wordTable({ noon: 720, midday: 720, midnight: 0 });
