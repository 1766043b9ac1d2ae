import { pageLetters, placesOnPage, wordsOnPage } from '../text/words-on-page.ts';
import type { FoundPlace } from './find-in-pages.ts';
import { markStretches, removeMarks } from './marks.ts';
import type { PageList, PageTexts } from './page-list.ts';
import type { PageTarget } from './protocol.ts';

/** What is marked on the pages: the words of a target, or what was searched and the place to show of it. */
export type Marking =
  | { readonly kind: 'cited'; readonly target: PageTarget }
  | { readonly kind: 'found'; readonly query: string; readonly place: FoundPlace };

/** Marks words on the pages as they are drawn. */
export interface PageMarker {
  /** Marks these words from now on, or none; with `reveal` the first is brought into view. */
  mark(marking: Marking | undefined, reveal: boolean): Promise<void>;
  /** Marks a page that was drawn. */
  drawn(page: number, texts: PageTexts): void;
}

/** A marker for a list of pages; `marked` is called with the number of stretches of a target that were marked on a page. */
export function pageMarker(list: PageList, marked: (page: number, stretches: number) => void): PageMarker {
  let marking: Marking | undefined;
  /** The page that is to be brought into view when its words are marked. */
  let awaited: number | undefined;

  const drawn = (page: number, texts: PageTexts): void => {
    const { elements, pieces } = texts;
    removeMarks(elements, pieces);
    if (marking === undefined) return;
    const marks = marking.kind === 'cited' ? cited(page, texts, marking.target) : found(page, texts, marking);
    if (awaited !== page) return;
    const wanted = marks.find((mark) => mark.classList.contains('current')) ?? marks[0];
    if (wanted !== undefined) list.reveal(wanted);
    if (wanted !== undefined || marking.kind === 'found' || page >= (marking.target.last ?? page))
      awaited = undefined;
    // The words may stand on the next page alone.
    else awaited += 1;
  };
  const cited = (
    page: number,
    { elements, pieces }: PageTexts,
    { page: first, last = first, words = '' }: PageTarget,
  ): readonly HTMLElement[] => {
    if (words === '' || page < first || page > last) return [];
    const spans = wordsOnPage(pageLetters(pieces), words);
    marked(page, spans.length);
    return markStretches(elements, pieces, spans, 'cited');
  };
  const found = (
    page: number,
    { elements, pieces }: PageTexts,
    { query, place }: Extract<Marking, { kind: 'found' }>,
  ): readonly HTMLElement[] => {
    const places = placesOnPage(pageLetters(pieces), query);
    const marks = markStretches(elements, pieces, places.flat(), 'found');
    if (page !== place.page) return marks;
    const before = places.slice(0, place.nth - 1).flat().length;
    const current = marks.slice(before, before + (places[place.nth - 1]?.length ?? 0));
    for (const mark of current) mark.classList.add('current');
    return marks;
  };

  return {
    drawn,
    async mark(wanted, reveal) {
      marking = wanted;
      awaited = reveal ? (wanted?.kind === 'found' ? wanted.place.page : wanted?.target.page) : undefined;
      for (let page = 1; page <= list.length; page += 1) {
        const texts = list.textsOf(page);
        if (texts !== undefined) await texts.then((there) => drawn(page, there)).catch(() => undefined);
      }
    },
  };
}
