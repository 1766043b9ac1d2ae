import type { EndCandidate } from './end-candidate.ts';

/** Whether white space is missing between two sentences: `world.Today`. Addresses, file names and code do not count. */
export function isGlued({ run, mark, sign, closing, next }: EndCandidate, rest: string): boolean {
  if (!/^[.!?]$/u.test(sign) || next.kind !== 'upper') return false;
  if (!/^["“‘(]?\p{Lu}(?:\p{Ll}+(?!\p{L})|(?=\s)|['’]\p{Ll})/u.test(rest)) return false;
  if (/^\p{L}+\.\p{L}/u.test(rest)) return false;
  const left = /(?<!\S)\S*$/u.exec(run.slice(Math.max(0, mark.start - 80), mark.start))?.[0] ?? '';
  const right = /^\S*/u.exec(rest)?.[0] ?? '';
  if (/@|:\/\/|www\.|[\\/_=#<>]/u.test(left + right) || /^(?:com|org|net|gov|edu)\b/iu.test(right))
    return false;
  return closing !== '' || /(?:\p{Ll}{2}|\p{N}|[)\]%])$/u.test(left) || /\p{L}\.\p{L}$/u.test(left);
}

/** Where the numbers of notes end that lost their superscript: `a consultation.11 12 Take`. Undefined where there are none. */
export function pastedNotes({ run, mark, sign, closing }: EndCandidate): number | undefined {
  if (
    sign !== '.' ||
    closing !== '' ||
    !/(?:\p{Ll}{4}|\))$/u.test(run.slice(Math.max(0, mark.start - 4), mark.start))
  )
    return undefined;
  const found = /^\d{1,2}(?:[ ,–-]\d{1,2})*(?=\s+\p{Lu}\p{Ll}|\s+[“"]\p{Lu})/u.exec(
    run.slice(mark.end, mark.end + 40),
  );
  return found === null ? undefined : mark.end + found[0].length;
}
