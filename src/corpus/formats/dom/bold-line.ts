import { wordCount } from '../../sections/measure-text.ts';
import type { DomBlock } from './dom-block.ts';

/** Whether a paragraph is a short line in bold type over a longer one that is not, and so a heading. */
export function isBoldLine(block: DomBlock, next: DomBlock | undefined): boolean {
  if (block.kind !== 'paragraph' || block.text.length > 150 || block.text.includes('\n')) return false;
  const letters = block.text.replaceAll(/\s/g, '').length;
  if (block.bold < letters * 0.95 || block.linked > letters * 0.5 || wordCount(block.text, 15) > 14)
    return false;
  if (/[.,;:…]["”»“]?$/u.test(block.text)) return false;
  return next !== undefined && next.bold < next.text.length / 2 && next.text.length > block.text.length;
}
