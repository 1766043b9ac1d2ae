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
 * (`process.threadCpuUsage`, to which neither other processes nor the threads of the compiler and the garbage collector add). Only a
 * ratio that is too large there twice fails the test.
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
        growth.ratio <= mostGrowth || growth.twice < certain,
        `${growth.length} characters take ${growth.once.toFixed(0)} ms, twice as many ${growth.twice.toFixed(0)} ms: ${growth.ratio.toFixed(2)} times`,
      );
    });
  }
}

/** What doubling a text did to the time, in milliseconds. */
export interface Growth {
  readonly length: number;
  readonly once: number;
  readonly twice: number;
  readonly ratio: number;
}

/** Measures one text; see {@link doubled}. */
export async function growthOf(
  { make }: Hostile,
  work: (text: string) => unknown,
  { smallest, largest }: Lengths,
): Promise<Growth> {
  let growth: Growth | undefined;
  for (const { clock, enough, runs } of [
    { clock: wallTime, enough: measurable, runs: 3 },
    { clock: processorTime, enough: certain, runs: 3 },
    { clock: processorTime, enough: certain, runs: 5 },
  ]) {
    const timeOf = async (text: string): Promise<number> => {
      const start = clock();
      await work(text);
      const time = clock() - start;
      assert.ok(time < longest, `${text.length} characters take ${time.toFixed(0)} ms`);
      return time;
    };
    let length = growth?.length ?? smallest;
    let first = await timeOf(make(length));
    while (first < enough && length * 2 <= largest) {
      // By leaps where it is far away: what is read meanwhile is read for nothing.
      length *= first * 8 < enough && length * 8 <= largest ? 8 : 2;
      first = await timeOf(make(length));
    }
    growth = await compare(timeOf, first, make(length), make(length * 2), runs);
    // What is too fast to measure at its greatest length is harmless.
    if (growth.ratio <= mostGrowth || growth.twice < enough) return growth;
  }
  if (growth === undefined) throw new Error('Nothing was measured.');
  return growth;
}

async function compare(
  timeOf: (text: string) => Promise<number>,
  first: number,
  small: string,
  large: string,
  runs: number,
): Promise<Growth> {
  let once = first;
  let twice = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    once = Math.min(once, await timeOf(small));
    twice = Math.min(twice, await timeOf(large));
    if (twice <= mostGrowth * once) break;
  }
  return { length: small.length, once, twice, ratio: twice / Math.max(once, 0.001) };
}

/** Both clocks in milliseconds. */
function wallTime(): number {
  return performance.now();
}

function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
