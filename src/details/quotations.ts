import { markPairs, singlePairs } from '../text/marks.ts';

/** A claim of the same length with spaces for its quotations; a term of one or two words stays. */
export function blankQuotations(claim: string): string {
  const tex = claim.replaceAll(/``|''/g, (mark) => (mark === '``' ? ' “' : '” '));
  const pairs = [...markPairs(tex), ...singlePairs(tex)].filter(
    ({ inner, closed }) =>
      closed && (tex.slice(inner.start, inner.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= 3,
  );
  if (pairs.length === 0) return tex;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of pairs.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    parts.push(tex.slice(at, Math.max(at, start)), ' '.repeat(end - Math.max(at, start)));
    at = end;
  }
  return parts.join('') + tex.slice(at);
}
