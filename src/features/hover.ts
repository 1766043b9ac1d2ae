import { needsReading } from '../corpus/jump.ts';
import { passagesText } from '../corpus/place.ts';
import { evidenceSections, type StoredPassage, type StoredSource } from '../corpus/source.ts';
import type { Ledger } from '../check/ledger.ts';
import { bestPassages } from '../evidence/best-passages.ts';
import { keyMeant, keyTest } from '../evidence/written-key.ts';
import { type Span, textOf } from '../text/span.ts';
import { missingPlacesNote, readDifferentlyNote, reportedWordsNote, sameReportNote } from './hover-notes.ts';
import { isCitedByPage } from './first-per-page.ts';
import { type LinkTo, quotationHover } from './hover-quotation.ts';
import { unknownKeyMarkdown } from './hover-unknown-key.ts';
import { contextLength, cutEnd, cutStart, escapeMarkdown, greyed } from './markdown.ts';
import { markedNote } from './marked-notes.ts';
import type { MarkedPassages } from './marked-words.ts';
import { partialReadingNote } from './partial-reading.ts';
import { passageMarkdown, sourceMarkdown } from './passage-markdown.ts';
import { placesIn } from './quotation-places.ts';
import { type Target, quotationBeside, sentenceOf, targetAt } from './target.ts';
import { withoutAsides } from '../text/asides.ts';

/** A hover as Markdown, in which all text of sources is escaped; the span is what it belongs to. */
export interface HoverText extends Span {
  readonly markdown: string;
}

/** Finds what is marked in the source with a key. */
export type MarkedIn = (key: string) => Promise<MarkedPassages>;

const nothingMarked: MarkedIn = () => Promise.resolve(new Map());

/** Maximum passages shown for one citation: `¶1-900` names a whole source. */
const mostShown = 20;

/**
 * The hover of the citation or quotation at `offset`: the source and the passage with the quoted words marked, or the passages that have
 * the quoted words. Undefined elsewhere.
 */
export async function hoverAt(
  ledger: Ledger,
  offset: number,
  linkTo: LinkTo,
  signal: AbortSignal,
  markedIn: MarkedIn = nothingMarked,
): Promise<HoverText | undefined> {
  const { briefing, context } = ledger;
  const target = targetAt(briefing, offset);
  if (target === undefined) return undefined;
  const markdown =
    target.kind === 'quotation'
      ? await quotationHover(textOf(briefing.text, target.quotation.inner), context, linkTo, signal)
      : await citationHover(ledger, target, { linkTo, markedIn }, signal);
  return markdown === undefined ? undefined : { start: target.span.start, end: target.span.end, markdown };
}

async function citationHover(
  ledger: Ledger,
  target: Exclude<Target, { kind: 'quotation' }>,
  { linkTo, markedIn }: { readonly linkTo: LinkTo; readonly markedIn: MarkedIn },
  signal: AbortSignal,
): Promise<string | undefined> {
  const { briefing, context } = ledger;
  const cited = await ledger.cited(target, signal);
  if (cited === undefined) {
    if (target.kind === 'link') return undefined;
    // The writer may mean a longer key than Pandoc reads.
    const key = keyMeant(target.citation, keyTest(context));
    return unknownKeyMarkdown(key, context);
  }
  const { source, all } = cited;
  const quotation = quotationBeside(briefing, target.span);
  const quoted = quotation === undefined ? '' : textOf(briefing.text, quotation.inner);
  const named = shownOf(cited.passages, quoted).slice(0, mostShown);
  const missing = missingPlacesNote(cited);
  const partial = await partialReadingNote(source.path, context.store, signal);
  const differently = await readDifferentlyNote(briefing, target.span, context, signal);
  const [first] = named;
  if (first !== undefined) {
    return paragraphs([
      head(source, first, linkTo, wordsIn(first, quoted)),
      ...withNeighbours(all, named, quoted),
      markedNote(named, await markedIn(source.key)),
      reportedWordsNote(all, named, quoted),
      missing,
      partial,
      differently,
      await sameReportNote(briefing, target.span, context, signal),
    ]);
  }
  const sentence = sentenceOf(briefing, target.span);
  const wanted = { limit: 1, keys: [source.key] };
  const [best] = sentence === undefined ? [] : await bestPassages(sentence, context, wanted, signal);
  return paragraphs([
    head(source, best ?? all[0], linkTo, best && wordsIn(best, quoted)),
    missing,
    partial,
    differently,
    ...(best === undefined
      ? []
      : [
          '*The passage that fits the sentence best:*',
          passageMarkdown(best, placesIn(quoted, withoutAsides(best))),
          markedNote([best], await markedIn(source.key)),
        ]),
  ]);
}

/** Of a cited page the passages that have the quoted words, else its evidence; of cited paragraphs all. */
function shownOf(passages: readonly StoredPassage[], quoted: string): readonly StoredPassage[] {
  if (!passages.some(isCitedByPage)) return passages;
  const quoting = passages.filter(({ text }) => quoted !== '' && placesIn(quoted, text).length > 0);
  const evidence = passages.filter(({ section }) => evidenceSections.includes(section));
  return [quoting, evidence, passages].find((some) => some.length > 0) ?? [];
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The source's title, author and date, and links to the passage and, where a reading shows it, to its place in the original. */
function head(
  source: StoredSource,
  passage: StoredPassage | undefined,
  linkTo: LinkTo,
  words: Span | undefined,
): string {
  const links =
    passage === undefined
      ? []
      : [
          `[$(go-to-file) Open the source at ${passagesText([passage])}](${linkTo(passage, words)})`,
          ...(needsReading(passage)
            ? [`[$(link-external) Original](${linkTo(passage, words, 'original')})`]
            : []),
        ];
  const lines = [sourceMarkdown(source), links.join(' &nbsp; ')];
  return lines.filter((part) => part !== '').join('  \n') + '\n\n---';
}

/** Where the quoted words stand in a passage, from the first to the last; undefined where they do not. */
function wordsIn(passage: StoredPassage, quoted: string): Span | undefined {
  const places = quoted === '' ? [] : placesIn(quoted, withoutAsides(passage));
  const [first] = places;
  const last = places.at(-1);
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/** The passages cited, between the one before and the one after in grey. */
function withNeighbours(
  all: readonly StoredPassage[],
  cited: readonly StoredPassage[],
  quoted: string,
): readonly string[] {
  const lowest = Math.min(...cited.map(({ number }) => number));
  const highest = Math.max(...cited.map(({ number }) => number));
  const before = all.find(({ number }) => number === lowest - 1);
  const after = all.find(({ number }) => number === highest + 1);
  return [
    before === undefined ? '' : neighbour(before, cutStart),
    ...cited.map((passage) =>
      passageMarkdown(passage, quoted === '' ? [] : placesIn(quoted, withoutAsides(passage))),
    ),
    after === undefined ? '' : neighbour(after, cutEnd),
  ];
}

function neighbour(passage: StoredPassage, cut: (text: string, length: number) => string): string {
  return greyed(`${passagesText([passage])} ${escapeMarkdown(cut(passage.text, contextLength))}`);
}
