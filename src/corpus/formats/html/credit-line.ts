import { pictureAgencies, pictureCredits } from '../../../language/web-page-words.ts';

const credit = new RegExp(`^[([]?(?:${pictureCredits.join('|')})`, 'iu');
const agencies = `(?:${pictureAgencies.join('|')})`;
const agency = new RegExp(
  `^[([]?(?:© ?)?(?:\\p{Lu}[\\p{L}.’' -]{1,40} ?[/|,] ?)?${agencies}(?: ?/ ?${agencies})?[)\\]]?\\.?$`,
  'iu',
);

/** Whether a short line only says whose picture stands by it: `Photo: Jane Doe/Reuters`, `Getty Images`, `Foto: dpa`. */
export function isCreditLine(text: string, words: number): boolean {
  if (words > 14 || text.length > 140) return false;
  if (agency.test(text)) return true;
  return credit.test(text) && !/[.!?] \p{Lu}\p{Ll}+ \p{Ll}/u.test(text);
}
