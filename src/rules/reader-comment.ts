import type { OfferedFix } from '../briefing/finding.ts';
import { quoteJudge } from '../evidence/quote-judge.ts';
import type { Briefing, Citation } from '../briefing/briefing.ts';
import type { StoredPassage } from '../corpus/source.ts';
import type { Message, MessageArguments } from '../language/en/messages.ts';
import { hasWords } from '../text/asides.ts';
import { findWords } from '../text/find-words.ts';
import { contains, type Span } from '../text/span.ts';
import { bestPassages } from '../evidence/best-passages.ts';
import { excerpt } from '../text/excerpt.ts';
import { isExplained } from '../evidence/lock/explained.ts';
import { passageReader } from '../evidence/passage-reader.ts';
import { citable, paragraphLocators, passagesText, writtenLocator } from '../corpus/place.ts';
import { placeFinder } from '../evidence/place-finder.ts';
import { touched } from '../evidence/quote-origin.ts';
import type { Rule, RuleContext } from './rule.ts';
import { sourceNamed } from '../evidence/written-key.ts';

/** Reports citations of passages that are not the source's own text: readers' comments, notices, captions. */
export const readerComment: Rule = {
  id: 'reader-comment',
  summary: "Citations name the source's own text",
  defaultSeverity: 'information',
  needs: 'corpus',
  async check(briefing, context, report, signal) {
    for (const { span, passages, citation } of await foreignIn(briefing, context, signal)) {
      if (citation !== undefined && (await isExplained(briefing, citation, context, signal))) continue;
      report(span, messageOf(passages), {
        related: passages.slice(0, mostShown).map((passage) => ({
          passage,
          message: { id: 'passage-kind', args: notOwn(passage) },
        })),
      });
    }
  },
  async fixes(finding, briefing, context, signal) {
    const found = (await foreignIn(briefing, context, signal)).find(
      ({ span }) => span.start === finding.start && span.end === finding.end,
    );
    const { citation } = found ?? {};
    if (found === undefined || citation?.locator === undefined) return [];
    if (await isQuoted(citation, found, briefing, context, signal)) return [];
    const { locator, key } = citation;
    const fixes: OfferedFix[] = [];
    const others = (found.numbers ?? []).filter((each) =>
      found.passages.every(({ number }) => number !== each),
    );
    if (others.length > 0) {
      const text = listed(others, briefing.language);
      fixes.push({
        title: { id: 'cite-only', args: { place: text } },
        edits: [{ ...spanOf(locator), text }],
        safe: false,
      });
    }
    const sentence = briefing.sentences.find((each) => contains(each, citation));
    const [best] =
      sentence === undefined ? [] : await bestPassages(sentence, context, { limit: 1, keys: [key] }, signal);
    if (best !== undefined) {
      const text = writtenLocator([citable(best)], briefing.language);
      const args = { text, excerpt: excerpt(best.text) };
      fixes.push({ title: { id: 'change-to', args }, edits: [{ ...spanOf(locator), text }], safe: false });
    }
    return fixes;
  },
};

/** Maximum passages shown beside a finding. */
const mostShown = 3;

/** A citation with those of its passages that are not the source's own text. */
interface Foreign {
  readonly span: Span;
  readonly citation?: Citation;
  /** The numbers of all passages that the citation names. */
  readonly numbers?: readonly number[];
  readonly passages: readonly ForeignPassage[];
}

async function foreignIn(
  briefing: Briefing,
  context: RuleContext,
  signal: AbortSignal,
): Promise<readonly Foreign[]> {
  const passagesOf = passageReader(context.store, signal);
  const foreignBySource = new Map<string, readonly ForeignPassage[]>();
  const foreignOf = async (key: string): Promise<readonly ForeignPassage[]> => {
    const foreign = foreignBySource.get(key) ?? (await passagesOf(key)).filter(isForeign).filter(hasWords);
    foreignBySource.set(key, foreign);
    return foreign;
  };
  const found: Foreign[] = [];
  for (const citation of briefing.citations) {
    const { locator, key } = citation;
    const source = sourceNamed(citation, context.sources);
    // A section is not chosen passage by passage; a locator outside the source is reported as that alone.
    if (locator === undefined || locator.ranges.length === 0 || source === undefined) continue;
    const foreign = await foreignOf(key);
    if (foreign.length === 0) continue;
    const place = await context.use(placeFinder)(source, locator, signal);
    if (place.kind !== 'passages') continue;
    const numbers = new Set(place.numbers);
    const passages = foreign.filter(({ number }) => numbers.has(number));
    if (passages.length > 0)
      found.push({ span: spanOf(locator), citation, numbers: place.numbers, passages });
  }
  for (const group of briefing.groups) {
    const source = context.linked(group);
    const words = group.target?.words;
    if (source === undefined || words === undefined) continue;
    const passages = (await passagesOf(source.key)).filter(({ text }) => findWords(text, words).length > 0);
    if (passages.length > 0 && passages.every(isForeign))
      found.push({ span: group, passages: passages.slice(0, 1) });
  }
  return found;
}

/** Whether the citation serves a quotation of one of these passages, so that no other passage will do. */
async function isQuoted(
  citation: Citation,
  { passages }: Foreign,
  briefing: Briefing,
  { use }: RuleContext,
  signal: AbortSignal,
): Promise<boolean> {
  const group = briefing.groups[citation.group];
  for (const part of group === undefined ? [] : use(quoteJudge).partsOn(briefing, group)) {
    const verdict = await use(quoteJudge).verdict(briefing, part, signal);
    if (verdict.status !== 'exact') continue;
    const places = touched(verdict.origin);
    if (places.some((place) => passages.some(({ number }) => number === place.number))) return true;
  }
  return false;
}

/** A passage that is not the source's own text. */
type ForeignPassage = StoredPassage & { readonly section: 'comment' | 'boilerplate' };

function isForeign(passage: StoredPassage): passage is ForeignPassage {
  return passage.section === 'comment' || passage.section === 'boilerplate';
}

function messageOf(passages: readonly ForeignPassage[]): Message {
  const [first, second] = passages;
  if (first !== undefined && second === undefined) return { id: 'not-own-text', args: notOwn(first) };
  const kinds = passages.map(({ section }) => section);
  return { id: 'not-own-texts', args: { place: passagesText(passages), key: first?.key ?? '', kinds } };
}

function notOwn(passage: ForeignPassage): MessageArguments['not-own-text'] {
  return { place: passagesText([passage]), key: passage.key, kind: passage.section };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** `¶3, 5` */
function listed([first, ...more]: readonly number[], language: string): string {
  return [writtenLocator(paragraphLocators(first ?? 1), language), ...more].join(', ');
}
