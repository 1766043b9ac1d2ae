import type { Origin } from '../store/store.ts';
import type { Cited } from './cited-passages.ts';

/** The result of comparing a quotation with its citations, then with the whole corpus: exactly one of these. */
export type Verdict =
  /** Word for word in the place cited. */
  | { readonly status: 'exact'; readonly origin: Origin }
  /** A key or locator leads nowhere, or the citation is malformed; that is reported where it stands. */
  | { readonly status: 'unresolved' }
  /** Its marks are never closed, so it is unclear which words are quoted. */
  | { readonly status: 'open' }
  /** No citation, and a source has the words. */
  | { readonly status: 'uncited'; readonly origins: readonly Origin[] }
  /** The cited source has similar words; the sources in `elsewhere` have exactly these. */
  | {
      readonly status: 'altered';
      readonly cited: Cited;
      readonly origin: Origin;
      readonly elsewhere: readonly Origin[];
    }
  /** The cited source has exactly these words in other passages. */
  | { readonly status: 'misplaced'; readonly cited: Cited; readonly origins: readonly Origin[] }
  /** Only other sources have the words. */
  | {
      readonly status: 'misattributed';
      readonly cited: readonly Cited[];
      readonly origins: readonly Origin[];
    }
  /** No source has the words; `cited` is empty where nothing is cited. */
  | { readonly status: 'unsourced'; readonly cited: readonly Cited[] };
