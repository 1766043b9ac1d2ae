import { type WithAsides, withoutAsides } from '../../text/asides.ts';
import { brokenWord } from '../../text/broken-word.ts';

/** Maximum length of a part of a word that a line end breaks, in UTF-16 units. */
const longestPart = 40;

/**
 * The text by whose words a passage is found: without its asides, and behind it the other readings of the words that line ends break.
 * For `the evalu-⏎ation` this is `the evaluation` and `evalu ation`.
 */
export function indexedText(passage: WithAsides): string {
  const text = withoutAsides(passage);
  if (text === passage.text) return text;
  const others = [...text.matchAll(/(-?)\u2060+/gu)].flatMap(({ 0: whole, 1: hyphen, index }) => {
    const before = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+$/u.exec(
      text.slice(Math.max(0, index - longestPart), index),
    )?.[0];
    const end = index + whole.length;
    const after = /^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(end, end + longestPart))?.[0];
    if (before === undefined || after === undefined) return [];
    return hyphen === '' ? [`${before} ${after}`] : (brokenWord(before, after)?.joined ?? []);
  });
  return others.length === 0 ? text : `${text}\n${others.join('\n')}`;
}
