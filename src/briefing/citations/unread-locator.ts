import type { CitedLocator } from '../briefing.ts';
import { placeWord, termsFor } from '../../language/locator-terms.ts';
import { isNumberWord } from '../../language/locator-numbers.ts';

/** Maximum length of a suffix searched for a place. */
const maxLength = 200;

/**
 * A locator in a citation's suffix that Pandoc prints as text, because it has no number or does not directly follow the key: `¶four`,
 * `(¶4)`, `see § 4`, `page one`, `the fourth paragraph`. Call it if `readLocator` finds none. Offsets are into `suffix`. A word for a place
 * counts only at the beginning, a sign anywhere.
 */
export function unreadLocator(suffix: string, language: string): CitedLocator | undefined {
  const text = suffix.slice(0, maxLength);
  return signIn(text, language) ?? wordIn(text) ?? numberIn(text);
}

function signIn(text: string, language: string): CitedLocator | undefined {
  const match = /([¶§]{1,2})\s?([^\s,;¶§]*)/.exec(text);
  if (match?.[1] === undefined) return undefined;
  const sign = match[1];
  const term = termsFor(language).find(({ word }) => word === sign.charAt(0));
  const label = term?.label ?? (sign.startsWith('¶') ? 'paragraph' : 'section');
  // A closing bracket around the whole is not part of it.
  const value = (match[2] ?? '').replace(/[)\]}.”"’]{1,3}$/, '');
  const end =
    match.index + (value === '' ? sign.length : match[0].length - (match[2]?.length ?? 0) + value.length);
  return { start: match.index, end, label, value, ranges: [], unread: true };
}

/** What may stand between the key and a place in words: punctuation, `see`, `at`, `in`. */
const lead = /^[\s,.:;([–—-]{0,8}(?:(?:see|cf\.|at|in|on|from)\s)?(?:the\s)?/i;

function wordIn(text: string): CitedLocator | undefined {
  const start = lead.exec(text)?.[0].length ?? 0;
  const [first, second] = [...text.slice(start).matchAll(/[\p{L}\p{N}]+\.?/gu)].slice(0, 2);
  if (first === undefined || first.index !== 0) return undefined;
  const gap = second === undefined ? '' : text.slice(start + first[0].length, start + second.index);
  const next = second === undefined || !/^\s?[-–−#]?$/.test(gap) ? undefined : second[0].replace(/\.$/, '');
  const label = placeWord(first[0]);
  if (label !== undefined) {
    const isAlone =
      text.slice(start + first[0].length).trim() === '' && start === /^[\s,]*/.exec(text)?.[0].length;
    if (next === undefined ? !(isAlone && alone.has(label)) : !isNumber(next)) return undefined;
    const end = start + (next === undefined ? first[0].length : (second?.index ?? 0) + next.length);
    return { start, end, label, value: next ?? '', ranges: [], unread: true };
  }
  const named = next === undefined ? undefined : placeWord(next);
  if (named === undefined || second === undefined || !isNumberWord(first[0])) return undefined;
  const end = start + second.index + (next?.length ?? 0);
  return { start, end, label: named, value: first[0], ranges: [], unread: true };
}

/** A number alone, `#4`, `at 4`: a page, if Pandoc read it. */
function numberIn(text: string): CitedLocator | undefined {
  const match = /^[\s,]{0,9}((?:see|at|on)\s)?(#?\d{1,6})\s{0,9}$/i.exec(text);
  if (match?.[2] === undefined || (match[1] === undefined && !match[2].startsWith('#'))) return undefined;
  const start = match[0].indexOf(match[2]);
  return { start, end: start + match[2].length, label: 'page', value: match[2], ranges: [], unread: true };
}

/** Words that name a place even without a number. */
const alone: ReadonlySet<string> = new Set(['paragraph', 'page', 'section', 'chapter']);

function isNumber(word: string): boolean {
  return /^\p{Nd}/u.test(word) || isNumberWord(word);
}
