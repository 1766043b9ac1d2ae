import { problem, type Problem } from '../../source.ts';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.min.mjs';

/** Maximum number of attached files that are named. */
const named = 5;

/** Says which files in a PDF are not read: those attached to the document, as in a portfolio, and those attached to its pages. */
export async function attachedFiles(
  document: PDFDocumentProxy,
  ofPages: readonly string[],
): Promise<readonly Problem[]> {
  const attached = await document.getAttachments().catch(() => null);
  const files = [
    ...new Set([...[...(attached?.values() ?? [])].map(({ filename }) => filename), ...ofPages]),
  ];
  if (files.length === 0) return [];
  const args = { files: files.slice(0, named), more: Math.max(0, files.length - named) };
  return [problem('warning', { id: 'pdf-attachments', args })];
}
