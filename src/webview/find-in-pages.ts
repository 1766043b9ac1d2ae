import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { type PageLetters, pageLetters, placesOnPage } from '../text/words-on-page.ts';

/** One place that a search found: the nth on its page, both from 1. */
export interface FoundPlace {
  readonly page: number;
  readonly nth: number;
}

/** Searches the pages of a document, reading each once. */
export interface PageFinder {
  /** The next place behind `from`, or before it; begins anew at the other end. Undefined where there is none, or the search was given up. */
  next(
    query: string,
    from: FoundPlace,
    forward: boolean,
    signal: AbortSignal,
  ): Promise<FoundPlace | undefined>;
}

/** A finder for a document. */
export function pageFinder(pdf: PDFDocumentProxy): PageFinder {
  const known = new Map<number, Promise<PageLetters>>();
  const lettersOf = (page: number): Promise<PageLetters> => {
    const letters = known.get(page) ?? readLetters(pdf, page);
    known.set(page, letters);
    return letters;
  };
  return {
    async next(query, from, forward, signal) {
      // The last look is at the places of the first page that stand on its other side.
      for (let step = 0; step <= pdf.numPages; step += 1) {
        const index = from.page - 1 + (forward ? step : -step);
        const page = (((index % pdf.numPages) + pdf.numPages) % pdf.numPages) + 1;
        const count = placesOnPage(await lettersOf(page), query).length;
        if (signal.aborted) return undefined;
        const isFirst = step === 0;
        const nth = forward ? (isFirst ? from.nth + 1 : 1) : isFirst ? from.nth - 1 : count;
        if (nth >= 1 && nth <= count) return { page, nth };
      }
      return undefined;
    },
  };
}

async function readLetters(pdf: PDFDocumentProxy, number: number): Promise<PageLetters> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  return pageLetters(items.flatMap((item) => ('str' in item ? [item.str] : [])));
}
