import { americanStates } from '../language/en/american-states.ts';
import { nations } from '../language/en/nations.ts';
import type { Name } from './detail.ts';
import type { PassageDetails } from './passage.ts';

/** Whether a passage names the same nation or state in another form: the United States as `US` or `American`. */
export function isSameNation({ words }: Name, passage: PassageDetails): boolean {
  const forms = formsByForm.get(words.map(({ folded }) => folded).join('')) ?? [];
  return forms.some((form) => {
    if (form.length > 2) return passage.capitals.has(form) || (form.length > 5 && passage.joined().has(form));
    // `US` and `TX`, but not `us` and `In`
    const places = passage.words.get(form) ?? [];
    return places.some((place) => /^(?:\p{Lu}\.?)+$/u.test(passage.tokens[place]?.text ?? ''));
  });
}

/** Whether two folded words are a nation and its people, or a state and its abbreviation. */
export function sameNation(a: string, b: string): boolean {
  return formsByForm.get(a)?.includes(b) === true;
}

/** Whether two folded words belong to different nations by the lists: `Nigerian` is not of `Niger`. */
export function areApart(a: string, b: string): boolean {
  return formsByForm.has(a) && formsByForm.has(b) && !sameNation(a, b);
}

/**
 * Whether two folded words differ as a country and its people do, by regular endings: `iran`, `iranian`, `iranians`; also `shia` and
 * `shiites`, and a name and its plural.
 */
export function isDemonym(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 3) return false;
  let same = 0;
  while (same < short.length && short.charAt(same) === long.charAt(same)) same += 1;
  if (same < 3) return false;
  return (
    nounEnding.test(short.slice(same)) &&
    peopleEnding.test(long.slice(same)) &&
    (same >= 4 || short.length - same <= 1)
  );
}

const nounEnding = /^(?:a|e|y|o|ia|ea|es|s|n|an|ian)?$/;
const peopleEnding =
  /^(?:s|es|'s|n|ns|an|ans|ian|ians|nian|i|is|ese|ish|ite|ites|ist|ists|er|ers|ic|sm|ism)$/;

const lines = [...nations, ...americanStates].flatMap((line) => line.map((form) => ({ form, line })));
/** For each form all forms of what it may mean: `washington` is a state and a city. */
const formsByForm: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(lines, ({ form }) => form)].map(([form, list]) => [form, list.flatMap(({ line }) => line)]),
);
