import type { ClaimReason, NoClaimReason, SentenceKind } from '../briefing.ts';
import { aboutBriefing, continuesAboutBriefing } from './cues/about-briefing.ts';
import { argues } from './cues/comment.ts';
import { anchored, cause, comparison, happened, namedActor, saysWhatSomebodyIs } from './cues/content.ts';
import { countIn } from './cues/figures.ts';
import { conditional, playedThrough, unrealCue } from './cues/hypothetical.ts';
import { instruction } from './cues/instruction.ts';
import { writersJudgement } from './cues/judgement.ts';
import { likelihoodCue } from './cues/likelihood.ts';
import { normativeCue } from './cues/norms.ts';
import { conversation, leadIn } from './cues/talk.ts';
import { evaluativeCue, opensQuestion, slanted } from './cues/values.ts';
import type { Clause, SentenceReading } from './clause.ts';
import { quotationMask, readSentence } from './reading.ts';

/** What the document adds to a sentence's own words. */
export interface SentenceContext {
  readonly kind: SentenceKind;
  /** How many quotations the sentence holds. */
  readonly quotations: number;
  /** Whether it ends in a colon and so introduces what follows. */
  readonly endsWithColon: boolean;
  /** The sentence before it in the same block. */
  readonly previous?: string;
  /** The heading it stands under. */
  readonly section?: string;
}

/** Whether a sentence is a claim, and why. */
export type Classification =
  | { readonly claim: true; readonly reason: ClaimReason }
  | { readonly claim: false; readonly reason: NoClaimReason };

/** One cue with what it decides. */
export interface Detector {
  readonly decides: Classification;
  readonly detect: Detect;
}

type Detect = (sentence: SentenceReading, context: SentenceContext) => boolean;

/**
 * All cues in order; the first that applies decides. First come those that depend on the place in the document, then those that exclude a
 * sentence, then the reasons for a claim, strongest first. `classify.ts` takes a sentence without a cue for a statement of fact: every
 * factual sentence needs a citation.
 */
export const detectors: readonly Detector[] = [
  noClaim('heading', (_, { kind }) => kind === 'heading'),
  noClaim('table-header', (_, { kind }) => kind === 'table-header'),
  claim(
    'quotation',
    ({ text }, { kind, quotations }) => quotations > 0 || kind === 'block-quote' || text === quotationMask,
  ),
  noClaim('fragment', ({ words }) => words.length === 0),
  claim('statistic', (row, { kind }) => kind === 'table-row' && row.figure),
  noClaim('fragment', (row, { kind }) => kind === 'table-row' && row.words.length < 3 && !row.date),
  noClaim('question', ({ text }) => /\?["”’)\]*_]*$/u.test(text)),
  noClaim('no-assertion', conversation),
  noClaim('judgement', writersJudgement),
  noClaim('about-briefing', aboutBriefing),
  noClaim(
    'about-briefing',
    (sentence, { previous }) =>
      previous !== undefined && continuesAboutBriefing(sentence, () => readSentence(previous)),
  ),
  noClaim(
    'lead-in',
    (sentence, { endsWithColon }) => endsWithColon && !anchored(sentence) && leadIn(sentence),
  ),
  noClaim('instruction', (sentence) => english(sentence) && instruction(sentence)),
  noClaim('hypothetical', (sentence) => governs(sentence, conditional)),
  noClaim('hypothetical', (sentence, { previous }) => playedThrough(sentence, previous)),
  noClaim('opinion', (sentence) => governs(sentence, normativeCue)),
  noClaim(
    'opinion',
    (sentence) => !anchored(sentence) && (opensQuestion(sentence) || sentence.clauses.some(evaluativeCue)),
  ),
  noClaim('judgement', (sentence) => governs(sentence, likelihoodCue) && !pastFigure(sentence)),
  noClaim('hypothetical', (sentence) => governs(sentence, (clause) => unrealCue(clause, sentence))),
  noClaim(
    'fragment',
    (sentence, { kind }) =>
      kind !== 'table-row' &&
      english(sentence) &&
      sentence.verb < 0 &&
      !saysWhatSomebodyIs(sentence) &&
      !(sentence.figure && sentence.words.length > 3),
  ),
  noClaim('judgement', (sentence, { section }) => loose(sentence) && judging.test(section ?? '')),
  noClaim('opinion', (sentence, { section }) => loose(sentence) && advising.test(section ?? '')),
  noClaim('opinion', (sentence) => !anchored(sentence) && argues(sentence)),
  noClaim('opinion', (sentence) => loose(sentence) && slanted(sentence)),
  claim('statistic', ({ figure }) => figure),
  claim('dated-event', ({ date }) => date),
  claim('attribution', ({ attributed }) => attributed),
  claim('comparison', comparison),
  claim('named-actor', namedActor),
  claim('cause', cause),
  claim('event', happened),
  claim('statistic', (sentence) => countIn(sentence.text)),
];

/** Headings under which the writer judges or advises. */
const judging = /\b(?:judge?ments?|assessments?|outlook|our view|prognosis)\b/iu;
const advising = /\b(?:recommendations?|next steps|what (?:to do|should be done|must be done))\b/iu;

/** Whether nothing in the sentence can be looked up, and it reports nothing past or said by others. */
function loose(sentence: SentenceReading): boolean {
  return !sentence.forms.has('past') && !anchored(sentence) && !sentence.attributed;
}

function claim(reason: ClaimReason, detect: Detect): Detector {
  return { decides: { claim: true, reason }, detect };
}

function noClaim(reason: NoClaimReason, detect: Detect): Detector {
  return { decides: { claim: false, reason }, detect };
}

/** Whether a clause has the cue and no other clause asserts something that can be looked up. */
function governs(sentence: SentenceReading, cue: (clause: Clause) => boolean): boolean {
  if (!sentence.clauses.some(cue) || sentence.attributed) return false;
  return !sentence.clauses.some((clause) => clause.verb >= 0 && !cue(clause) && anchored(clause));
}

/** "There were probably fewer than 20,000 residents": a hedge on a figure of the past is still a figure. */
function pastFigure(sentence: SentenceReading): boolean {
  return sentence.form === 'past' && (sentence.figure || sentence.date);
}

/** Whether a sentence may be English. The cues are English; a longer sentence without a common English word remains a claim. */
function english(sentence: SentenceReading): boolean {
  return (
    sentence.words.length < 6 ||
    /\b(?:the|of|and|to|with|from|are|that|this|is|not|for|how|you|your|it|by|on|as|have|has)\b/u.test(
      sentence.lower,
    )
  );
}
