import type { AbbreviationTable } from '../../language/abbreviation-table.ts';
import { abbreviations as german } from '../../language/de/abbreviations.ts';
import { sentenceStarters as germanStarters } from '../../language/de/sentence-starters.ts';
import {
  abbreviations as english,
  openAfterComma,
  openWithCapital,
} from '../../language/en/abbreviations.ts';
import { sentenceStarters as englishStarters } from '../../language/en/sentence-starters.ts';
import { abbreviations as french } from '../../language/fr/abbreviations.ts';
import { sentenceStarters as frenchStarters } from '../../language/fr/sentence-starters.ts';

/**
 * What an abbreviation says about the full stop after it when a capital letter follows. `bound`, `number` and `open` are described
 * at {@link AbbreviationTable}; the others are recognised by their form:
 *
 * - `dotted`: letters with full stops between them, which may end a sentence (`U.S.`, `Ph.D.`).
 * - `time`: `a.m.` and `p.m.`
 * - `initial`: one capital letter (`F.`).
 */
export type AbbreviationKind = 'bound' | 'number' | 'open' | 'dotted' | 'time' | 'initial';

/**
 * The kind of abbreviation that `word`, without its last full stop, is; undefined for an ordinary word. `afterComma` says whether a
 * comma stands before it, as before the short names of American states.
 */
export function abbreviationKind(
  word: string,
  language: string,
  afterComma: boolean,
): AbbreviationKind | undefined {
  const lower = word.toLowerCase();
  const local = tables[language.slice(0, 2)];
  const isListed = (kind: keyof AbbreviationTable): boolean =>
    english[kind].has(lower) || local?.[kind].has(lower) === true;
  const capital = /^\p{Lu}/u.test(word);
  if (lower === 'a.m' || lower === 'p.m') return 'time';
  if (isListed('bound')) return 'bound';
  if (capital && isListed('titles')) return 'bound';
  if (/^\p{Lu}$/u.test(word)) return 'initial';
  if (isListed('number')) return 'number';
  if (isListed('open')) return 'open';
  if (capital && (openWithCapital.has(lower) || (afterComma && openAfterComma.has(lower)))) return 'open';
  if (/^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word)) return 'dotted';
  // `Sgt.`, `Bldg.`: without a vowel it is no word. `TV.` is one.
  if (/^[B-DF-HJ-NP-TV-XZ][bcdfghjklmnpqrstvwxz]{1,4}$/u.test(word)) return 'open';
  return undefined;
}

/** Whether a word begins sentences and is hardly ever a name. It distinguishes `the U.S. The …` from `the U.S. Senate`. */
export function startsSentences(word: string, language: string): boolean {
  return englishStarters.has(word) || starters[language.slice(0, 2)]?.has(word) === true || adverb.test(word);
}

/** `Separately,` and the like. */
const adverb = /^\p{Lu}\p{Ll}{3,}ly$/u;

/** The abbreviations of a language, read beside the English ones. */
const tables: Readonly<Record<string, AbbreviationTable | undefined>> = { de: german, fr: french };
const starters: Readonly<Record<string, ReadonlySet<string> | undefined>> = {
  de: germanStarters,
  fr: frenchStarters,
};
