import type { StoredPassage, StoredSource } from '../corpus/source.ts';
import type { Briefing, Citation } from '../briefing/briefing.ts';
import { evidence } from '../evidence/supporting-passages.ts';
import { reportCopies } from '../evidence/report-copies.ts';
import { withoutText } from '../evidence/not-read.ts';
import { english } from '../language/en/messages.ts';
import type { RuleContext } from '../rules/rule.ts';
import { unknownKey } from '../evidence/unknown-key.ts';
import { keyTest, meantKey } from '../evidence/written-key.ts';
import { overlaps, type Span, textOf } from '../text/span.ts';
import { cutEnd, cutStart, escapeMarkdown, greyed } from './markdown.ts';
import {
  entryMarkdown,
  excerptMarkdown,
  passageMarkdown,
  sourceMarkdown,
  withoutTextMarkdown,
} from './passage-markdown.ts';
import { type QuotationPlace, placesIn, quotationPlaces } from './quotation-places.ts';
import { reportedWords } from './reported-words.ts';
import { sectionLabel } from './source-line.ts';
import {
  type Cited,
  type Target,
  citedBy,
  citedPassages,
  quotationOf,
  sentenceOf,
  targetAt,
} from './target.ts';

/** A hover as Markdown, in which all text of sources is escaped; the span is what it belongs to. */
export interface HoverText extends Span {
  readonly markdown: string;
}

/** Makes a link that opens a place in a source. */
export type LinkTo = (passage: StoredPassage, span?: Span) => string;

/** How much of the passages before and after is shown, in characters. */
const contextLength = 220;

/**
 * What is shown for the citation or the quotation at `offset`: the source and the passage with the quoted words
 * marked, or where the quoted words stand. Undefined elsewhere.
 */
export async function hoverAt(
  briefing: Briefing,
  offset: number,
  context: RuleContext,
  linkTo: LinkTo,
  signal: AbortSignal,
): Promise<HoverText | undefined> {
  const target = targetAt(briefing, offset);
  if (target === undefined) return undefined;
  const markdown =
    target.kind === 'quotation'
      ? await quotationText(textOf(briefing.text, target.quotation.inner), context, linkTo, signal)
      : await citationText(briefing, target, context, linkTo, signal);
  return markdown === undefined ? undefined : { start: target.span.start, end: target.span.end, markdown };
}

