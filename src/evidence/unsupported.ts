import type { Briefing, CitationGroup, Sentence } from '../briefing/briefing.ts';
import type { QuotedPart } from '../briefing/quotations/quotation-citation.ts';
import { citable } from '../corpus/place.ts';
import { evidenceSections, type StoredPassage, type StoredSource } from '../corpus/source.ts';
import type { Day, Detail } from '../details/detail.ts';
import { detailsIn } from '../details/details.ts';
import { containsDetail, type Missing, missingIn } from '../details/missing.ts';
import { type LazyPassage, lazyPassage } from '../details/passage.ts';
import { overlapFinder } from '../text/ordered-spans.ts';
import type { Span } from '../text/span.ts';
import { type Cited, citedBy } from './cited-passages.ts';
import type { EvidenceContext, Service } from './context.ts';
import { covering } from './covering.ts';
import { ownClaimWords } from './own-claim-words.ts';
import { quoteJudge } from './quote-verdict.ts';
import { Remembered } from '../text/remembered.ts';

/** A detail of a text that passages do not contain. */
export interface MissingDetail {
  readonly missing: Missing;
  /** What comes nearest in the cited passages. */
  readonly nearest?: { readonly passage: StoredPassage; readonly span: Span; readonly text: string };
  /** Where else in the cited sources the detail stands: the passage next to those cited. */
  readonly elsewhere?: StoredPassage;
}

/** A detail of a claim that the passages it cites do not contain. */
export interface Unsupported extends Span, MissingDetail {
  readonly sentence: Sentence;
  readonly cited: readonly Cited[];
}

/** What cited passages lack of claims compared with them before. */
const rememberedDetails: Service<Remembered<readonly MissingDetail[]>> = {
  make: () => new Remembered(mostRemembered),
};

/** More claims than a long briefing has are not remembered. */
const mostRemembered = 4000;

/** What holding claims against their citations shows. */
export interface HeldDetails {
  readonly unsupported: readonly Unsupported[];
  /** Details that are in no passage that can be placed, of claims with a locator that cannot. */
  readonly unplaced: readonly Span[];
}

/** Whether a quotation with this verdict is reported as such, so that its details need no finding of their own. */
export type IsReported = (status: 'misplaced' | 'misattributed') => boolean;

/**
 * The unsupported details of the claims in `sentences`. A claim is held against all that it cites together; one that cites nothing, or
 * anything that is not there, is not looked at. Each source is asked for once, each passage read once, and a claim that was
 * held against the same passages before not at all.
 */
export async function unsupportedDetails(
  briefing: Briefing,
  sentences: readonly Sentence[],
  context: EvidenceContext,
  isReported: IsReported,
  signal: AbortSignal,
): Promise<HeldDetails> {
  const covered = context.use(covering)(briefing);
  const ownWords = context.use(ownClaimWords)(briefing);
  const remembered = context.use(rememberedDetails);
  const library = new Library(context, signal);
  const found: Unsupported[] = [];
  const unplaced: Span[] = [];
  const malformedIn = overlapFinder(briefing.malformed.toSorted((a, b) => a.start - b.start));
  const partsOf = partsByGroup(briefing, context);
  for (const sentence of sentences) {
    const groups = sentence.claim ? (covered.get(sentence) ?? []) : [];
    const { cited: named, resolved } = await citedBy(groups, context, signal);
    if (!resolved || named.length === 0) continue;
    const cited = named.map((each) => (each.placed === undefined ? each : { ...each, numbers: each.placed }));
    const { text, inFile } = ownWords(sentence);
    const malformed = malformedIn(sentence);
    const malformedAt = overlapFinder(malformed);
    const leftOut = (detail: Detail): boolean =>
      countsList(detail, sentence) || malformedAt(inFile(detail)).length > 0;
    // What is left out depends on more than the words: rare enough not to be remembered.
    const isPlain = malformed.length === 0 && !sentence.plain.endsWith(':');
    const asked = JSON.stringify([text, cited.map(({ source, numbers }) => [source.key, numbers])]);
    const missing =
      (isPlain ? remembered.get(asked) : undefined) ?? (await missingDetails(text, cited, leftOut, library));
    if (isPlain) remembered.set(asked, missing);
    if (missing.length === 0) continue;
    if (named.some(({ placed }) => placed !== undefined)) {
      unplaced.push(...missing.map((each) => inFile(each.missing)));
      continue;
    }
    // Where a quotation leads to the passage that is meant, only what that has not either is a fault of its own.
    const meant = await meantBy(groups, partsOf, briefing, context, isReported, signal);
    const still =
      meant.length === 0 ? missing : await missingDetails(text, [...cited, ...meant], leftOut, library);
    const stillMissing = new Set(still.map(({ missing: { end } }) => end));
    for (const each of missing) {
      if (stillMissing.has(each.missing.end))
        found.push({ ...inFile(each.missing), sentence, cited, ...each });
    }
  }
  return { unsupported: found, unplaced };
}

