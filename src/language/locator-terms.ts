import { englishLocatorWords, locatorWords, unreadLocatorWords } from './locator-words.ts';

/** A word for a locator, lower case, with its CSL label. */
export interface LocatorTerm {
  readonly word: string;
  readonly label: string;
}

/** The locator terms of a language tag such as `en` or `pt-BR`, longest first. */
export function termsFor(language: string): readonly LocatorTerm[] {
  return sortedTerms.get(language.split('-')[0] ?? '') ?? sortedTerms.get('en') ?? [];
}

/** The words for a label in a language, in the order of its locale: for an English page, `page`, `pages`, `p.` and `pp.`. */
export function termsForLabel(label: string, language: string): readonly string[] {
  const own = locatorWords[language.split('-')[0] ?? ''] ?? englishLocatorWords;
  return (own[label] ?? englishLocatorWords[label] ?? '').split(' ').filter((term) => term !== '');
}

/** Whether Pandoc reads `¶4` as a paragraph in this language. Its French and Spanish locales have `§4` instead. */
export function readsPilcrow(language: string): boolean {
  return termsFor(language).some(({ word }) => word === '¶');
}

const sortedTerms: ReadonlyMap<string, readonly LocatorTerm[]> = new Map(
  Object.entries(locatorWords).map(([language, terms]) => [
    language,
    Object.entries(terms)
      .flatMap(([label, wordList]) => wordList.split(' ').map((word) => ({ word, label })))
      .toSorted((a, b) => b.word.length - a.word.length),
  ]),
);

/** CSL labels that name no place in a text: a volume, an issue, a figure, a note, a dictionary entry. */
const noPlaces: ReadonlySet<string> = new Set(['figure', 'issue', 'note', 'opus', 'sub verbo', 'volume']);

/** Whether a CSL label names a place in a text, where words can be looked up. */
export function isPlace(label: string): boolean {
  return !noPlaces.has(label);
}

/**
 * The label of a word for a place in any language, with or without its full stop. Undefined if the word means something other than a place
 * in some language. Of single letters only `p` and `s` count.
 */
export function placeWord(word: string): string | undefined {
  return placeWords.get(word.toLowerCase().replace(/\.$/, ''));
}

const placeWords: ReadonlyMap<string, string> = placesInAllLanguages();

function placesInAllLanguages(): Map<string, string> {
  const found = new Map<string, string>();
  const other = new Set<string>();
  for (const terms of [...Object.values(locatorWords), unreadLocatorWords]) {
    for (const [label, wordList] of Object.entries(terms)) {
      for (const written of wordList.split(' ')) {
        const word = written.replace(/\.$/, '');
        if (!isPlace(label)) other.add(word);
        else if (!found.has(word) && (word.length > 1 || word === 'p' || word === 's'))
          found.set(word, label);
      }
    }
  }
  for (const word of other) found.delete(word);
  return found;
}
