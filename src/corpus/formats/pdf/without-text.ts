import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { refusal } from '../blocks.ts';
import { byteText } from '../code-pages.ts';
import type { Reading } from '../reader.ts';
import { loadPdfjs } from './open-pdf.ts';

/**
 * Says why a PDF with few characters or none is not read: its pages are pictures, its letters are drawn, or nothing stands on them.
 * `undefined` where these characters are all that it says.
 */
export async function withoutText(
  document: PDFDocumentProxy,
  bytes: Uint8Array,
  characters: number,
): Promise<Reading | undefined> {
  if (hasPicture(bytes)) return refusal('scanned', { id: 'pdf-scanned', args: {} });
  if (await isDrawn(document)) return refusal('scanned', { id: 'pdf-drawn', args: {} });
  return characters > 0 ? undefined : refusal('empty', { id: 'pdf-blank', args: {} });
}

const slice = 1024 * 1024;

/** Whether a PDF holds a picture. Its properties are never compressed, as those of every stream (ISO 32000-1, 7.5.7). */
export function hasPicture(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += slice)
    if (/\/Subtype\s{0,9}\/Image(?![A-Za-z])/.test(byteText(bytes.subarray(at, at + slice + 64))))
      return true;
  return false;
}

/** How many pages are looked at, and the minimum number of shapes on one that may be letters. */
const pagesLookedAt = 3;
const fewestShapes = 20;

async function isDrawn(document: PDFDocumentProxy): Promise<boolean> {
  const { OPS } = await loadPdfjs();
  for (let number = 1; number <= Math.min(document.numPages, pagesLookedAt); number += 1) {
    const page = await document.getPage(number).catch(() => undefined);
    const drawing = await page?.getOperatorList().catch(() => undefined);
    const shapes = drawing?.fnArray.filter((operation) => operation === OPS.constructPath) ?? [];
    if (shapes.length >= fewestShapes) return true;
  }
  return false;
}
