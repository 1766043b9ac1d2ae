import { negations as german } from '../../language/de/negations.ts';
import { negations as english } from '../../language/en/negations.ts';
import { numberWords } from '../../language/en/number-names.ts';
import { negations as french } from '../../language/fr/negations.ts';
import type { QuoteToken } from './quote-tokens.ts';

/** Whether a word negates: `not`, `never`, `hasn't`, `without`. */
export function isNegation({ kind, folded }: QuoteToken): boolean {
  return kind === 'word' && (negations.has(folded) || folded.endsWith("n't"));
}

/** Whether a word states a number, in digits or letters: `40`, `2nd`, `twelve`, `million`. */
export function isFigure({ kind, folded }: QuoteToken): boolean {
  return (
    kind === 'word' && (/\p{N}/u.test(folded) || folded.split('-').some((part) => numberWords.has(part)))
  );
}

/** Whether a word is written like a name: with a capital inside a sentence, or with several capitals anywhere. */
export function isName({ kind, text, begins }: QuoteToken): boolean {
  if (kind !== 'word' || text === 'I' || text.startsWith("I'")) return false;
  return /^\p{Lu}.*\p{Lu}/u.test(text) || (!begins && /^\p{Lu}/u.test(text));
}

const negations: ReadonlySet<string> = new Set([...english, ...german, ...french]);
