import type { RuleId } from '../../../src/briefing/finding.ts';

/** A rule, and the words of the briefing that it marks. */
export type Found = readonly [rule: RuleId, words: string];

/** One fault inserted into the sound briefing, and everything that must be found then. */
export interface Fault {
  readonly name: string;
  /** Words that the sound briefing has once, and their replacement. */
  readonly replace: readonly [old: string, now: string];
  readonly expect: readonly Found[];
  /** Checked beside a copy of one of the reports, under another name. */
  readonly mirrored?: true;
}

/** The briefing with a fault. Throws unless the briefing has the words to replace exactly once. */
export function withFault(sound: string, { name, replace: [old, now] }: Fault): string {
  const parts = sound.split(old);
  if (parts.length !== 2) throw new Error(`${name}: “${old}” does not stand there once`);
  return parts.join(now);
}

/** The path of the copy of a report. */
export const copyPath = 'sources/agency-copy.txt';

/** A passage of the report `004_4047ee32e6c629f4.txt`, printed by another paper. */
export function agencyCopy(report: string): string {
  const passage = report.split(/\r?\n\s*\n/).find((text) => text.startsWith('At least two of the militias'));
  return `News in brief\n\nFrom our own correspondents\n\n${passage}\n`;
}
