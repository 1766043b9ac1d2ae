import { dateWords, monthNames } from '../../../language/en/claims/date-words.ts';
import {
  amountWords,
  argumentParts,
  yearUnits,
  plainOpeners,
  smallNumbers,
} from '../../../language/en/claims/figure-words.ts';

const day = '\\d{1,2}(?:st|nd|rd|th)?';

/** Dates written with digits: `4 May 2015`, `May 4`, `2015-05-04`, `4.5.2015`, `2015`, `the 1990s`, `2015–16`, `12th century`. */
const numericDate = new RegExp(
  [
    '\\b\\d{4}-\\d{2}-\\d{2}\\b',
    '\\b\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})\\b',
    `\\b(?:${day}\\s(?:of\\s)?${monthNames}|${monthNames}\\s${day})(?![\\p{L}\\p{N}])(?:,?\\s\\d{4}\\b)?`,
    `\\b${monthNames}\\s\\d{4}\\b`,
    `(?<![\\d.,$€£¥-])\\b(?:1[0-9]{3}|20\\d{2})(?:s|[–—/-]\\d{2,4})?\\b(?![.,]\\d|\\s?${yearUnits})`,
    '\\b\\d{1,2}(?:st|nd|rd|th)[ -]centur(?:y|ies)\\b',
  ].join('|'),
  'gu',
);

const wordedDate = new RegExp(dateWords, 'u');

/**
 * Numbers that only name a thing: `Resolution 2231`, `Article 5`, `No. 3`, `Figure 2`, `F-16`, `COVID-19`, `G7`. Each looks back from the
 * figure: looking ahead from each letter would take quadratic time on a long word.
 */
const labels = new RegExp(
  [
    `(?=\\d)(?<=\\b(?!${plainOpeners}\\s)\\p{Lu}[\\p{L}.]*\\s)\\d+(?:\\.\\d+)*\\b(?!\\s?(?:%|percent|per cent|million|billion|trillion))`,
    '(?:\\bno\\.\\s|¶\\s?|§\\s?|#)\\d+(?:\\.\\d+)*\\b',
    '(?=\\d)(?<=\\b\\p{L}+[‐-―-]?)\\d[\\w-]*',
    '^\\s?\\(?\\d{1,2}[.)]\\s',
  ].join('|'),
  'gu',
);

const amount = new RegExp(`\\b${amountWords}\\b|[%‰]`, 'iu');

const smallNumber = new RegExp(
  `(?<!\\b(?:the|these|those|both|other)\\s)\\b${smallNumbers}\\b(?!\\s${argumentParts})`,
  'iu',
);

/** A future period, which yearUnits nothing that has happened: `the next twelve months`. */
const futurePeriod = /\b(?:next|coming) [\w-]+ (?:days|weeks|months|years|decades)\b/giu;

/** Whether the text says when: a day, a month, a year, a century, or "last week". */
export function dateIn(text: string): boolean {
  return (/\d/u.test(text) && text.search(numericDate) >= 0) || wordedDate.test(text);
}

/** Whether the text has a figure, share or amount that is neither a date nor the number of a thing. */
export function figureIn(text: string): boolean {
  const counted = text.replace(futurePeriod, ' ');
  if (amount.test(counted)) return true;
  return /\d/u.test(counted) && /\d/u.test(counted.replace(numericDate, ' ').replace(labels, ' '));
}

/** Whether the text counts something in small number words: `three people`. Weaker than {@link figureIn}. */
export function countIn(text: string): boolean {
  return smallNumber.test(text);
}