async function missingDetails(
  text: string,
  cited: readonly Cited[],
  leftOut: (detail: Detail) => boolean,
  library: Library,
): Promise<MissingDetail[]> {
  const anchorDate = cited.map(({ source }) => dayOf(source)).find(Boolean);
  const details = detailsIn(text, { anchorDate }).filter((detail) => !leftOut(detail));
  if (details.length === 0) return [];
  const found: MissingDetail[] = [];
  const passages = (await Promise.all(cited.map((each) => library.cited(each)))).flat();
  const read = passages.map((passage) => library.read(passage));
  const detailsByEnd = Map.groupBy(details, ({ end }) => end);
  for (const missing of missingIn(text, details, [
    ...read,
    ...cited.map(({ source }) => publication(source)),
  ])) {
    const detail = detailsByEnd
      .get(missing.end)
      ?.find(({ start, kind }) => kind === missing.kind && start >= missing.start);
    const elsewhere =
      detail === undefined || missing.cause === 'hedge'
        ? undefined
        : await library.elsewhere(cited, (passage) => containsDetail(passage, detail));
    const near = missing.nearest;
    const passage = near === undefined ? undefined : passages[near.passage];
    found.push({
      missing,
      ...(near === undefined || passage === undefined
        ? {}
        : { nearest: { passage, span: { start: near.start, end: near.end }, text: near.text } }),
      ...(elsewhere === undefined ? {} : { elsewhere }),
    });
  }
  return found;
}

/** The passages where quotations stand that cite others by the same citations, which is reported as such. */
async function meantBy(
  groups: readonly CitationGroup[],
  partsOf: (group: CitationGroup) => readonly QuotedPart[],
  briefing: Briefing,
  { store, use }: EvidenceContext,
  isReported: IsReported,
  signal: AbortSignal,
): Promise<readonly Cited[]> {
  const found: Cited[] = [];
  const parts = new Set(groups.flatMap((group) => partsOf(group)));
  for (const part of [...parts].toSorted((a, b) => a.words.start - b.words.start)) {
    const verdict = await use(quoteJudge).verdict(briefing, part, signal);
    if (verdict.status !== 'misplaced' && verdict.status !== 'misattributed') continue;
    if (!isReported(verdict.status)) continue;
    for (const passage of verdict.origins.flatMap(({ passages }) => passages)) {
      const source = await store.source(passage.key, signal);
      if (source === undefined) continue;
      found.push({ source, numbers: [passage.number], locators: [citable(passage)], citations: [] });
    }
  }
  return found;
}

/** The parts of quotations that rest on a group; listed when the first is asked for. */
function partsByGroup(
  briefing: Briefing,
  { use }: EvidenceContext,
): (group: CitationGroup) => readonly QuotedPart[] {
  let listed: Map<CitationGroup, QuotedPart[]> | undefined;
  return (group) => {
    if (listed === undefined) {
      listed = new Map();
      for (const part of use(quoteJudge).parts(briefing)) {
        for (const each of part.groups) {
          const known = listed.get(each);
          if (known === undefined) listed.set(each, [part]);
          else known.push(part);
        }
      }
    }
    return listed.get(group) ?? [];
  };
}

