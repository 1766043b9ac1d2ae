import {
  type AbbreviationKind,
  abbreviationKind,
  germanArticle,
  germanMonths,
  monthPattern,
  startsSentences,
  timeZonePattern,
} from './abbreviations.ts';
import { itemMark } from './sentence-lines.ts';
import type { Span } from '../span.ts';

/** What is known where a mark stands. */
export interface Place {
  /** Where the sentence begins. */
  readonly start: number;
  /** Nothing ends before this offset: a quotation or bracket that stays whole. */
  readonly wholeUntil: number;
  readonly language: string;
  /** Whether the text is a headline, in which a capital letter begins nothing. */
  readonly headline: boolean;
}

/** Every run of full stops, question and exclamation marks, ellipses with spaces between their points included. */
export function marks(run: string): Span[] {
  return Array.from(run.matchAll(markPattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Where the sentence ends that `mark` may end: after closing marks, brackets, note signs and citations. Undefined when it
 * goes on. For `He left. [@port, ¶4] They stayed.` and the first full stop this is 20.
 */
export function endAfter(run: string, mark: Span, place: Place): number | undefined {
  const sign = run.slice(mark.start, mark.end);
  if (/^\.(?:[ \u00A0]\.){3,}$/u.test(sign) && /\S/u.test(run.charAt(mark.start - 1)))
    return endBeforeEllipsis(run, mark, place);
  const closed = opensNext(run, mark, place.start) ? mark.end : skip(closers, run, mark.end);
  if (closed < place.wholeUntil) return undefined;
  if (ideographic.test(sign)) return closed;
  const end = skip(citations, run, skip(notes, run, closed));
  const rest = run.slice(end, end + 120);
  if (rest.trim() === '') return undefined;
  const follows = read(rest.trimStart(), place.language);
  const closing = run.slice(mark.end, closed);
  const going = { run, mark, sign, closing, place, follows };
  if (!/^\s/u.test(rest)) {
    const pasted = pastedNotes(going);
    if (pasted !== undefined) return pasted;
    return isGlued(going, rest) && ends(going) ? end : undefined;
  }
  return ends(going) ? end : undefined;
}

// Bounded, because a repetition over millions of signs may exhaust V8's stack for backtracking. A longer run is several marks.
const markPattern = /\.(?:[ \u00A0]\.){2,1000}|[.!?…‼⁇⁈⁉‽؟۔।॥]{1,1000}|[。！？｡]{1,1000}/gu;
const ideographic = /^[。！？｡]/u;
const closers = /[\])"'”’»›}*_）」』]{0,1000}(?:“(?=\s|$))?(?:[ \u00A0\u202F]»(?=[\s,;.]|$))?/uy;
const notes = /(?:\[\d{1,3}(?:[,–-] ?\d{1,3})*\]|\[\^[^\]\s]{1,40}\]|[⁰¹²³⁴-⁹]+| \[\d{1,3}\])*/uy;
const citations = /(?:\s*\[(?=[^[\]@]{0,300}@[^[\]])[^[\]]{2,601}\])*/uy;

function skip(pattern: RegExp, run: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(run);
  return Math.max(at, pattern.lastIndex);
}

/** `It failed."We tried," he said`: with none open, a straight mark opens what comes, though no white space tells. */
function opensNext(run: string, mark: Span, start: number): boolean {
  if (!/^"\p{L}/u.test(run.slice(mark.end, mark.end + 3))) return false;
  return run.slice(Math.max(start, mark.start - 400), mark.start).split('"').length % 2 === 1;
}

/** What stands after a mark. */
interface Follows {
  readonly kind: 'upper' | 'lower' | 'digit' | 'other' | 'none';
  /** The first word, without what opens it. */
  readonly word: string;
  readonly text: string;
  readonly starter: boolean;
}

interface Going {
  readonly run: string;
  readonly mark: Span;
  readonly sign: string;
  readonly closing: string;
  readonly place: Place;
  readonly follows: Follows;
}

function read(rest: string, language: string): Follows {
  const text = rest.replace(/^[“”„«»"'‘’([{¿¡—–\-*_`~#>•⁃\s]+/u, '');
  const word = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/u.exec(text)?.[0] ?? '';
  const starter = startsSentences(word, language);
  return { kind: kindOf(rest, text), word, text, starter };
}

function kindOf(rest: string, text: string): Follows['kind'] {
  if (/^(?:[,;:%/&=+)\]}]|[–—-]\s*\p{Ll})/u.test(rest)) return 'none';
  // The next of a list within the line: `(b) Second.`
  if (/^\((?:\p{Ll}|[ivx]{2,4})\)\s+\p{Lu}/u.test(rest)) return 'upper';
  // Names that begin small: iPhone, eBay; al-Assad.
  if (/^(?:\p{Ll}{1,2}\p{Lu}|(?:al|el|as|ash|an)-\p{Lu})/u.test(text)) return 'upper';
  if (/^\p{Ll}/u.test(text)) return 'lower';
  if (/^\p{N}/u.test(text)) return 'digit';
  return /^\p{L}/u.test(text) ? 'upper' : 'other';
}

function ends(going: Going): boolean {
  const { sign, follows } = going;
  if (follows.kind === 'none') return false;
  if (follows.kind === 'lower') return isCareless(going);
  if (sign === '…' || /^\.(?:[ \u00A0]?\.)+$/u.test(sign)) return ellipsisEnds(going);
  return sign === '.' ? fullStopEnds(going) : callEnds(going);
}

/** `that is enough. it was`: a sentence that should have begun with a capital letter. */
function isCareless({ run, mark, sign, closing, place, follows }: Going): boolean {
  if (sign !== '.' || closing !== '' || !/^(?:it|he|she|they|we|this|that|there|i|you)$/u.test(follows.word))
    return false;
  const word = /(?:^|\s)(\p{Ll}{3,})$/u.exec(
    run.slice(Math.max(place.start, mark.start - 40), mark.start),
  )?.[1];
  return word !== undefined && abbreviationKind(word, place.language, false) === undefined;
}

/** An ellipsis ends a sentence when it has a full stop of its own, or hangs on its word before one that begins sentences. */
function ellipsisEnds({ run, mark, sign, closing, follows }: Going): boolean {
  const before = run.charAt(mark.start - 1);
  if (before === '[' || before === '(') return false;
  const points = sign === '…' ? 3 : sign.replace(/[^.]/gu, '').length;
  if (points > 3 || closing !== '') return true;
  if (/^I\b/u.test(follows.text)) return false;
  return (
    follows.starter || (/\S/u.test(before) && sign !== '…' && !sign.includes(' ') && follows.kind === 'upper')
  );
}

/** `compounds. . . . The practice`: the first point is the full stop, the others begin the next sentence. */
function endBeforeEllipsis(run: string, mark: Span, place: Place): number | undefined {
  const follows = read(run.slice(mark.end, mark.end + 120).trimStart(), place.language);
  const goesOn = follows.kind === 'lower' || follows.text === '' || /^["”’)\]]/u.test(run.charAt(mark.end));
  return goesOn || mark.start + 1 < place.wholeUntil ? undefined : mark.start + 1;
}

/** Question and exclamation marks. */
function callEnds({ run, mark, closing, follows, place }: Going): boolean {
  if (/^[([]$/u.test(run.charAt(mark.start - 1))) return false;
  if (
    closing.includes(')') &&
    !follows.starter &&
    /\([^()]*$/u.test(run.slice(Math.max(place.start + 1, mark.start - 200), mark.start))
  )
    return false;
  if (/["”’»]/u.test(closing) && reporting.test(follows.text)) return false;
  return !(shoutingName.test(run.slice(Math.max(0, mark.start - 12), mark.end)) && !follows.starter);
}

/** `“Why?” Mr. Bremmer asked.` */
const reporting =
  /^(?:(?:Mr|Ms|Mrs|Dr)\. )?(?:I|(?:\p{Lu}[\p{L}'’.-]+ ){0,3}\p{Lu}[\p{L}'’-]+) (?:said|says|asked|asks|told|added|wrote|replied|answered|shouted|cried|tweeted|wondered|continued|exclaimed|demanded|joked)(?=[.,;:]|\s*$|\s(?:in|on|at|during|after|before|when|as|to|while|last|this|\p{Ll}+ly)\b)/u;

/** Names that are written with an exclamation mark. */
const shoutingName =
  /(?:^|[\s"“(])(?:Yahoo|Jeopardy|Yum|E|Wham|Panic|Jeb|Joomla|Kahoot|Mamma Mia|Chips Ahoy)!$/u;

function fullStopEnds({ run, mark, closing, place, follows }: Going): boolean {
  const sentence = run.slice(Math.max(place.start, mark.start - 80), mark.start);
  if (mark.start - place.start < 10 && itemMark.test(run.slice(place.start, mark.end + closing.length)))
    return false;
  const token = /(?<!\S)\S+$/u.exec(sentence)?.[0] ?? '';
  const word = token.replace(/^.*[-–—/“”"‘([*_«„]/u, '');
  const before = sentence.slice(0, sentence.length - token.length).trimEnd();
  if (/^\p{N}+$/u.test(word))
    return !(
      word.length <= 2 &&
      germanMonths.test(follows.text) &&
      (place.language.startsWith('de') || germanArticle.test(before))
    );
  const kind = abbreviationKind(word, place.language, before.endsWith(','));
  if (kind === undefined) return true;
  if (place.headline) return false;
  if (closing.includes(')') && kind !== 'number') return follows.starter && !/\([^()]*$/u.test(sentence);
  return abbreviationEnds(kind, { word, before, sentence, follows, quoted: /["”»]/u.test(closing) });
}

interface Left {
  readonly word: string;
  readonly before: string;
  readonly sentence: string;
  readonly follows: Follows;
  readonly quoted: boolean;
}

function abbreviationEnds(kind: AbbreviationKind, left: Left): boolean {
  const { word, follows } = left;
  switch (kind) {
    case 'bound':
      return (
        /^(?:Dr|Gen|Sec|Ft|Mt)$/u.test(word) &&
        follows.starter &&
        /(?<![\p{L}'])(?:(?!\p{Lu})[\p{L}'])*\p{Lu}[\p{L}']*$/u.test(left.before)
      );
    case 'number':
      return follows.kind !== 'digit' && !/^[IVXLC]+\b/u.test(follows.text);
    case 'time':
      return timeEnds(left);
    case 'initial':
      return initialEnds(left);
    case 'open':
      if (word.toLowerCase() === 'etc') return follows.kind !== 'digit';
      return follows.starter || left.quoted || addressEnds(left);
    case 'dotted':
      break;
  }
  return (
    follows.starter ||
    left.quoted ||
    addressEnds(left) ||
    (follows.kind === 'other' && !/^[\p{Sc}§]/u.test(follows.text))
  );
}

/** `At 5 a.m. Mr. Smith went` runs on, `He left at 6 p.m. Mr. Smith stayed` does not. */
function timeEnds({ sentence, follows }: Left): boolean {
  if (follows.kind === 'digit') return false;
  if (timeZonePattern.test(follows.text) || monthPattern.test(follows.word)) return false;
  return !leadIn.test(sentence);
}

/** `the U.S. Mr. Smith`: a form of address belongs to no name before it. */
function addressEnds({ sentence, follows }: Left): boolean {
  return /^(?:Mr|Mrs|Ms|Messrs)\./u.test(follows.text) && !leadIn.test(sentence);
}

/** A sentence that holds no more than `In the U.S.` or `Shortly before 5 a.m.` so far. */
const leadIn =
  /^[^\p{L}\p{N}_]*(?:\p{Lu}\p{L}+ )?(?:[Aa]t|[Bb]y|[Ii]n|[Oo]n|[Aa]round|[Aa]bout|[Bb]efore|[Aa]fter|[Uu]ntil|[Ff]rom|[Ss]ince|Shortly|Just|[Ff]or)\s(?:\S+\s){0,4}\S+$/u;

/** One capital letter: `Albert I. Jones`, but `you and I. Did`, `World War I. Germany`, `vitamin C. The`. */
function initialEnds({ word, before, follows }: Left): boolean {
  if (
    /\b(?:War|Part|Act|Phase|Chapter|Type|Class|Title|Article|Plan|Group|Exhibit|Appendix|Section|Grade|Option|Point|Vitamin|Hepatitis|Schedule|Annex)$/iu.test(
      before,
    )
  )
    return true;
  if (!follows.starter) return false;
  if (word === 'I') return /(?:^|\s)\p{Ll}+$/u.test(before) || follows.word === 'The';
  return !/^(?:A|An|In|Do|So|I|To|No|Yet|By|As|On|Are|All|May|Can)$/u.test(follows.word);
}

/** `world.Today`: white space is missing between two sentences; not in addresses, file names and code. */
function isGlued({ run, mark, sign, closing, follows }: Going, rest: string): boolean {
  if (!/^[.!?]$/u.test(sign) || follows.kind !== 'upper') return false;
  if (!/^["“‘(]?\p{Lu}(?:\p{Ll}+(?!\p{L})|(?=\s)|['’]\p{Ll})/u.test(rest)) return false;
  if (/^\p{L}+\.\p{L}/u.test(rest)) return false;
  const left = /(?<!\S)\S*$/u.exec(run.slice(Math.max(0, mark.start - 80), mark.start))?.[0] ?? '';
  const right = /^\S*/u.exec(rest)?.[0] ?? '';
  if (/@|:\/\/|www\.|[\\/_=#<>]/u.test(left + right) || /^(?:com|org|net|gov|edu)\b/iu.test(right))
    return false;
  return closing !== '' || /(?:\p{Ll}{2}|\p{N}|[)\]%])$/u.test(left) || /\p{L}\.\p{L}$/u.test(left);
}

/** `a consultation.11 12 Take`: numbers of notes that have lost their raised position. */
function pastedNotes({ run, mark, sign, closing }: Going): number | undefined {
  if (
    sign !== '.' ||
    closing !== '' ||
    !/(?:\p{Ll}{4}|\))$/u.test(run.slice(Math.max(0, mark.start - 4), mark.start))
  )
    return undefined;
  const found = /^\d{1,2}(?:[ ,–-]\d{1,2})*(?=\s+\p{Lu}\p{Ll}|\s+[“"]\p{Lu})/u.exec(
    run.slice(mark.end, mark.end + 40),
  );
  return found === null ? undefined : mark.end + found[0].length;
}
