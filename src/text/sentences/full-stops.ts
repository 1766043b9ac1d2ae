import { afterOrdinal, beforeOrdinal } from '../../language/de/calendar.ts';
import { titlesThatMayEnd } from '../../language/en/abbreviations.ts';
import { months, shortWeekdays, weekdayNames } from '../../language/en/calendar.ts';
import { startersAfterInitial } from '../../language/en/sentence-starters.ts';
import { leadIns, nounsBeforeLetter, timeZones } from '../../language/en/sentence-words.ts';
import { alternatives } from '../../language/phrases.ts';
import { type AbbreviationKind, abbreviationKind } from './abbreviations.ts';
import type { EndCandidate } from './end-candidate.ts';
import type { NextWords } from './next-words.ts';
import { itemMark } from './sentence-lines.ts';

/** Whether one full stop ends its sentence: not after the number of a list item, an ordinal or most abbreviations. */
export function fullStopEnds({ run, mark, closing, context, next }: EndCandidate): boolean {
  const sentence = run.slice(Math.max(context.start, mark.start - 80), mark.start);
  if (mark.start - context.start < 10 && itemMark.test(run.slice(context.start, mark.end + closing.length)))
    return false;
  const token = /(?<!\S)\S+$/u.exec(sentence)?.[0] ?? '';
  const word = token.replace(/^.*[-–—/“”"‘([*_«„]/u, '');
  const before = sentence.slice(0, sentence.length - token.length).trimEnd();
  if (/^\p{N}+$/u.test(word))
    return !(
      word.length <= 2 &&
      ordinalNoun.test(next.text) &&
      (context.language.startsWith('de') || ordinalArticle.test(before))
    );
  const kind = abbreviationKind(word, context.language, before.endsWith(','));
  if (kind === undefined) return true;
  if (context.headline) return false;
  if (closing.includes(')') && kind !== 'number') return next.starter && !/\([^()]*$/u.test(sentence);
  return abbreviationEnds(kind, { word, before, sentence, next, quoted: /["”»]/u.test(closing) });
}

/** What precedes the full stop of an abbreviation, and what follows. */
interface Abbreviation {
  readonly word: string;
  readonly before: string;
  readonly sentence: string;
  readonly next: NextWords;
  readonly quoted: boolean;
}

/** In German an ordinal number belongs to a month, `5. Mai`; where the language is not known to be German, only after a German word. */
const ordinalArticle = new RegExp(String.raw`(?:^|\s)${alternatives(beforeOrdinal)}$`, 'iu');
const ordinalNoun = new RegExp(`^${alternatives(afterOrdinal)}`, 'u');

function abbreviationEnds(kind: AbbreviationKind, abbreviation: Abbreviation): boolean {
  const { word, next } = abbreviation;
  switch (kind) {
    case 'bound':
      return (
        titlesThatMayEnd.has(word) &&
        next.starter &&
        /(?<![\p{L}'])(?:(?!\p{Lu})[\p{L}'])*\p{Lu}[\p{L}']*$/u.test(abbreviation.before)
      );
    case 'number':
      return next.kind !== 'digit' && !/^[IVXLC]+\b/u.test(next.text);
    case 'time':
      return timeEnds(abbreviation);
    case 'initial':
      return initialEnds(abbreviation);
    case 'open':
      if (word.toLowerCase() === 'etc') return next.kind !== 'digit';
      return next.starter || abbreviation.quoted || addressEnds(abbreviation);
    case 'dotted':
      break;
  }
  return (
    next.starter ||
    abbreviation.quoted ||
    addressEnds(abbreviation) ||
    (next.kind === 'other' && !/^[\p{Sc}§]/u.test(next.text))
  );
}

/** `At 5 a.m. Mr. Smith went` continues, `He left at 6 p.m. Mr. Smith stayed` does not. */
function timeEnds({ sentence, next }: Abbreviation): boolean {
  if (next.kind === 'digit') return false;
  if (timeZone.test(next.text) || isDateWord(next.word)) return false;
  return !leadIn.test(sentence);
}

/** What may follow a time of day within the sentence: `6 p.m. EST`, `6 p.m. Moscow time`. */
const timeZone = new RegExp(String.raw`^${timeZones}\b`, 'u');

/** Whether a word is a month or weekday, which a time of day may precede: `6 p.m. Monday`. */
function isDateWord(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    /^\p{Lu}\p{Ll}+$/u.test(word) &&
    (months.has(lower) || shortWeekdays.has(lower) || weekdayNames.has(lower))
  );
}

/** Whether a form of address follows, which belongs to no name before it: `the U.S. Mr. Smith`. */
function addressEnds({ sentence, next }: Abbreviation): boolean {
  return /^(?:Mr|Mrs|Ms|Messrs)\./u.test(next.text) && !leadIn.test(sentence);
}

/** A sentence that so far is no more than `In the U.S.` or `Shortly before 5 a.m.` */
const leadIn = new RegExp(String.raw`^[^\p{L}\p{N}_]*(?:\p{Lu}\p{L}+ )?${leadIns}\s(?:\S+\s){0,4}\S+$`, 'u');

/** One capital letter: `Albert I. Jones`, but `you and I. Did`, `World War I. Germany`, `vitamin C. The`. */
function initialEnds({ word, before, next }: Abbreviation): boolean {
  if (nounBeforeLetter.test(before)) return true;
  if (!next.starter) return false;
  if (word === 'I') return /(?:^|\s)\p{Ll}+$/u.test(before) || next.word === 'The';
  return !startersAfterInitial.has(next.word);
}

const nounBeforeLetter = new RegExp(String.raw`\b${nounsBeforeLetter}$`, 'iu');
