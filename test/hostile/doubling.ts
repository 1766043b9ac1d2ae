import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';

/** A text that grows: it repeats one pattern to about the length asked for. */
export interface Hostile {
  readonly name: string;
  readonly make: (length: number) => string;
}

/** Maximum ratio of the times for twice the length: two, and a quarter more for the garbage collector. */
const mostGrowth = 2.6;

/** Minimum milliseconds by the clock for a measurement that can show that all is well. */
const measurable = 10;
/** Minimum milliseconds of processor time, far above its resolution (4 ms on some systems). */
const certain = 120;

/** Lengths in characters between which a measurable length is searched for. */
export interface Lengths {
  readonly smallest: number;
  readonly largest: number;
}

/** Below the first length, quadratic work hides behind constant work. */
const usual: Lengths = { smallest: 16_000, largest: 1_000_000 };

/** Maximum milliseconds of this thread for one reading of any text; more is a hang. */
const longest = 20_000;

/**
 * Declares a test for each text: `work` on a text twice as long takes at most {@link mostGrowth} times as long.
 *
 * The measurement does not depend on the load of the machine. The length is doubled until one run takes {@link measurable} milliseconds
 * by the clock; then runs of both lengths alternate, and the fastest of each counts. A ratio that is too large may be due to the machine,
 * so it is measured again with texts that take {@link certain} milliseconds of this thread's processor time (`process.threadCpuUsage`,
 * to which neither other processes nor the threads of the compiler and the garbage collector add), and finally over two doublings of
 * a shorter text: a busy machine adds a share to the time of a text, which nonlinear growth soon exceeds.
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

/** The times of a text and of a longer one, in milliseconds. */
export interface Growth {
  readonly length: number;
  readonly once: number;
  /** Ratio of the lengths: two or four. */
  readonly times: 2 | 4;
  readonly more: number;
  /** Growth for twice the length; over two doublings the geometric mean. */
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
    { clock: processorTime, enough: certain / 3, runs: 12, times: 4 },
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
      // In larger steps while the length is far too short.
      length *= first * 8 < enough && length * 8 <= largest ? 8 : 2;
      first = await timeOf(make(length));
    }
    growth = await compare(timeOf, first, { small: make(length), large: make(length * times), times, runs });
    // A text that is too fast to measure at the maximum length is harmless.
    if (growth.ratio <= mostGrowth || growth.more < enough) return growth;
  }
  if (growth === undefined) throw new Error('Nothing was measured.');
  return growth;
}

/** Two texts, one `times` as long as the other, and the number of their alternating runs. */
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
