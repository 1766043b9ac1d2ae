import { quoteJudge } from './quote-judge.ts';
import type { StoredSource } from '../corpus/source.ts';
import { citable, paragraphLocators, writtenLocator } from '../corpus/place.ts';
import { writtenTerm } from '../language/written-terms.ts';
import type { Message } from '../language/en/messages.ts';
import type { Briefing, Citation, CitedLocator } from '../briefing/briefing.ts';
import { placeWord } from '../language/locator-terms.ts';
import { numberSaid } from '../language/locator-numbers.ts';
import type { Origin } from '../store/store.ts';
import { malformedAt } from './malformed-at.ts';
import { touched } from './quote-origin.ts';
import type { EvidenceContext } from './context.ts';

/** A locator that cannot be placed in its source, with what may be written instead. */
export interface Unplaced {
  readonly citation: Citation;
  readonly locator: CitedLocator;
  readonly source: StoredSource;
  /** The places of the quotations that rest on the citation, if each has only one. */
  readonly quoted?: { readonly locator: string; readonly origins: readonly Origin[] };
  /** The paragraph that the locator means: `¶4` for `¶four`, `¶4a` and a bare `4`. */
  readonly said?: string;
}

/** Finds what may be written instead of a locator that cannot be placed. */
export async function unplaced(
  citation: Citation,
  locator: CitedLocator,
  source: StoredSource,
  briefing: Briefing,
  context: EvidenceContext,
  signal: AbortSignal,
): Promise<Unplaced> {
  const quoted = await quotedPlace(citation, briefing, context, signal);
  const said =
    isNumber(briefing, locator) || locator.label === 'paragraph' ? numberSaid(locator.value) : undefined;
  const isInside = said !== undefined && said >= 1 && said <= source.passageCount;
  return {
    citation,
    locator,
    source,
    ...(quoted === undefined ? {} : { quoted }),
    ...(isInside ? { said: writtenLocator(paragraphLocators(said), briefing.language) } : {}),
  };
}

/** The message of what is wrong and what to write instead. */
export function unplacedMessage(briefing: Briefing, found: Unplaced): Message {
  const { locator, source, quoted, said } = found;
  const sign = writtenTerm('paragraph', false, briefing.language);
  const unquoted = said === undefined ? { sign } : { paragraph: said };
  return {
    id: causeOf(briefing, locator),
    args: {
      written: briefing.text.slice(locator.start, locator.end).replaceAll(/\s+/g, ' '),
      key: source.key,
      instead: quoted === undefined ? unquoted : { quoted: quoted.locator },
    },
  };
}

function causeOf(briefing: Briefing, locator: CitedLocator): UnplacedId {
  if (isNumber(briefing, locator)) return locator.unread ? 'locator-unplaced' : 'number-as-page';
  if (locator.label === 'page') return 'page-without-pages';
  if (locator.label === 'paragraph') return 'paragraph-without-number';
  if (locator.label === 'section' || locator.label === 'chapter') return 'heading-without-number';
  return 'locator-unplaced';
}

type UnplacedId =
  | 'locator-unplaced'
  | 'number-as-page'
  | 'page-without-pages'
  | 'paragraph-without-number'
  | 'heading-without-number';

/** Whether a locator is a bare number, which Pandoc reads as a page or not at all. */
function isNumber({ text }: Briefing, locator: CitedLocator): boolean {
  if (locator.label !== 'page') return false;
  const [word = ''] = /\p{L}+/u.exec(text.slice(locator.start, locator.end)) ?? [];
  return placeWord(word) === undefined;
}

async function quotedPlace(
  citation: Citation,
  briefing: Briefing,
  { use }: EvidenceContext,
  signal: AbortSignal,
): Promise<Unplaced['quoted']> {
  const judge = use(quoteJudge);
  const group = briefing.groups[citation.group];
  const origins: Origin[] = [];
  for (const part of group === undefined ? [] : judge.partsOn(briefing, group)) {
    const [origin, second] = await judge.exactIn(briefing, part, citation.key, signal);
    if (second !== undefined) return undefined;
    if (origin !== undefined) origins.push(origin);
  }
  const passages = origins.flatMap(touched);
  if (passages.length === 0) return undefined;
  return { locator: writtenLocator(passages.map(citable), briefing.language), origins };
}

/** Malformed locators: forms that Pandoc prints wrongly. */
const malformedLocators: ReadonlySet<string> = new Set([
  'key-punctuation',
  'locator-range',
  'locator-term',
  'locator-text',
  'several-locators',
]);

/** Whether the form of a locator is wrong, which another rule reports. */
export function isMalformed(locator: CitedLocator, briefing: Briefing, { use }: EvidenceContext): boolean {
  return use(malformedAt)(briefing, locator).some(({ kind }) => malformedLocators.has(kind));
}
