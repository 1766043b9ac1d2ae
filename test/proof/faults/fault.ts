import type { RuleId } from '../../../src/briefing/finding.ts';

/** A rule, and the words of the briefing that it is about. */
export type Found = readonly [rule: RuleId, words: string];

/** One fault put into the sound briefing, and all that must then be found. */
export interface Fault {
  readonly name: string;
  /** Words that stand in the sound briefing once, and what is written instead. */
  readonly replace: readonly [old: string, now: string];
  readonly expect: readonly Found[];
  /** Checked beside a copy of one of the reports, under another name. */
  readonly mirrored?: true;
}

/** The briefing with a fault. Throws where the words to be replaced do not stand in it once. */
export function withFault(sound: string, { name, replace: [old, now] }: Fault): string {
  const parts = sound.split(old);
  if (parts.length !== 2) throw new Error(`${name}: “${old}” does not stand there once`);
  return parts.join(now);
}

/** Where the copy of a report stands. */
export const copyPath = 'sources/agency-copy.txt';

/** A passage of the report `004_4047ee32e6c629f4.txt`, printed by somebody else. */
export function agencyCopy(report: string): string {
  const passage = report.split(/\r?\n\s*\n/).find((text) => text.startsWith('At least two of the militias'));
  return `News in brief\n\nFrom our own correspondents\n\n${passage}\n`;
}
