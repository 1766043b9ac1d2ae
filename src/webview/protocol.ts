/** A place that the page view shows. Pages count from 1 as the file has them. */
export interface PageTarget {
  readonly page: number;
  /** The page on which the words end, where that is another. */
  readonly last?: number;
  /** The words to mark. */
  readonly words?: string;
}

/** Why a PDF is not shown. */
export type UnshownReason = 'locked' | 'unreadable' | 'missing' | 'large';

/** What the page view is told. */
export type ToPageView =
  | { readonly type: 'show'; readonly target: PageTarget }
  /** The labels of pages by their numbers in the file, as citations use them. */
  | { readonly type: 'labels'; readonly labels: Readonly<Record<string, string>> };

/** What the page view tells; times are in milliseconds since it was opened. */
export type FromPageView =
  | { readonly type: 'ready' }
  | { readonly type: 'opened'; readonly pages: number; readonly milliseconds: number }
  | { readonly type: 'drawn'; readonly page: number; readonly milliseconds: number }
  /** How many stretches of the target's words were marked on a page. */
  | { readonly type: 'marked'; readonly page: number; readonly stretches: number }
  /** The user asks for the reading of a page, or for the file in another program. */
  | { readonly type: 'reading'; readonly page: number }
  | { readonly type: 'external' }
  | {
      readonly type: 'failed';
      readonly reason: UnshownReason;
      readonly detail: string;
    };
