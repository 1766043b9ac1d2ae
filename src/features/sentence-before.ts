import { maskedText } from '../briefing/markdown/masked.ts';
import { openBlock } from '../briefing/open/open-block.ts';
import { tidy } from '../text/normalise.ts';
import { sentences } from '../text/sentences/sentences.ts';

/**
 * The sentence that a citation from `start` to `end` belongs to, without citations: the one that ends before it, or, where
 * it stands in one, that whole sentence. Empty where none stands there. Reads only the block.
 *
 * With `|` for the citation, for `He left. She [@b] stayed. | They` it is `She stayed.`, for `He | left. She` it is `He left.`
 */
export function sentenceBefore(text: string, start: number, end: number): string {
  const block = openBlock(text, start);
  if (block === undefined) return '';
  const before = maskedText(block.inline).trimEnd();
  const last = sentences(before).at(-1) ?? { start: 0, end: 0 };
  const sentence = before.slice(last.start, last.end);
  const onward = paragraphAfter(text, end);
  const ended = /[.!?…]["'”’»)\]*_]*$/u.test(sentence);
  if (ended && !/^\s*\p{Ll}/u.test(onward)) return tidy(sentence);
  const whole = ended ? onward.trimStart() : `${sentence} ${onward}`;
  const until = sentences(whole).find((one) => one.end >= (ended ? 1 : sentence.length))?.end;
  return tidy(whole.slice(0, until));
}

/** What follows in the paragraph, citations left out, of which `offset` may stand within one. */
function paragraphAfter(text: string, offset: number): string {
  const rest = /^(?:[^\r\n]|\r?\n(?![ \t>]*\r?\n))*/u.exec(text.slice(offset, offset + 1000))?.[0] ?? '';
  return rest.replace(/^[^[\]]*\]/u, '').replaceAll(/\[[^[\]@]*@[^[\]]*\]/gu, ' ');
}
