import type { OfferedFix, ReportedPlace } from '../briefing/finding.ts';
import type { Briefing, Citation, CitedLocator } from '../briefing/briefing.ts';
import type { StoredSource } from '../corpus/source.ts';
import type { Message } from '../language/en/messages.ts';
import { citable, locatorsText, passagesText, writtenLocator } from '../corpus/place.ts';
import type { CitedPlace } from '../evidence/cited-place.ts';
import { isExplained } from '../evidence/lock/explained.ts';
import { placeFinder } from '../evidence/place-finder.ts';
import { bestPassages } from '../evidence/best-passages.ts';
import { excerpt } from '../text/excerpt.ts';
import { relatedTo, touched } from '../evidence/quote-origin.ts';
import { backwardRanges, reversedRange } from '../writing/backward-ranges.ts';
import { newLocatorAt, withoutLocator } from '../writing/replace-locator.ts';
import type { Rule, RuleContext } from './rule.ts';
import { isMalformed, type Unplaced, unplaced, unplacedMessage } from '../evidence/unplaced-locator.ts';
import { sourceNamed } from '../evidence/written-key.ts';

/** Reports locators that are outside their source or cannot be placed in it. */
export const unknownPassage: Rule = {
  id: 'unknown-passage',
  summary: 'Every locator is inside its source',
  defaultSeverity: 'error',
  needs: 'corpus',
  async check(briefing, context, report, signal) {
    const lastPassages = new Map<string, readonly ReportedPlace[]>();
    for (const citation of briefing.citations) {
      const located = await locatedIn(citation, context, signal);
      if (located === undefined) continue;
      const { locator, source, place } = located;
      const found = await unplacedIn(located, briefing, context, signal);
      if (found !== undefined) {
        const related = relatedTo(found.quoted?.origins ?? []);
        report(locator, unplacedMessage(briefing, found), { severity: 'warning', related });
      }
      const fault = locator.label === 'paragraph' ? faultOf(locator, source) : pageFault(place, source);
      if (fault === undefined || (await isExplained(briefing, citation, context, signal))) continue;
      const related = lastPassages.get(citation.key) ?? (await lastPassage(citation.key, context, signal));
      lastPassages.set(citation.key, related);
      report(locator, fault, { related });
    }
  },
  async fixes(finding, briefing, context, signal) {
    const citation = briefing.citations.find(
      ({ locator }) => locator?.start === finding.start && locator.end === finding.end,
    );
    if (citation?.locator === undefined) return [];
    const { locator, key } = citation;
    const fixes: OfferedFix[] = [];
    const located = await locatedIn(citation, context, signal);
    const found = located && (await unplacedIn(located, briefing, context, signal));
    const written = newLocatorAt(briefing, citation, locator);
    const offer = (text: string, words: string, preferred: boolean): void => {
      if (fixes.some((fix) => fix.edits.some((edit) => edit.text === written.lead + text))) return;
      const edits = [{ start: written.start, end: locator.end, text: written.lead + text }];
      const title: Message = { id: 'change-to', args: { text, excerpt: excerpt(words) } };
      fixes.push({ title, edits, safe: false, ...(preferred ? { preferred } : {}) });
    };
    if (found?.quoted !== undefined) {
      const [passage] = found.quoted.origins.flatMap(touched);
      offer(found.quoted.locator, passage?.text ?? '', true);
    }
    if (found?.said !== undefined) offer(found.said, '', false);
    const reversed = reversedRange(locator, briefing.text);
    if (reversed !== undefined && inside(locator, context.sources.get(key)?.passageCount ?? 0)) {
      const title: Message = { id: 'change-to', args: { text: reversed.text } };
      fixes.push({ title, edits: [reversed], safe: false, preferred: true });
    }
    const sentence = briefing.sentences.find(
      ({ start, end }) => start <= citation.start && citation.end <= end,
    );
    const [best] =
      sentence === undefined ? [] : await bestPassages(sentence, context, { limit: 1, keys: [key] }, signal);
    if (best !== undefined) offer(writtenLocator([citable(best)], briefing.language), best.text, false);
    fixes.push({
      title: { id: 'remove-locator', args: {} },
      edits: [withoutLocator(briefing, citation, { start: written.start, end: locator.end })],
      safe: false,
    });
    return fixes;
  },
};

/** A locator with its source and the place that it names there. */
interface Located {
  readonly citation: Citation;
  readonly locator: CitedLocator;
  readonly source: StoredSource;
  readonly place: CitedPlace;
}

/** The locator of a citation; undefined where it has none, or its key no source. */
async function locatedIn(
  citation: Citation,
  context: RuleContext,
  signal: AbortSignal,
): Promise<Located | undefined> {
  const source = sourceNamed(citation, context.sources);
  const { locator } = citation;
  if (source === undefined || locator === undefined) return undefined;
  const place = await context.use(placeFinder)(source, locator, signal);
  return { citation, locator, source, place };
}

/** What may be written instead of a locator that cannot be placed although its form is right. */
async function unplacedIn(
  { citation, locator, source, place }: Located,
  briefing: Briefing,
  context: RuleContext,
  signal: AbortSignal,
): Promise<Unplaced | undefined> {
  if (place.kind !== 'unplaced') return undefined;
  if (context.levels['malformed-citation'] !== 'off' && isMalformed(locator, briefing, context))
    return undefined;
  return unplaced(citation, locator, source, briefing, context, signal);
}

/** What is wrong with pages that the source has not; undefined where it has them. */
function pageFault(place: CitedPlace, { key, pages }: StoredSource): Message | undefined {
  if (place.kind !== 'outside') return undefined;
  const args = { key, place: locatorsText(place.outside), ...(pages === undefined ? {} : { pages }) };
  return { id: 'page-outside', args };
}

/** What is wrong with a locator; undefined when it lies within its source. */
function faultOf(locator: CitedLocator, { key, passageCount: count }: StoredSource): Message | undefined {
  for (const { first, last } of locator.ranges) {
    if (first < 1) return { id: 'passage-below-one', args: { key, place: paragraphText(first) } };
    const outside = [first, last].find((number) => number > count);
    if (outside !== undefined)
      return { id: 'passage-outside', args: { key, count, place: paragraphText(outside) } };
  }
  const [backwards] = backwardRanges(locator);
  return backwards && { id: 'range-backwards', args: { place: paragraphText(backwards[0]) } };
}

function paragraphText(value: number | string): string {
  return locatorsText([{ label: 'paragraph', first: String(value) }]);
}

function inside({ ranges }: CitedLocator, count: number): boolean {
  return ranges.every(({ first, last }) => first >= 1 && last <= count);
}

async function lastPassage(
  key: string,
  context: RuleContext,
  signal: AbortSignal,
): Promise<readonly ReportedPlace[]> {
  const passage = (await context.store.passages(key, signal)).at(-1);
  if (passage === undefined) return [];
  return [{ passage, message: { id: 'last-passage', args: { key, place: passagesText([passage]) } } }];
}
