import type { CitationGroup } from '../briefing/briefing.ts';
import { coverage } from '../briefing/coverage.ts';
import { evidenceSections } from '../corpus/source.ts';
import type { StoredPassage } from '../store/store.ts';
import { leastShared, shared, shinglesOf } from '../text/shingles.ts';
import type { Span } from '../text/span.ts';
import { type Cited, citedBy } from './cited-passages.ts';
import { citesSource } from './cites-source.ts';
import { passageReader } from './passage-reader.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Two sources for one claim that print the same report: a mirror, or the copy of one agency. */
export const sameReport: Rule = {
  id: 'same-report',
  summary: 'Two citations of a claim are two reports',
  defaultSeverity: 'information',
  needs: 'corpus',
  async check(briefing, context, report, signal) {
    const read = passageReader(context.store, signal);
    const covered = coverage(briefing, context.scope, citesSource(context));
    const seen = new Set<number>();
    for (const sentence of briefing.sentences) {
      if (!sentence.claim) continue;
      const groups = covered.get(sentence) ?? [];
      const cited = inOrder(groups, context);
      const texts = await Promise.all(cited.map((each) => textsOf(each, read)));
      for (const [index, later] of texts.entries()) {
        const copy = first(texts.slice(0, index), (earlier) => sharedShare(earlier, later));
        const place = placeOf(cited[index], groups, context);
        if (copy === undefined || place === undefined || seen.has(place.start)) continue;
        seen.add(place.start);
        const [a, b] = [copy.item.key, later.key];
        const related = [copy.item, later].flatMap(({ passages: [passage] }) =>
          passage === undefined ? [] : [{ passage, message: `¶${passage.number} of ${passage.key}` }],
        );
        report(
          place,
          `${b} and ${a} print one report (${percent(copy.value)} the same words), so this rests on one origin`,
          {
            related,
          },
        );
      }
    }
  },
};

/** What is cited of one source. */
interface CitedText {
  readonly key: string;
  readonly passages: readonly StoredPassage[];
  /** All of the source's own text. */
  readonly whole: readonly StoredPassage[];
}

/** What the groups cite, in the order of the text. */
function inOrder(groups: readonly CitationGroup[], context: RuleContext): readonly Cited[] {
  return citedBy(groups, context).cited.toSorted(
    (a, b) => (placeOf(a, groups, context)?.start ?? 0) - (placeOf(b, groups, context)?.start ?? 0),
  );
}

function placeOf(
  cited: Cited | undefined,
  groups: readonly CitationGroup[],
  context: RuleContext,
): Span | undefined {
  return (
    cited?.citations[0] ??
    groups.find((group) => cited !== undefined && context.linked(group) === cited.source)
  );
}

async function textsOf(
  { source, numbers }: Cited,
  read: (key: string) => Promise<readonly StoredPassage[]>,
): Promise<CitedText> {
  const all = await read(source.key);
  const whole = all.filter(({ section }) => evidenceSections.includes(section));
  const passages = numbers === undefined ? whole : all.filter(({ number }) => numbers.includes(number));
  return { key: source.key, passages, whole };
}

/** How much two cited texts share; where what is cited is too short to tell, how much their sources do. Undefined for no copy. */
function sharedShare(a: CitedText, b: CitedText): number | undefined {
  const share =
    shared(shingles(a.passages), shingles(b.passages)) ?? shared(shingles(a.whole), shingles(b.whole));
  return share !== undefined && share >= leastShared ? share : undefined;
}

function shingles(passages: readonly StoredPassage[]): ReturnType<typeof shinglesOf> {
  return shinglesOf(...passages.map(({ text }) => text));
}

function first<Item, Value>(
  items: readonly Item[],
  valueOf: (item: Item) => Value | undefined,
): { readonly item: Item; readonly value: Value } | undefined {
  for (const item of items) {
    const value = valueOf(item);
    if (value !== undefined) return { item, value };
  }
  return undefined;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
