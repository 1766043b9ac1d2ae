import type { Clause, Reading } from '../reading.ts';
import { argumentAdjectives, argumentNouns, argumentVerbs, lightWords } from './argument-words.ts';
import { mildAdjectives, strongAdjectives } from './valuing-words.ts';

const adjectives = new Set([...argumentAdjectives, ...mildAdjectives, ...strongAdjectives]);
const argument = new Set([...adjectives, ...argumentNouns, ...argumentVerbs]);
const light = new Set(lightWords);

/** Subjects that point back to what was said, or speak of everything and nothing: with them fewer words of argument are enough. */
const sweeping =
  /^(?:(?:this|that|it|there|here|so much|(?:none|much) of (?:this|that|it|these)|nobody|everybody|everyone) |that's |it's )(?!ha[sd] )/u;

/**
 * Whether a sentence argues in general words: among the words that carry its meaning, those of argument and judgement
 * outnumber those that name something ("The answer is more complicated.", "Nostalgia makes poor policy."), or its first
 * clause has no others ("Caution has its price, and it falls on tenants."). A tale of the past has to consist of words of
 * argument. Never of a sentence that names somebody or passes on what others say.
 */
export function argues(sentence: Reading): boolean {
  if (sentence.names.length > 0 || sentence.attributed) return false;
  const whole = weigh(sentence);
  if (past(sentence)) return whole.naming === 0 && whole.arguing > 2;
  const [first = sentence] = sentence.clauses;
  const opening = weigh(first);
  if (opening.arguing > 1 && opening.naming === 0 && first.verb >= 0) return true;
  const weight = whole.arguing + (sweeping.test(sentence.lower) ? 1 : 0);
  return weight > whole.naming || (weight === whole.naming && whole.arguing > 1);
}

/** How many words of a clause are of argument, and how many name something. */
function weigh({ lowerWords }: Clause): { readonly arguing: number; readonly naming: number } {
  let arguing = 0;
  let naming = 0;
  for (const word of lowerWords) {
    if (light.has(word) || word.endsWith('ly')) continue;
    if (isArgument(word)) arguing++;
    else if (!plainForms(word).some((form) => light.has(form))) naming++;
  }
  return { arguing, naming };
}

/** Whether a verb tells of the past; "has been" and "has never paid" do not. */
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

/** What a noun or a verb may be a form of, the word itself first: `denies` → `denies`, `deny`, … */
function plainForms(word: string): readonly string[] {
  const bare = word.replace(/'s?$/u, '');
  const ending = /(?:s|es|ed|ing)$/u.exec(bare)?.[0] ?? '';
  if (ending === '' || bare.length < ending.length + 3) return [word, bare];
  const forms = [word, bare, ...cut(bare, ending.length)];
  return ending === 'es' ? [...forms, bare.slice(0, -1)] : forms;
}

/** The word without its ending, and as it may be spelt without: `denied` → `deni`, `denie`, `deny`; `cutting` → `cutt`, `cutte`, `cut`. */
function cut(word: string, ending: number): readonly string[] {
  const rest = word.slice(0, -ending);
  const forms = [rest, `${rest}e`];
  if (/(.)\1$/u.test(rest)) forms.push(rest.slice(0, -1));
  if (rest.endsWith('i')) forms.push(`${rest.slice(0, -1)}y`);
  return forms;
}
