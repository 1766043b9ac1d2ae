/** How well a place serves as the beginning of a quotation. */
const scores = { sentence: 3, clause: 2, elsewhere: 1 };

/** How well the place at `start` of a passage serves as the beginning of a quotation; higher is better. */
export function placeScore(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 40), start);
  if (sentenceStart.test(before)) return scores.sentence;
  return clauseStart.test(before) ? scores.clause : scores.elsewhere;
}

/** Nothing before it, or the end of a sentence with whatever closes and opens there. */
const sentenceStart = /(?:^|[.!?…]["'”’»)\]]*\s)["'“‘«»„‚‹([\s]*$/u;
const clauseStart = /(?:[,;:–—([“"‘«»„‚‹]|\s-)\s*'?$/u;
