import { comparedWords, type MarkedUp } from './compared-words.ts';
import { tidy } from '../../text/normalise.ts';

/** Words on each side of a change that are shown with it. */
const context = 2;

/** Maximum length of either side in a message, in characters. */
const longest = 120;

/**
 * What has changed between two states of a passage, as little as shows it: for `It sank on 4 March.` and `It sank on 5 March.` these
 * are `sank on 4 March` and `sank on 5 March`.
 */
export function wordChange(
  before: MarkedUp,
  after: MarkedUp,
): { readonly before: string; readonly after: string } {
  const [old, now] = [comparedWords(before), comparedWords(after)];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start]?.text === now[start]?.text) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end)?.text === now.at(-1 - end)?.text) end += 1;
  const from = Math.max(0, start - context);
  const cut = ({ text }: MarkedUp, words: typeof old): string => {
    const to = Math.min(words.length, words.length - end + context);
    return shortened(tidy(text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0)));
  };
  return { before: cut(before, old), after: cut(after, now) };
}

/** The beginning and the end of a long text, in whole words where it has any that are short enough. */
function shortened(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= longest) return text;
  const half = longest / 2;
  const head = characters.slice(0, half).join('');
  const tail = characters.slice(-half).join('');
  return `${head.replace(/\s\S{0,30}$/u, '').trimEnd()} … ${tail.replace(/^(?:\p{M}+|\S{0,30}\s)/u, '').trimStart()}`;
}
