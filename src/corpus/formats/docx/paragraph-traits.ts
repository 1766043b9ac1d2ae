import type { TreeElement } from '../dom/tree.ts';
import { attributeOf, childOf, valueIn } from './docx-styles.ts';

/** Whether a paragraph's mark is deleted or moved away, so that the next one goes on in its line. */
export function isMarkDeleted(paragraph: TreeElement): boolean {
  const mark = childOf(childOf(paragraph, 'pPr'), 'rPr');
  return childOf(mark, 'del') !== undefined || childOf(mark, 'moveFrom') !== undefined;
}

/** Whether a paragraph is a large first letter, set in a frame beside the one that it begins. */
export function isDropCap(paragraph: TreeElement): boolean {
  const frame = childOf(childOf(paragraph, 'pPr'), 'framePr');
  return frame !== undefined && /^(?:drop|margin)$/.test(attributeOf(frame, 'dropCap') ?? '');
}

/** The id of a paragraph's style. */
export function styleIdOf(paragraph: TreeElement): string | undefined {
  return valueIn(childOf(paragraph, 'pPr'), 'pStyle');
}
