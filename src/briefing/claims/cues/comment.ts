import {
  argumentAdjectives,
  argumentNouns,
  argumentVerbs,
} from '../../../language/en/claims/argument-words.ts';
import { lightWords } from '../../../language/en/claims/light-words.ts';
import { mildAdjectives, strongAdjectives } from '../../../language/en/claims/valuing-words.ts';
import type { Clause, SentenceReading } from '../clause.ts';

const adjectives = new Set([...argumentAdjectives, ...mildAdjectives, ...strongAdjectives]);
const argument = new Set([...adjectives, ...argumentNouns, ...argumentVerbs]);

/** Subjects that refer back to earlier text, or to everything or nothing. With them, fewer words of argument are enough. */
const sweeping =
  /^(?:(?:this|that|it|there|here|so much|(?:none|much) of (?:this|that|it|these)|nobody|everybody|everyone) |that's |it's )(?!ha[sd] )/u;

/**
 * Whether a sentence argues in general words: among its content words, those of argument and judgement outnumber those that name something
 * ("The answer is more complicated.", "Nostalgia makes poor policy."), or its first clause has no others ("Caution has its price, and it
 * falls on tenants."). A sentence about the past must consist of words of argument. False for a sentence that names somebody or reports
 * what others say.
 */
export function argues(sentence: SentenceReading): boolean {
  if (sentence.names.length > 0 || sentence.attributed) return false;
  const whole = weigh(sentence);
  if (past(sentence)) return whole.naming === 0 && whole.arguing > 2;
  const [first = sentence] = sentence.clauses;
  const opening = weigh(first);
  if (opening.arguing > 1 && opening.naming === 0 && first.verb >= 0) return true;
  const weight = whole.arguing + (sweeping.test(sentence.lower) ? 1 : 0);
  return weight > whole.naming || (weight === whole.naming && whole.arguing > 1);
}

/** The number of words of argument in a clause, and of words that name something. */
function weigh({ lowerWords }: Clause): { readonly arguing: number; readonly naming: number } {
  let arguing = 0;
  let naming = 0;
  for (const word of lowerWords) {
    if (lightWords.has(word) || word.endsWith('ly')) continue;
    if (isArgument(word)) arguing++;
    else if (!plainForms(word).some((form) => lightWords.has(form))) naming++;
  }
  return { arguing, naming };
}

/** Whether a verb is in the past tense; those of "has been" and "has never paid" are not. */
function past({ lowerWords, verbs }: Clause): boolean {
  return verbs.some(
    ({ index, form }) =>
      form === 'past' &&
      lowerWords[index] !== 'been' &&
      !lowerWords.slice(Math.max(0, index - 3), index).some((word) => word === 'has' || word === 'have'),
  );
}

function isArgument(word: string): boolean {
  return (
    plainForms(word).some((form) => argument.has(form)) ||
    (/(?:er|est)$/u.test(word) && cut(word, word.endsWith('er') ? 2 : 3).some((form) => adjectives.has(form)))
  );
}

/** The plain forms that a noun or verb may have, the word itself first: `denies` → `denies`, `deny`, … */
function plainForms(word: string): readonly string[] {
  const bare = word.replace(/'s?$/u, '');
  const ending = /(?:s|es|ed|ing)$/u.exec(bare)?.[0] ?? '';
  if (ending === '' || bare.length < ending.length + 3) return [word, bare];
  const forms = [word, bare, ...cut(bare, ending.length)];
  return ending === 'es' ? [...forms, bare.slice(0, -1)] : forms;
}

/** The possible spellings of a word without its ending: `denied` → `deni`, `denie`, `deny`; `cutting` → `cutt`, `cutte`, `cut`. */
function cut(word: string, ending: number): readonly string[] {
  const rest = word.slice(0, -ending);
  const forms = [rest, `${rest}e`];
  if (/(.)\1$/u.test(rest)) forms.push(rest.slice(0, -1));
  if (rest.endsWith('i')) forms.push(`${rest.slice(0, -1)}y`);
  return forms;
}