async function citationText(
  briefing: Briefing,
  target: Exclude<Target, { kind: 'quotation' }>,
  context: RuleContext,
  linkTo: LinkTo,
  signal: AbortSignal,
): Promise<string | undefined> {
  const cited = citedBy(target, context);
  if (cited === undefined)
    return target.kind === 'link' ? undefined : withoutSource(keyMeant(target.citation, context), context);
  const passages = await context.store.passages(cited.source.key, signal);
  const quotation = quotationOf(briefing, target.span);
  const quoted = quotation === undefined ? '' : textOf(briefing.text, quotation.inner);
  const named = citedPassages(target, cited, passages);
  const first = named[0];
  if (first !== undefined) {
    return [
      head(cited.source, first, linkTo),
      ...around(passages, named, quoted),
      whoseWords(passages, named, quoted),
      missing(cited, passages),
      await oneOrigin(briefing, target.span, context, signal),
    ]
      .filter((part) => part !== '')
      .join('\n\n');
  }
  const sentence = sentenceOf(briefing, target.span);
  const wanted = { limit: 1, keys: [cited.source.key] };
  const [best] = sentence === undefined ? [] : await evidence(sentence, context, wanted, signal);
  return [
    head(cited.source, best ?? passages[0], linkTo),
    missing(cited, passages),
    ...(best === undefined
      ? []
      : ['*The passage that fits the sentence best:*', passageMarkdown(best, placesIn(quoted, best.text))]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Title, who and when, and the link. */
function head(source: StoredSource, passage: StoredPassage | undefined, linkTo: LinkTo): string {
  const link =
    passage === undefined ? '' : `[$(go-to-file) Open the source at ¶${passage.number}](${linkTo(passage)})`;
  return [sourceMarkdown(source), link].filter((part) => part !== '').join('  \n') + '\n\n---';
}

/** The passages cited, with one before and one after, greyed. */
function around(
  passages: readonly StoredPassage[],
  cited: readonly StoredPassage[],
  quoted: string,
): readonly string[] {
  const lowest = Math.min(...cited.map(({ number }) => number));
  const highest = Math.max(...cited.map(({ number }) => number));
  const before = passages.find(({ number }) => number === lowest - 1);
  const after = passages.find(({ number }) => number === highest + 1);
  return [
    before === undefined
      ? ''
      : greyed(`¶${before.number} ${escapeMarkdown(cutStart(before.text, contextLength))}`),
    ...cited.map((passage) => passageMarkdown(passage, quoted === '' ? [] : placesIn(quoted, passage.text))),
    after === undefined
      ? ''
      : greyed(`¶${after.number} ${escapeMarkdown(cutEnd(after.text, contextLength))}`),
  ];
}

/** Whose words the quoted ones are, where the passage itself only quotes them. */
function whoseWords(
  passages: readonly StoredPassage[],
  cited: readonly StoredPassage[],
  quoted: string,
): string {
  for (const passage of quoted === '' ? [] : cited) {
    const [span] = placesIn(quoted, passage.text);
    const reported = span === undefined ? undefined : reportedWords(passages, passage, span);
    if (reported === undefined) continue;
    const place = reported.passage === passage ? '' : ` (¶${reported.passage.number})`;
    return `$(quote) The source only reports these words${place}: ${escapeMarkdown(cutEnd(reported.attribution, contextLength))}`;
  }
  return '';
}

/** What is said of a citation beside which another prints the same report. */
async function oneOrigin(
  briefing: Briefing,
  span: Span,
  context: RuleContext,
  signal: AbortSignal,
): Promise<string> {
  const copies = await reportCopies(briefing, context, signal, span);
  const keys = copies.flatMap(({ earlier, later }) => {
    if (overlaps(later.place, span)) return [earlier.key];
    return overlaps(earlier.place, span) ? [later.key] : [];
  });
  if (keys.length === 0) return '';
  const named = [...new Set(keys)].map((key) => `**${escapeMarkdown(key)}**`).join(', ');
  return `$(info) The same report as in ${named}: what rests on both rests on one origin.`;
}

/** What is said of passages that the source does not have. */
function missing(cited: Cited, passages: readonly StoredPassage[]): string {
  const absent = cited.numbers.filter((number) => !passages.some((passage) => passage.number === number));
  if (absent.length === 0) return '';
  const named = absent.map((number) => `¶${number}`).join(', ');
  return `$(warning) The source has no ${named}: it has ${passages.length} passages.`;
}

/** More sources than these are counted. */
const mostMeant = 8;

/** What is said of a key that no source has: its entry, whose key it may be, or what is near to it. */
function withoutSource(key: string, context: RuleContext): string {
  const name = bold(key);
  if (!context.complete) return `$(sync) The sources are not all read yet; so far none has the key ${name}.`;
  const known = unknownKey(key, context);
  if (known.kind === 'no text' || known.kind === 'not read') {
    const { entry, files } = known;
    if (entry !== undefined && files.length === 0) return withoutTextMarkdown(entry);
    const said = `$(info) ${escapeMarkdown(english(withoutText(key, known)))}.`;
    return entry === undefined ? said : `${entryMarkdown(entry)}\n\n---\n\n${said}`;
  }
  if (known.kind === 'unknown') {
    const hint = known.near === undefined ? '' : ` Did you mean ${bold(known.near.key)}?`;
    return `$(warning) No source has the key ${name}.${hint}`;
  }
  const { sources, entry, files } = known;
  const rows = sources
    .slice(0, mostMeant)
    .map((source) => `- ${bold(source.key)} ${greyed(escapeMarkdown(source.path))}`);
  const more = sources.length - rows.length;
  return [
    entry === undefined
      ? `$(warning) No source has the key ${name}. It may mean:`
      : `${entryMarkdown(entry)}\n\n---\n\n$(warning) ${files.length === 0 ? 'The bibliography does not say which file has its text' : escapeMarkdown(english({ id: 'bibliography-entry', args: { key, files } }))}. It may be:`,
    [...rows, ...(more > 0 ? [`- ${more} more`] : [])].join('\n'),
  ].join('\n\n');
}

/** The key that the writer means, which may be more than what Pandoc reads of it. */
function keyMeant(citation: Citation, context: RuleContext): string {
  return meantKey(citation, keyTest(context))?.key ?? citation.key;
}

function bold(key: string): string {
  return `**${escapeMarkdown(key)}**`;
}

async function quotationText(
  quoted: string,
  context: RuleContext,
  linkTo: LinkTo,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (context.store.status().state === 'failed') return undefined;
  const places = await quotationPlaces(quoted, context.store, signal);
  if (places.length > 0) {
    const lines = places.map((place) => `- ${placeText(place, context, linkTo)}`).join('\n');
    return `These words stand in:\n\n${lines}`;
  }
  return context.complete
    ? '$(warning) These words stand in no source as they are written here.'
    : '$(sync) These words stand in no source read so far; the sources are not all read yet.';
}

function placeText({ passage, spans }: QuotationPlace, context: RuleContext, linkTo: LinkTo): string {
  const source = context.sources.get(passage.key);
  const label = sectionLabel(passage.section);
  const link = `[${escapeMarkdown(passage.key)} ¶${passage.number}](${linkTo(passage, spans[0])})`;
  const title = greyed(escapeMarkdown(source?.item.title ?? ''));
  const about = `${link}${label === '' ? '' : ` *(${label})*`} ${title}`;
  const [first, ...others] = spans;
  return first === undefined ? about : `${about}  \n  ${excerptMarkdown(passage.text, [first, ...others])}`;
}