/** `Three things happened:` says how many follow, and `The second:` which it is, which no source has to say. */
function countsList(detail: Detail, { plain }: Sentence): boolean {
  const counts = detail.kind === 'figure' || detail.kind === 'ordinal';
  return counts && detail.amount <= 20 && plain.endsWith(':');
}

/** The sources of one run: each fetched once, each passage read once. */
class Library {
  readonly #context: EvidenceContext;
  readonly #signal: AbortSignal;
  readonly #passages = new Map<string, Promise<readonly StoredPassage[]>>();
  readonly #sources = new Map<string, StoredSource>();
  readonly #read = new Map<StoredPassage, LazyPassage>();
  readonly #notCited = new Map<Cited, readonly StoredPassage[]>();
  constructor(context: EvidenceContext, signal: AbortSignal) {
    this.#context = context;
    this.#signal = signal;
  }

  /** What a citation names; of a whole source all but its readers' comments. */
  async cited({ source, numbers }: Cited): Promise<readonly StoredPassage[]> {
    const all = await this.#of(source);
    if (numbers === undefined) return all.filter(({ section }) => section !== 'comment');
    const wanted = new Set(numbers);
    return all.filter(({ number }) => wanted.has(number));
  }

  read(passage: StoredPassage): LazyPassage {
    const known = this.#read.get(passage);
    if (known !== undefined) return known;
    const source = this.#sources.get(passage.key);
    const read = lazyPassage(passage.text, source === undefined ? undefined : dayOf(source));
    this.#read.set(passage, read);
    return read;
  }

  /** Of the passages that are not cited, and may be, the nearest to the cited ones for which `fits` holds. */
  async elsewhere(
    cited: readonly Cited[],
    fits: (passage: LazyPassage) => boolean,
  ): Promise<StoredPassage | undefined> {
    for (const each of cited) {
      const found = (await this.#others(each)).find((passage) => fits(this.read(passage)));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The passages of a source that are not cited and may be, the nearest to the cited ones first; none where all of it is cited. */
  async #others(cited: Cited): Promise<readonly StoredPassage[]> {
    const known = this.#notCited.get(cited);
    if (known !== undefined) return known;
    const { source, numbers = [] } = cited;
    const isCited = new Set(numbers);
    const others = (numbers.length === 0 ? [] : await this.#of(source))
      .filter(({ number, section }) => !isCited.has(number) && evidenceSections.includes(section))
      .map((passage) => ({ passage, gap: gapTo(numbers, passage.number) }))
      .toSorted((a, b) => a.gap - b.gap)
      .map(({ passage }) => passage);
    this.#notCited.set(cited, others);
    return others;
  }

  #of(source: StoredSource): Promise<readonly StoredPassage[]> {
    const { key } = source;
    this.#sources.set(key, source);
    const known = this.#passages.get(key);
    if (known !== undefined) return known;
    const asked = this.#context.store.passages(key, this.#signal);
    this.#passages.set(key, asked);
    return asked;
  }
}

/** How far a number is from the nearest of an ordered list. */
function gapTo(numbers: readonly number[], number: number): number {
  let gap = Number.POSITIVE_INFINITY;
  for (const each of numbers) {
    const distance = Math.abs(each - number);
    if (distance > gap) break;
    gap = distance;
  }
  return gap;
}

/** Who wrote and who published a source: a claim may name them, because its citation does. */
function publication({ item }: StoredSource): LazyPassage {
  const authors = (item.author ?? []).map(
    ({ given, family, literal }) => literal ?? [given, family].filter(Boolean).join(' '),
  );
  return lazyPassage([...authors, item['container-title'], item.publisher].filter(Boolean).join('; '));
}

/** The day on which a source was published, as far as it is known. */
function dayOf({ item }: StoredSource): Day | undefined {
  const [year, month, day] = (item.issued?.['date-parts']?.[0] ?? []).map(Number);
  if (year === undefined || Number.isNaN(year)) return undefined;
  return { year, ...(month ? { month } : {}), ...(day ? { day } : {}) };
}
