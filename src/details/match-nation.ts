import type { Name } from './detail.ts';
import { nations } from './name-words.ts';
import type { PassageDetails } from './passage.ts';
import { states } from './states.ts';

/** Whether a name is that of a nation or a state that stands in a passage in another form: the United States as `US` or `American`. */
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

/** Whether two folded words are of different nations: of what is listed the lists decide, and `Nigerian` is not of `Niger`. */
export function areApart(a: string, b: string): boolean {
  return formsByForm.has(a) && formsByForm.has(b) && !sameNation(a, b);
}

/** Whether this is a nation's or people's name, its words written together. */
export function isNation(form: string): boolean {
  return nationForms.has(form);
}

/**
 * A country, its people and what is theirs, by regular endings: `iran`, `iranian`, `iranians`; also `shia` and `shiites`, and the plural
 * of any name.
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

const lines = [...nations, ...states].flatMap((line) => line.map((form) => ({ form, line })));
/** All forms of what a form may mean: `washington` is a state and a city. */
const formsByForm: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(lines, ({ form }) => form)].map(([form, list]) => [form, list.flatMap(({ line }) => line)]),
);
const nationForms: ReadonlySet<string> = new Set(nations.flat());
