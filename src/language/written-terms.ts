import { termsForLabel } from './locator-terms.ts';

/**
 * The term that a citation in `language` puts before a place: `¶` and `p. ` in English, `§` and `p. ` in French, `S. ` in German;
 * `several` asks for the plural where there is one (`pp. `). A sign of the locale is preferred to its abbreviations, because it is
 * the shortest form that Pandoc reads.
 */
export function writtenTerm(label: string, several: boolean, language: string): string {
  const terms = termsForLabel(label, language);
  const signs = terms.filter((term) => !/[\p{L}\s]/u.test(term));
  const short = terms.filter((term) => term.endsWith('.'));
  const [one = label, many = one] = signs.length > 0 ? signs : short.length > 0 ? short : terms.slice(-1);
  const term = several ? many : one;
  if (signs.length > 0) return term;
  // Pandoc ignores case, and German abbreviates nouns with a capital.
  return `${language.startsWith('de') ? term.charAt(0).toUpperCase() + term.slice(1) : term} `;
}
