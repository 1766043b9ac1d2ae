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

/** Maximum words of a caption with its credit, and maximum length of the credit. */
const longestCaption = 60;
const longestCredit = 110;

const label = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${pictureCredits.join('|')}|credits? ?:|©|courtesy (?=of|\\p{L}))`,
  'giu',
);
const byAgency = new RegExp(
  `(?:^|[.!?…)"”»] ?|[/|(\\[©–—] ?)${agencies}(?: ?[/,] ?\\p{Lu}[\\p{L}.’' -]{1,40})?[)\\]]?\\.?$`,
  'iu',
);

/** Whether a caption ends with whose picture it is under: `The empty berth. Photograph: Bo Lake/Reuters`, `The berth. (AP Photo/Bo Lake)`. */
export function endsInCredit(text: string, words: number): boolean {
  if (words > longestCaption) return false;
  const end = text
    .slice(-longestCredit)
    .trimEnd()
    .replace(/ ?[–—-]$/u, '');
  return byAgency.test(end) || [...end.matchAll(label)].some((found) => isNamed(end, found));
}

/** Whether a name follows a label that opens a sentence or bracket, or that is written as one: `… in Hull Photo: Bo Lake`. */
function isNamed(end: string, { 0: written, index }: RegExpExecArray): boolean {
  const name = end.slice(index + written.length).trim();
  const opens = index === 0 || /[.!?…)"”»|([–—-] ?$/u.test(end.slice(0, index));
  const isLabel = /^\p{Lu}.*[:/] ?$/u.test(written);
  return (
    (opens || isLabel || written === '©') && /^(?:the |of (?:the )?)?[\p{Lu}\d@][^.!?]*[.)\]]?$/u.test(name)
  );
}
