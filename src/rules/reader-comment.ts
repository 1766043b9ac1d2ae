import type { Fix } from '../briefing/finding.ts';
import { quoteJudge } from '../evidence/quote-verdict.ts';
import type { Briefing, Citation } from '../briefing/briefing.ts';
import { locatorText } from '../briefing/citations/write-citation.ts';
import type { Section, StoredPassage } from '../corpus/source.ts';
import { findWords } from '../text/find-words.ts';
import { contains, type Span } from '../text/span.ts';
import { evidence, excerpt } from '../evidence/supporting-passages.ts';
import { passageReader } from '../evidence/passage-reader.ts';
import { passagesAt } from '../evidence/passages-at.ts';
import { touched } from '../evidence/quote-message.ts';
import type { Rule, RuleContext } from './rule.ts';
import { sourceOf } from '../evidence/written-key.ts';

/** A citation of something that stands in the source's file but is not its text: what readers wrote, notices, captions. */
export const readerComment: Rule = {
  id: 'reader-comment',
  summary: "Citations name the source's own text",
  defaultSeverity: 'information',
  needs: 'corpus',
  async check(briefing, context, report, signal) {
    for (const { span, passages } of await foreignIn(briefing, context, signal)) {
      report(span, messageOf(passages), {
        related: passages.slice(0, mostShown).map((passage) => ({
          passage,
          message: `¶${passage.number} of ${passage.key} is ${named[passage.section] ?? ''}`,
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
    const fixes: Fix[] = [];
    const own = (found.numbers ?? []).filter((each) => found.passages.every(({ number }) => number !== each));
    if (own.length > 0) {
      const text = listed(own, briefing.language);
      fixes.push({ title: `Cite only ${text}`, edits: [{ ...spanOf(locator), text }], safe: false });
    }
    const sentence = briefing.sentences.find((each) => contains(each, citation));
    const [best] =
      sentence === undefined ? [] : await evidence(sentence, context, { limit: 1, keys: [key] }, signal);
    if (best !== undefined) {
      const text = locatorText(best.number, briefing.language);
      const title = `Change to ${text}: “${excerpt(best.text)}”`;
      fixes.push({ title, edits: [{ ...spanOf(locator), text }], safe: false });
    }
    return fixes;
  },
};

/** So many of the passages are shown. */
const mostShown = 3;

const named: Readonly<Partial<Record<Section, string>>> = {
  comment: 'a reader’s comment',
  boilerplate: 'a notice, a caption or the headline of another piece',
};

/** A citation and those of its passages that are not the source's own text. */
interface Foreign {
  readonly span: Span;
  readonly citation?: Citation;
  /** All that the citation names. */
  readonly numbers?: readonly number[];
  readonly passages: readonly StoredPassage[];
}

async function foreignIn(
  briefing: Briefing,
  context: RuleContext,
  signal: AbortSignal,
): Promise<readonly Foreign[]> {
  const passagesOf = passageReader(context.store, signal);
  const found: Foreign[] = [];
  for (const citation of briefing.citations) {
    const { locator, key } = citation;
    const source = sourceOf(citation, context.sources);
    // A section is not chosen passage by passage; a locator outside the source is reported as that alone.
    if (locator === undefined || locator.ranges.length === 0 || source === undefined) continue;
    const place = passagesAt(locator, source, []);
    if (place.kind !== 'passages') continue;
    const numbers = new Set(place.numbers);
    const passages = (await passagesOf(key)).filter((each) => numbers.has(each.number) && isForeign(each));
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

/** Whether a quotation that rests on the citation has its words there, so that no other passage will do. */
async function isQuoted(
  citation: Citation,
  { passages }: Foreign,
  briefing: Briefing,
  { use }: RuleContext,
  signal: AbortSignal,
): Promise<boolean> {
  for (const part of use(quoteJudge).parts(briefing)) {
    if (!part.groups.some((group) => contains(group, citation))) continue;
    const verdict = await use(quoteJudge).verdict(briefing, part, signal);
    if (verdict.status !== 'exact') continue;
    const places = touched(verdict.origin);
    if (places.some((place) => passages.some(({ number }) => number === place.number))) return true;
  }
  return false;
}

function isForeign({ section }: StoredPassage): boolean {
  return named[section] !== undefined;
}

function messageOf(passages: readonly StoredPassage[]): string {
  const [first] = passages;
  if (first === undefined) return '';
  if (passages.length === 1)
    return `¶${first.number} of ${first.key} is ${named[first.section] ?? ''}, not the source’s own text`;
  const comments = passages.filter(({ section }) => section === 'comment').length;
  const what =
    comments === passages.length
      ? 'readers’ comments'
      : `${comments > 0 ? 'comments, ' : ''}notices, captions or headlines of other pieces`;
  return `${rangesOf(passages)} of ${first.key} are ${what}, not the source’s own text`;
}

/** `¶3, 5-7` */
function rangesOf(passages: readonly StoredPassage[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const { number } of passages) {
    const range = ranges.at(-1);
    if (range?.last === number - 1) range.last = number;
    else ranges.push({ first: number, last: number });
  }
  return `¶${ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(', ')}`;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** `¶3, 5` */
function listed([first, ...more]: readonly number[], language: string): string {
  return [locatorText(first ?? 1, language), ...more].join(', ');
}
