import { claimWords } from '../evidence/claim-words.ts';
import { placeText } from '../corpus/place.ts';
import type { StoredPassage } from '../corpus/source.ts';
import type { Briefing, Sentence, SentenceKind } from '../briefing/briefing.ts';
import type { Copy } from '../store/store.ts';
import { leastShared, shared, shinglesOf } from '../text/shingles.ts';
import { contains, type Span } from '../text/span.ts';
import { quotingEdits } from '../writing/quoting-edit.ts';
import { wordingLength } from '../evidence/wording-length.ts';
import { isServed, passageCiter } from '../evidence/served-quotation.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Minimum consecutive words of a copy; a name counts as one word. */
const shortest = 8;

/** Words that this many independent sources share are a stock phrase. Copies of one report count once. */
const stockSources = 3;

/** The kinds of sentences that are checked: headings are short, and a block quote is a quotation. */
const checkedKinds: ReadonlySet<SentenceKind> = new Set(['prose', 'table-row', 'footnote', 'caption']);

/** Reports words of a source without quotation marks, which read as the writer's own. */
export const unquotedCopy: Rule = {
  id: 'unquoted-copy',
  summary: 'Words copied from a source are in quotation marks',
  defaultSeverity: 'warning',
  needs: 'corpus',
  async check(briefing, context, report, signal) {
    const sentences = briefing.sentences.filter(({ kind }) => checkedKinds.has(kind));
    for (const copied of await copiesIn(briefing, sentences, context, signal)) {
      const { passage, span } = copied.place;
      const place = placeText(passage);
      report(
        copied.span,
        { id: 'unquoted-copy', args: { words: copied.words, place } },
        { related: [{ passage, span, message: { id: 'copied-words-in', args: { place } } }] },
      );
    }
  },
  async fixes(finding, briefing, context, signal) {
    const sentence = briefing.sentences.find(
      (each) => checkedKinds.has(each.kind) && contains(each, finding),
    );
    if (sentence === undefined) return [];
    const copied = (await copiesIn(briefing, [sentence], context, signal)).find(
      ({ span }) => span.start === finding.start && span.end === finding.end,
    );
    if (copied === undefined) return [];
    const { passage, span } = copied.place;
    const quoting = quotingEdits(briefing, copied.span, passage, span);
    if (quoting === undefined) return [];
    const { bare, cited } = quoting;
    const served = await isServed(briefing, bare, context, signal);
    const args = served ? {} : { place: placeText(passage) };
    const edits = [served ? bare : cited];
    return [{ title: { id: 'add-quotation-marks', args }, edits, safe: false, preferred: true }];
  },
};

/** Consecutive words copied into the briefing, and the place that the finding names. */
interface Copied {
  readonly span: Span;
  readonly words: number;
  readonly place: Copy['places'][number];
}

async function copiesIn(
  briefing: Briefing,
  sentences: readonly Sentence[],
  context: RuleContext,
  signal: AbortSignal,
): Promise<readonly Copied[]> {
  const read = context.use(claimWords)(briefing);
  const texts = sentences.map((sentence) => read(sentence));
  const found = await context.store.copies(
    texts.map(({ text }) => text),
    signal,
  );
  const cited = passageCiter(briefing, context, signal);
  const copies: Copied[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const own = texts[index];
    const copied = found[index] ?? [];
    if (copied.length === 0) continue;
    const isCited = await cited(sentence);
    const named = copied.flatMap((copy): Copied[] => {
      const place = placeOf(copy, isCited);
      if (own === undefined || place === undefined) return [];
      const words = own.text.slice(copy.start, copy.end);
      // Words without white space between them are a URL.
      if (!/\s/.test(words) || wordingLength(words) < shortest || isStock(copy)) return [];
      return [{ span: own.inFile(copy), words: copy.words, place }];
    });
    copies.push(...named);
  }
  return copies;
}

/** The place to name: in a cited passage, else in a cited source, else the first. */
function placeOf({ places }: Copy, isCited: (passage: StoredPassage) => 'passage' | 'source' | undefined) {
  return (
    places.find(({ passage }) => isCited(passage) === 'passage') ??
    places.find(({ passage }) => isCited(passage) === 'source') ??
    places[0]
  );
}

/** Whether at least {@link stockSources} sources have the words without copying each other. */
function isStock({ places }: Copy): boolean {
  const origins: { readonly key: string; readonly shingles: ReturnType<typeof shinglesOf> }[] = [];
  for (const { passage } of places) {
    const shingles = shinglesOf(passage.text);
    const isKnown = origins.some(
      (other) => other.key === passage.key || (shared(other.shingles, shingles) ?? 0) >= leastShared,
    );
    if (!isKnown) origins.push({ key: passage.key, shingles });
    if (origins.length >= stockSources) return true;
  }
  return false;
}
