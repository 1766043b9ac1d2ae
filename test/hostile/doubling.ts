import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';

/** A text that grows: asked for about so many characters, it gives the same pattern in that length. */
export interface Hostile {
  readonly name: string;
  readonly make: (length: number) => string;
}

/** A text of twice the length may take this many times as long: twice, and a quarter more for the garbage collector. */
const mostGrowth = 2.6;

/** Milliseconds by the clock that are measured well enough to see that nothing is wrong. */
const measurable = 10;
/** Milliseconds of the processor that are far above the grain in which it is counted (4 ms on some systems). */
const certain = 120;

/** In characters: where the search for a measurable length starts and ends. */
export interface Lengths {
  readonly smallest: number;
  readonly largest: number;
}

/** Below the first, work that grows with the square of the length hides behind what is done once. */
const usual: Lengths = { smallest: 16_000, largest: 1_000_000 };

/** One reading of anything must end within this time, in milliseconds of this thread: more is a hang. */
const longest = 20_000;

/**
 * Declares a test for each text: `work` on a text twice as long takes at most {@link mostGrowth} times as long.
 *
 * How it is measured, so that a loaded machine does not matter: the length is doubled until one run takes {@link measurable}
 * milliseconds by the clock; then runs of both lengths take turns, and the fastest of each counts. Where the ratio is too large, this may
 * be the machine: it is measured again with texts that take {@link certain} milliseconds of the processor's time of this thread
 * (`process.threadCpuUsage`, to which neither other processes nor the threads of the compiler and the garbage collector add), and in
 * the end over two doublings of a shorter text: a busy machine adds to the time of a text by a share, which growth that is not linear soon exceeds.
 */
export function doubled(
  face: string,
  texts: readonly Hostile[],
  work: (text: string) => unknown,
  lengths: Lengths = usual,
): void {
  for (const hostile of texts) {
    test(`${face}: ${hostile.name}`, async () => {
      const growth = await growthOf(hostile, work, lengths);
      assert.ok(
        growth.ratio <= mostGrowth || growth.more < certain,
        `${growth.length} characters take ${growth.once.toFixed(0)} ms, ${growth.times} times as many ${growth.more.toFixed(0)} ms: ${growth.ratio.toFixed(2)} times for twice as many`,
      );
    });
  }
}

/** What lengthening a text did to the time, in milliseconds. */
export interface Growth {
  readonly length: number;
  readonly once: number;
  /** How many times as long the longer text is: twice, or four times. */
  readonly times: 2 | 4;
  readonly more: number;
  /** For twice the length: over two doublings the geometric mean. */
  readonly ratio: number;
}

/** Measures one text; see {@link doubled}. */
export async function growthOf(
  { make }: Hostile,
  work: (text: string) => unknown,
  { smallest, largest }: Lengths,
): Promise<Growth> {
  let growth: Growth | undefined;
  for (const { clock, enough, runs, times } of [
    { clock: wallTime, enough: measurable, runs: 3, times: 2 },
    { clock: processorTime, enough: certain, runs: 3, times: 2 },
    { clock: processorTime, enough: certain / 3, runs: 5, times: 4 },
  ] as const) {
    const timeOf = async (text: string): Promise<number> => {
      const start = clock();
      await work(text);
      const time = clock() - start;
      assert.ok(time < longest, `${text.length} characters take ${time.toFixed(0)} ms`);
      return time;
    };
    let length = times === 2 ? (growth?.length ?? smallest) : smallest;
    let first = await timeOf(make(length));
    while (first < enough && length * 2 <= largest) {
      // By leaps where it is far away: what is read meanwhile is read for nothing.
      length *= first * 8 < enough && length * 8 <= largest ? 8 : 2;
      first = await timeOf(make(length));
    }
    growth = await compare(timeOf, first, { small: make(length), large: make(length * times), times, runs });
    // What is too fast to measure at its greatest length is harmless.
    if (growth.ratio <= mostGrowth || growth.more < enough) return growth;
  }
  if (growth === undefined) throw new Error('Nothing was measured.');
  return growth;
}

/** Two texts, one `times` as long as the other, and how often they take turns. */
interface Turns {
  readonly small: string;
  readonly large: string;
  readonly times: Growth['times'];
  readonly runs: number;
}

async function compare(
  timeOf: (text: string) => Promise<number>,
  first: number,
  { small, large, times, runs }: Turns,
): Promise<Growth> {
  let once = first;
  let more = Number.POSITIVE_INFINITY;
  const ratio = (): number => (more / Math.max(once, 0.001)) ** (1 / Math.log2(times));
  for (let run = 0; run < runs; run += 1) {
    once = Math.min(once, await timeOf(small));
    more = Math.min(more, await timeOf(large));
    if (ratio() <= mostGrowth) break;
  }
  return { length: small.length, once, times, more, ratio: ratio() };
}

/** Both clocks in milliseconds. */
function wallTime(): number {
  return performance.now();
}

function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
