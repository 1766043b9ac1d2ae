import { maskedText } from '../briefing/masked.ts';
import { openBlock } from '../briefing/open-block.ts';
import { tidy } from '../text/normalise.ts';
import { sentences } from '../text/sentences.ts';

/**
 * The sentence that a citation from `start` to `end` belongs to, without citations: the one that ends before it, or, where
 * it stands in the midst of one, that whole sentence. Empty where none stands there. Reads only the block.
 *
 * With `|` for the citation, for `He left. She [@b] stayed. | They` it is `She stayed.`, for `He | left. She` it is `He left.`
 */
export function sentenceBefore(text: string, start: number, end: number): string {
  const block = openBlock(text, start);
  if (block === undefined) return '';
  const before = maskedText(block.unit).trimEnd();
  const last = sentences(before).at(-1);
  if (last === undefined) return '';
  const sentence = before.slice(last.start, last.end);
  if (/[.!?…]["'”’»)\]*_]*$/u.test(sentence)) return tidy(sentence);
  const rest = /^(?:[^\r\n]|\r?\n(?![ \t>]*\r?\n))*/u.exec(text.slice(end, end + 1000))?.[0] ?? '';
  const onward = rest.replace(/^[^[\]]*\]/u, '').replaceAll(/\[[^[\]]*@[^[\]]*\]/gu, ' ');
  const whole = `${sentence} ${onward}`;
  const until = sentences(whole)[0]?.end ?? whole.length;
  return tidy(whole.slice(0, Math.max(until, sentence.length)));
}
