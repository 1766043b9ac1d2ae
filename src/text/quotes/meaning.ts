import type { Token } from './quote-tokens.ts';

/** Whether a word turns what is said into its opposite: `not`, `never`, `hasn't`, `without`. */
export function isNegation({ kind, folded }: Token): boolean {
  return kind === 'word' && (negations.has(folded) || folded.endsWith("n't"));
}

/** Whether a word is a figure, in digits or in letters: `40`, `2nd`, `twelve`, `million`. */
export function isFigure({ kind, folded }: Token): boolean {
  return kind === 'word' && (/\p{N}/u.test(folded) || folded.split('-').some((part) => figures.has(part)));
}

/** Whether a word is written as a name is: a capital inside a sentence, or several capitals anywhere. */
export function isName({ kind, text, begins }: Token): boolean {
  if (kind !== 'word' || text === 'I' || text.startsWith("I'")) return false;
  return /^\p{Lu}.*\p{Lu}/u.test(text) || (!begins && /^\p{Lu}/u.test(text));
}

const negations: ReadonlySet<string> = new Set(
  `not no never none nobody nothing nowhere neither nor cannot without hardly scarcely barely cant dont wont isnt
  nicht kein keine keinen keinem keiner keines nie niemals niemand nichts jamais aucun aucune rien`.split(
    /\s+/,
  ),
);

const figures: ReadonlySet<string> = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion
  billions trillion trillions dozen dozens half twice first second third fourth fifth sixth seventh eighth ninth tenth`.split(
    /\s+/,
  ),
);
