import { attributes } from './cues/attribution.ts';
import { dateIn, figureIn } from './cues/figures.ts';
import { namesIn } from './cues/names.ts';
import { findVerbs, type FoundVerb, type VerbForm } from './verbs.ts';

/** A stretch of a sentence that may have a verb of its own, with what the cues ask of it. */
export interface Clause {
  /** As written, quotations masked. */
  readonly text: string;
  readonly lower: string;
  readonly words: readonly string[];
  readonly lowerWords: readonly string[];
  /** Where each word begins in `lower`. */
  readonly starts: readonly number[];
  /** Its finite verbs. */
  readonly verbs: readonly FoundVerb[];
  /** Index of its first finite verb in `words`; -1 when it has none. */
  readonly verb: number;
  /** The form of that verb. */
  readonly form: VerbForm | undefined;
  /** The forms of all its finite verbs. */
  readonly forms: ReadonlySet<VerbForm>;
  readonly figure: boolean;
  readonly date: boolean;
  /** Whether it passes on what somebody else said or holds. */
  readonly attributed: boolean;
  /** Indices in `words` of proper names. */
  readonly names: readonly number[];
}

/** A sentence prepared once for all detectors. */
export interface Reading extends Clause {
  /** Its parts that may have verbs of their own; the sentence itself when it has but one. */
  readonly clauses: readonly Clause[];
}

/** What stands for a quotation: whatever it asserts, somebody else asserts. */
export const masked = '“…”';

/** Longer sentences are judged by their beginning, so that hostile input costs no more than a long sentence. */
const longest = 4000;

/**
 * Reads one sentence: quotations masked (what stands in them is somebody else's assertion), openers that assert nothing
 * ("However,", "It is worth noting that") taken off, and the rest cut into clauses.
 *
 * `However, “we must act now,” he said.` is read as `“…” he said.`
 */
export function readSentence(plain: string): Reading {
  const text = withoutOpeners(maskQuotations(plain.slice(0, longest).replace(/\s+/gu, ' ').trim()));
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
  // What few cues ask for is worked out when asked for.
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
      return namesIn(words, first, verb);
    },
    get attributed() {
      return attributes(this);
    },
  };
}

/** Lower case, unit for unit; the month May is written `mai`, so that no cue takes it for the verb. */
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
    (quoted) => (quoted.split(' ').length < 3 ? quoted : '“…”'),
  );
}

const connectives =
  /^(?:and|but|so|yet|or|however|moreover|furthermore|in addition|additionally|also|similarly|likewise|conversely|by contrast|in contrast|on the other hand|on the one hand|nevertheless|nonetheless|therefore|thus|hence|consequently|as a result|accordingly|meanwhile|finally|first|firstly|second|secondly|third|thirdly|lastly|then|next|for example|for instance|in fact|indeed|in particular|notably|specifically|overall|still|instead|of note|that said|at the same time|in other words|as noted(?: above| earlier)?|for this reason),?\s+/iu;

const frames =
  /^(?:it (?:is|was|'s|should be|must be|bears|is also|is worth|may be) (?:also )?(?:worth |useful to |interesting to )?(?:note|noting|noted|remember|remembering|remembered|emphasise|emphasize|emphasised|emphasized|stressing|stress|recall|recalling|recalled|mention|mentioning|mentioned|point out|pointing out|pointed out|repeating|acknowledged) that|(?:please )?(?:note|bear in mind|keep in mind|remember|recall) that|we (?:also )?(?:note|recall|observe) that|the fact is(?: that)?|the fact remains that)[,\s]+/iu;

/** Openers come off in turn; a few rounds are enough for "However, it is worth noting that in fact". */
function withoutOpeners(text: string): string {
  let rest = text;
  for (let round = 0; round < 4; round++) {
    const shorter = rest.replace(connectives, '').replace(frames, '');
    if (shorter === rest || shorter === '') break;
    rest = shorter;
  }
  return rest === text ? text : rest.charAt(0).toUpperCase() + rest.slice(1);
}
