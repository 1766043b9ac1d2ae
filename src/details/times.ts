import { sharesOfHour, timesOfDay } from '../language/en/calendar.ts';
import { units } from '../language/en/number-names.ts';
import type { TimeOfDay } from './detail.ts';
import type { Read } from './quantities.ts';
import type { Token } from './tokens.ts';

/** The time of day that begins at token `at`: `6 p.m.`, `6:30pm`, `18:00`, `noon`, `midnight`. */
export function readTime(tokens: readonly Token[], at: number): Read<TimeOfDay> | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const found = timesOfDay.get(token.lower);
  if (found !== undefined) return { detail: timeAt(tokens, at, at + 1, [found]), next: at + 1 };
  const past = pastTheHour(tokens, at);
  if (past !== undefined) return past;
  const clock = hourAt(tokens, at);
  if (clock !== undefined && tokens[at + 1]?.lower === "o'clock")
    return openTime(tokens, at, at + 2, clock * 60);
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
  return open
    ? openTime(tokens, at, at + 1, time)
    : { detail: timeAt(tokens, at, at + 1, [time % 1440]), next: at + 1 };
}

/** `half past six`, `quarter to seven`, `a quarter past nine` */
function pastTheHour(tokens: readonly Token[], at: number): Read<TimeOfDay> | undefined {
  const from = tokens[at]?.lower === 'a' ? at + 1 : at;
  const share = sharesOfHour.get(tokens[from]?.lower ?? '');
  const side = tokens[from + 1]?.lower;
  const hour = share === undefined ? undefined : hourAt(tokens, from + 2);
  if (share === undefined || hour === undefined || (side !== 'past' && side !== 'to')) return undefined;
  return openTime(tokens, at, from + 3, hour * 60 + (side === 'past' ? share : -share));
}

/** An hour of the clock in figures or words. */
function hourAt(tokens: readonly Token[], at: number): number | undefined {
  const { kind, text = '', lower = '' } = tokens[at] ?? {};
  const hour = kind === 'number' && /^\d{1,2}$/.test(text) ? Number(text) : units.get(lower);
  return hour !== undefined && hour >= 1 && hour <= 12 ? hour : undefined;
}

/** A time that may be in the morning or in the evening. */
function openTime(tokens: readonly Token[], at: number, next: number, minutes: number): Read<TimeOfDay> {
  return { detail: timeAt(tokens, at, next, [minutes % 1440, (minutes + 720) % 1440]), next };
}

/** `a` or `p` for `a.m.`, `am`, `p.m.`, `pm` after a figure. */
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
