import { connectives, emptyFrames } from '../../language/en/claims/empty-openers.ts';
import type { Clause, SentenceReading } from './clause.ts';
import { attributes } from './cues/attribution.ts';
import { dateIn, figureIn } from './cues/figures.ts';
import { properNamesIn } from './cues/names.ts';
import { findVerbs } from './verbs.ts';

/** Replaces a quotation: whatever it asserts, somebody else asserts. */
export const quotationMask = '“…”';

/** Maximum length that is read. Longer sentences are judged by their beginning, so that hostile input costs no more than they do. */
const maxLength = 4000;

/**
 * Reads one sentence: masks quotations (somebody else asserts what they say), removes openers that assert nothing ("However,", "It is
 * worth noting that"), and cuts the rest into clauses.
 *
 * `However, “we must act now,” he said.` is read as `“…” he said.`
 */
export function readSentence(plain: string): SentenceReading {
  const text = withoutOpeners(maskQuotations(plain.slice(0, maxLength).replace(/\s+/gu, ' ').trim()));
  const parts = text.split(boundary).filter((part) => part.trim() !== '');
  const whole = readClause(text, true);
  const clauses =
    parts.length < 2 ? [whole] : parts.map((part, index) => readClause(part.trim(), index === 0));
  return Object.assign(whole, { clauses });
}

const boundary =
  / ?[;:—] ?|\s[–-]{1,3}\s|,\s(?=(?:and|so|yet|or|nor)\s)|,?\s(?=(?:but|although|though|even though|while|whereas|because|which|who|after|since|despite|given that|now that)\s)/u;

function readClause(text: string, first: boolean): Clause {
  const matches = [...text.matchAll(wordPattern)];
  const words = matches.map((match) => match[0]);
  const lower = lowered(text);
  const lowerWords = matches.map((match) => lower.slice(match.index, match.index + match[0].length));
  const verbs = findVerbs(lowerWords);
  const verb = verbs[0]?.index ?? -1;
  // Getters: only few cues ask for these.
  return {
    text,
    lower,
    words,
    lowerWords,
    starts: matches.map((match) => match.index),
    verbs,
    verb,
    form: verbs[0]?.form,
    forms: new Set(verbs.map((found) => found.form)),
    get figure() {
      return figureIn(text);
    },
    get date() {
      return dateIn(text);
    },
    get names() {
      return properNamesIn(words, first, verb);
    },
    get attributed() {
      return attributes(this);
    },
  };
}

/** The text in lower case with every offset unchanged. The month May becomes `mai`, so that no cue mistakes it for the verb. */
function lowered(text: string): string {
  return text
    .replace(/(?<=\S )May\b|^May(?= \d)/gu, 'Mai')
    .replaceAll('’', "'")
    .replace(/\p{Lu}/gu, (capital) =>
      capital.toLowerCase().length === capital.length ? capital.toLowerCase() : capital,
    );
}

const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.-]*[\p{L}\p{N}])?/gu;

function maskQuotations(text: string): string {
  return text.replace(
    /"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|(?<=^|[\s([])‘[^‘’]*(?:’[^‘’\s][^‘’]*)*’(?=[\s.,;:!?)\]]|$)/gu,
    (quoted) => (quoted.split(' ').length < 3 ? quoted : quotationMask),
  );
}

const leadingConnective = new RegExp(`^${connectives},?\\s+`, 'iu');
const leadingFrame = new RegExp(`^${emptyFrames}[,\\s]+`, 'iu');

/** Removes openers one after the other. A few rounds are enough for "However, it is worth noting that in fact". */
function withoutOpeners(text: string): string {
  let rest = text;
  for (let round = 0; round < 4; round++) {
    const shorter = rest.replace(leadingConnective, '').replace(leadingFrame, '');
    if (shorter === rest || shorter === '') break;
    rest = shorter;
  }
  return rest === text ? text : rest.charAt(0).toUpperCase() + rest.slice(1);
}
