import { evidenceSections, type CslItem, type StoredPassage, type StoredSource } from '../corpus/source.ts';
import type { Day } from '../details/detail.ts';
import { type LazyPassage, lazyPassage } from '../details/passage.ts';
import { withoutAsides } from '../text/asides.ts';
import type { Cited } from './cited-passages.ts';
import type { EvidenceContext } from './context.ts';

/** The sources that the claims of one run cite: each is fetched once, each passage read once. */
export class CitedLibrary {
  readonly #store: EvidenceContext['store'];
  readonly #signal: AbortSignal;
  readonly #passages = new Map<string, Promise<readonly StoredPassage[]>>();
  readonly #sources = new Map<string, StoredSource>();
  readonly #read = new Map<StoredPassage, LazyPassage>();
  readonly #uncited = new Map<Cited, readonly StoredPassage[]>();

  constructor({ store }: EvidenceContext, signal: AbortSignal) {
    this.#store = store;
    this.#signal = signal;
  }

  /** The passages that are cited; of a whole source all but its readers' comments. */
  async cited({ source, numbers }: Cited): Promise<readonly StoredPassage[]> {
    const all = await this.#passagesOf(source);
    if (numbers === undefined) return all.filter(({ section }) => section !== 'comment');
    const wanted = new Set(numbers);
    return all.filter(({ number }) => wanted.has(number));
  }

  read(passage: StoredPassage): LazyPassage {
    const known = this.#read.get(passage);
    if (known !== undefined) return known;
    const source = this.#sources.get(passage.key);
    const read = lazyPassage(
      withoutAsides(passage),
      source === undefined ? undefined : issueDay(source.item),
    );
    this.#read.set(passage, read);
    return read;
  }

  /** The passage closest to the cited ones that is evidence, is not cited itself, and fits. */
  async elsewhere(
    cited: readonly Cited[],
    fits: (passage: LazyPassage) => boolean,
  ): Promise<StoredPassage | undefined> {
    for (const each of cited) {
      const found = (await this.#uncitedBy(each)).find((passage) => fits(this.read(passage)));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The evidence of a source that is not cited, closest to the cited passages first; none where the whole source is cited. */
  async #uncitedBy(cited: Cited): Promise<readonly StoredPassage[]> {
    const known = this.#uncited.get(cited);
    if (known !== undefined) return known;
    const { source, numbers = [] } = cited;
    const isCited = new Set(numbers);
    const others = (numbers.length === 0 ? [] : await this.#passagesOf(source))
      .filter(({ number, section }) => !isCited.has(number) && evidenceSections.includes(section))
      .map((passage) => ({ passage, gap: gapTo(numbers, passage.number) }))
      .toSorted((a, b) => a.gap - b.gap)
      .map(({ passage }) => passage);
    this.#uncited.set(cited, others);
    return others;
  }

  #passagesOf(source: StoredSource): Promise<readonly StoredPassage[]> {
    const { key } = source;
    this.#sources.set(key, source);
    const known = this.#passages.get(key);
    if (known !== undefined) return known;
    const asked = this.#store.passages(key, this.#signal);
    this.#passages.set(key, asked);
    return asked;
  }
}

/** Who wrote and who published a source, as a passage: a claim may name them because its citation does. */
export function publicationOf({ item }: StoredSource): LazyPassage {
  const authors = (item.author ?? []).map(
    ({ given, family, literal }) => literal ?? [given, family].filter(Boolean).join(' '),
  );
  return lazyPassage([...authors, item['container-title'], item.publisher].filter(Boolean).join('; '));
}

/** The day on which a source was published, as far as it is known. */
export function issueDay({ issued }: CslItem): Day | undefined {
  const [year, month, day] = (issued?.['date-parts']?.[0] ?? []).map(Number);
  if (year === undefined || Number.isNaN(year)) return undefined;
  return { year, ...(month ? { month } : {}), ...(day ? { day } : {}) };
}

/** How far a number is from the closest of an ordered list. */
function gapTo(numbers: readonly number[], number: number): number {
  let gap = Number.POSITIVE_INFINITY;
  for (const each of numbers) {
    const distance = Math.abs(each - number);
    if (distance > gap) break;
    gap = distance;
  }
  return gap;
}
