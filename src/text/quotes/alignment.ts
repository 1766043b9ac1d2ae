import type { BracketFault } from './quote-elements.ts';

/**
 * One step of an alignment from left to right; `element` and `source` are indexes. Changes are source tokens missing from the
 * quotation, elements missing from the source, pairs that are not `same`, and brackets and omissions with a fault.
 */
export type Step =
  | { readonly kind: 'pair'; readonly element: number; readonly source: number; readonly same: boolean }
  | { readonly kind: 'added'; readonly element: number; readonly allowed: boolean }
  | { readonly kind: 'left-out'; readonly source: number; readonly allowed: boolean }
  | { readonly kind: 'omitted'; readonly element: number; readonly source: number; readonly fault: boolean }
  | {
      readonly kind: 'bracket';
      readonly element: number;
      /** The source's tokens that it replaces, `end` exclusive; none where it only adds. */
      readonly start: number;
      readonly end: number;
      readonly fault?: BracketFault;
    };

/** The best fit of a quotation in a source. */
export interface Alignment {
  readonly steps: readonly Step[];
  /** The cost of the changes: 0 for none, about 1 for a word. */
  readonly cost: number;
}

/** Whether a step is a change: neither the same words nor an editor's convention. */
export function isChange(step: Step): boolean {
  if (step.kind === 'pair') return !step.same;
  if (step.kind === 'omitted') return step.fault;
  return step.kind === 'bracket' ? step.fault !== undefined : !step.allowed;
}
