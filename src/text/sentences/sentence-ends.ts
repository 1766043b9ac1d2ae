import { pronounStarters } from '../../language/en/sentence-starters.ts';
import {
  afterReportingVerb,
  namesWithExclamationMark,
  reportingVerbs,
} from '../../language/en/sentence-words.ts';
import type { Span } from '../span.ts';
import { abbreviationKind } from './abbreviations.ts';
import type { EndCandidate, MarkContext } from './end-candidate.ts';
import { fullStopEnds } from './full-stops.ts';
import { isGlued, pastedNotes } from './missing-space.ts';
import { readNextWords } from './next-words.ts';

/** Every run of full stops, question and exclamation marks, and ellipses, also those with spaces between their points. */
export function marks(run: string): Span[] {
  return Array.from(run.matchAll(markPattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Where the sentence ends that `mark` may end: after closing marks, brackets, note signs and citations. Undefined where the
 * sentence continues. For `He left. [@port, ¶4] They stayed.` and the first full stop this is 20.
 */
export function endAfter(run: string, mark: Span, context: MarkContext): number | undefined {
  const sign = run.slice(mark.start, mark.end);
  if (/^\.(?:[ \u00A0]\.){3,}$/u.test(sign) && /\S/u.test(run.charAt(mark.start - 1)))
    return endBeforeEllipsis(run, mark, context);
  const closed = opensNext(run, mark, context.start) ? mark.end : skip(closers, run, mark.end);
  if (closed < context.wholeUntil) return undefined;
  if (ideographic.test(sign)) return closed;
  const end = skip(citations, run, skip(notes, run, closed));
  const rest = run.slice(end, end + 120);
  if (rest.trim() === '') return undefined;
  const next = readNextWords(rest.trimStart(), context.language);
  const closing = run.slice(mark.end, closed);
  const candidate = { run, mark, sign, closing, context, next };
  if (!/^\s/u.test(rest)) {
    const pasted = pastedNotes(candidate);
    if (pasted !== undefined) return pasted;
    return isGlued(candidate, rest) && ends(candidate) ? end : undefined;
  }
  return ends(candidate) ? end : undefined;
}

// Bounded: a repetition over millions of signs may exhaust V8's backtracking stack. A longer run is several marks.
const markPattern = /\.(?:[ \u00A0]\.){2,1000}|[.!?…‼⁇⁈⁉‽؟۔।॥]{1,1000}|[。！？｡]{1,1000}/gu;
const ideographic = /^[。！？｡]/u;
const closers = /[\])"'”’»›}*_）」』]{0,1000}(?:“(?=\s|$))?(?:[ \u00A0\u202F]»(?=[\s,;.]|$))?/uy;
const notes = /(?:\[\d{1,3}(?:[,–-] ?\d{1,3})*\]|\[\^[^\]\s]{1,40}\]|[⁰¹²³⁴-⁹]+| \[\d{1,3}\])*/uy;
const citations = /(?:\s*\[(?=[^[\]@]{0,300}@[^[\]])[^[\]]{2,601}\])*/uy;

/** The offset after what a sticky pattern matches at `at`. */
function skip(pattern: RegExp, run: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(run);
  return Math.max(at, pattern.lastIndex);
}

/** Whether a straight mark after the stop opens a quotation although no white space shows it: `It failed."We tried," he said`. */
function opensNext(run: string, mark: Span, start: number): boolean {
  if (!/^"\p{L}/u.test(run.slice(mark.end, mark.end + 3))) return false;
  return run.slice(Math.max(start, mark.start - 400), mark.start).split('"').length % 2 === 1;
}

/** Whether the candidate ends its sentence. */
function ends(candidate: EndCandidate): boolean {
  const { sign, next } = candidate;
  if (next.kind === 'none') return false;
  if (next.kind === 'lower') return isCareless(candidate);
  if (sign === '…' || /^\.(?:[ \u00A0]?\.)+$/u.test(sign)) return ellipsisEnds(candidate);
  return sign === '.' ? fullStopEnds(candidate) : callEnds(candidate);
}

/** Whether the next sentence begins without the capital letter that it should have: `that is enough. it was`. */
function isCareless({ run, mark, sign, closing, context, next }: EndCandidate): boolean {
  if (sign !== '.' || closing !== '' || !pronounStarters.has(next.word)) return false;
  const word = /(?:^|\s)(\p{Ll}{3,})$/u.exec(
    run.slice(Math.max(context.start, mark.start - 40), mark.start),
  )?.[1];
  return word !== undefined && abbreviationKind(word, context.language, false) === undefined;
}

/** An ellipsis ends a sentence when it includes a full stop, or when a word that begins sentences follows. */
function ellipsisEnds({ run, mark, sign, closing, next }: EndCandidate): boolean {
  const before = run.charAt(mark.start - 1);
  if (before === '[' || before === '(') return false;
  const points = sign === '…' ? 3 : sign.replace(/[^.]/gu, '').length;
  if (points > 3 || closing !== '') return true;
  if (/^I\b/u.test(next.text)) return false;
  return next.starter || (/\S/u.test(before) && sign !== '…' && !sign.includes(' ') && next.kind === 'upper');
}

/** `compounds. . . . The practice`: the first point is the full stop, the others begin the next sentence. */
function endBeforeEllipsis(run: string, mark: Span, context: MarkContext): number | undefined {
  const next = readNextWords(run.slice(mark.end, mark.end + 120).trimStart(), context.language);
  const continues = next.kind === 'lower' || next.text === '' || /^["”’)\]]/u.test(run.charAt(mark.end));
  return continues || mark.start + 1 < context.wholeUntil ? undefined : mark.start + 1;
}

/** Whether a question or exclamation mark ends its sentence. */
function callEnds({ run, mark, closing, next, context }: EndCandidate): boolean {
  if (/^[([]$/u.test(run.charAt(mark.start - 1))) return false;
  if (
    closing.includes(')') &&
    !next.starter &&
    /\([^()]*$/u.test(run.slice(Math.max(context.start + 1, mark.start - 200), mark.start))
  )
    return false;
  if (/["”’»]/u.test(closing) && reporting.test(next.text)) return false;
  return !(shoutingName.test(run.slice(Math.max(0, mark.start - 12), mark.end)) && !next.starter);
}

/** `“Why?” Mr. Bremmer asked.` */
const reporting = new RegExp(
  String.raw`^(?:(?:Mr|Ms|Mrs|Dr)\. )?(?:I|(?:\p{Lu}[\p{L}'’.-]+ ){0,3}\p{Lu}[\p{L}'’-]+) ${reportingVerbs}(?=[.,;:]|\s*$|\s${afterReportingVerb}\b)`,
  'u',
);

const shoutingName = new RegExp(String.raw`(?:^|[\s"“(])${namesWithExclamationMark}!$`, 'u');
