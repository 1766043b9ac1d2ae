import type { TreeElement, TreeText } from './tree.ts';

/** A stretch of a page that stands by itself: a paragraph, a heading, a list item, a row of a table. */
export interface DomBlock {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'row' | 'head row' | 'caption' | 'raw';
  /** 1 to 6 for a heading. */
  readonly level?: number;
  readonly text: string;
  /** The element that it stands in. */
  readonly element: TreeElement;
  /** The stretches of the tree that its characters come from. */
  readonly from: readonly TreeText[];
  /** The number of its characters in links and in bold type. */
  readonly linked: number;
  readonly bold: number;
}
