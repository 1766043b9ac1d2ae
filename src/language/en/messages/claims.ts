import { listed } from '../listed.ts';

/** Why a sentence counts as a claim, or does not, in a few words. */
const reasons = {
  quotation: 'quotation',
  statistic: 'statistic',
  'dated-event': 'dated event',
  attribution: 'attribution',
  comparison: 'comparison',
  'named-actor': 'named actor',
  cause: 'cause',
  event: 'event',
  state: 'statement of fact',
  heading: 'heading',
  'table-header': 'table header',
  judgement: 'judgement',
  question: 'question',
  instruction: 'instruction',
  'about-briefing': 'about the briefing',
  fragment: 'fragment',
  'lead-in': 'lead-in',
  opinion: 'opinion',
  hypothetical: 'hypothetical',
  'no-assertion': 'no assertion',
} as const;

/** A detail of a claim and where it was looked for: `¶3`, `port ¶3`. */
interface SoughtDetail {
  readonly detail: string;
  readonly places: readonly string[];
  /** Whether the places are one passage or one source. */
  readonly single: boolean;
}

/** Messages about claims and their details. */
export const claimMessages = {
  'uncited-claim': ({ reason }: { readonly reason: keyof typeof reasons }) =>
    `This claim cites no source (${reasons[reason]})`,
  'uncited-quotation': () => 'This quotation cites no source',
  /** `closest`: the closest detail that the places mention. */
  'unsupported-detail': ({ closest, ...sought }: SoughtDetail & { readonly closest?: string }) =>
    `${lacks(sought)}${closest === undefined ? '' : ` (closest: “${closest}”)`}`,
  'detail-elsewhere': ({ elsewhere, ...sought }: SoughtDetail & { readonly elsewhere: string }) =>
    `${lacks(sought)}; ${elsewhere} does`,
  /** The places have the figure with another hedge, or without one. */
  'detail-hedged': ({ found, ...sought }: SoughtDetail & { readonly found: string }) =>
    `${listed(sought.places)} ${sought.single ? 'says' : 'say'} “${found}”, not “${sought.detail}”`,
  'passage-has-detail': ({ place, detail }: { readonly place: string; readonly detail: string }) =>
    `${place} mentions “${detail}”`,
};

function lacks({ detail, places, single }: SoughtDetail): string {
  return `${listed(places)} ${single ? 'does' : 'do'} not mention “${detail}”`;
}
