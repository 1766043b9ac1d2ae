import type { ClaimReason, NoClaimReason } from '../briefing.ts';

/** How a reason is told to a person. */
export interface ReasonWords {
  /** A few words for a message: "This claim cites no source (statistic)". */
  readonly label: string;
  /** One sentence: why a sentence with this reason is, or is not, a claim. */
  readonly explanation: string;
}

/** The words for every reason. The type keeps the list complete. */
export const reasonWords: Record<ClaimReason | NoClaimReason, ReasonWords> = {
  quotation: {
    label: 'quotation',
    explanation: 'It gives somebody’s words, which a reader must be able to find.',
  },
  statistic: { label: 'statistic', explanation: 'It gives a figure, a share or an amount.' },
  'dated-event': {
    label: 'dated event',
    explanation: 'It says when something happened, or that something was so at a certain time.',
  },
  attribution: {
    label: 'attribution',
    explanation: 'It says what somebody said, reported, ordered or holds to be true.',
  },
  comparison: {
    label: 'comparison',
    explanation: 'It ranks or compares things: the largest, the first, more than.',
  },
  'named-actor': {
    label: 'named actor',
    explanation: 'It says what a named person, country or organisation did or is.',
  },
  cause: { label: 'cause', explanation: 'It says that one thing brought about another.' },
  event: { label: 'event', explanation: 'It says that something happened.' },
  state: { label: 'statement of fact', explanation: 'It says how things are.' },
  heading: {
    label: 'heading',
    explanation: 'It is a heading, which names a subject and asserts nothing by itself.',
  },
  'table-header': { label: 'table header', explanation: 'It names the columns of a table.' },
  judgement: {
    label: 'judgement',
    explanation: 'It is the writer’s own assessment, which rests on evidence but is not itself in a source.',
  },
  question: { label: 'question', explanation: 'It asks, and so asserts nothing.' },
  instruction: { label: 'instruction', explanation: 'It tells the reader what to do.' },
  'about-briefing': { label: 'about the briefing', explanation: 'It speaks of the briefing itself.' },
  fragment: { label: 'fragment', explanation: 'It has no verb that asserts anything.' },
  'lead-in': { label: 'lead-in', explanation: 'It only introduces what follows.' },
  opinion: {
    label: 'opinion',
    explanation:
      'It argues, or says what is good, bad or ought to be, and names nothing that could be looked up.',
  },
  hypothetical: {
    label: 'hypothetical',
    explanation: 'It says what would follow if something else were so.',
  },
  'no-assertion': {
    label: 'no assertion',
    explanation:
      'It is a greeting, a remark to the reader or another sentence that asserts nothing about the world.',
  },
};
