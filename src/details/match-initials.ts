import type { Name } from './detail.ts';
import type { PassageDetails } from './passage.ts';

/** Whether a passage has the name as initials, or the words whose initials it is: `IRGC`, `Islamic Revolutionary Guards Corps`. */
export function isShortForm({ words }: Name, passage: PassageDetails): boolean {
  const [only] = words;
  if (words.length === 1 && only !== undefined && /^\p{Lu}(?:\.?\p{Ll}?\p{Lu}){1,5}\.?s?$/u.test(only.text)) {
    const wanted = only.folded.replace(/s$/, '').length > 1 ? only.folded : '';
    return (
      passage.names.some((name) =>
        initialsOf(name, passage.text).some(
          (form) => form.includes(wanted) && form.length <= wanted.length + 2,
        ),
      ) ||
      (wanted.length > 2 && spells(wanted, passage))
    );
  }
  if (words.length < 2) return false;
  const initials = words.map(({ folded }) => folded.charAt(0)).join('');
  const places = initials.length > 1 ? (passage.words.get(initials) ?? []) : [];
  return places.some((place) => /^(?:\p{Lu}\.?)+$/u.test(passage.tokens[place]?.text ?? ''));
}

/** Whether adjacent words in lower case have these initials: `gross domestic product`. Short words, which match by chance, do not count. */
function spells(initials: string, { tokens }: PassageDetails): boolean {
  return tokens.some((_, at) =>
    initials.split('').every((letter, index) => {
      const { kind, lower = '' } = tokens[at + index] ?? {};
      return kind === 'word' && lower.length > 3 && lower.startsWith(letter);
    }),
  );
}

/** The initials of a name, with and without those of its small words. */
function initialsOf({ words, start, end }: Name, text: string): readonly string[] {
  if (words.length < 2) return [];
  const all = [...text.slice(start, end).matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)]
    .map(([word]) => word.charAt(0).toLowerCase())
    .join('');
  return [words.map(({ folded }) => folded.charAt(0)).join(''), all];
}
