import { problem, type Problem } from '../../source.ts';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { readingOf, refusal } from '../blocks.ts';
import { limits } from '../limits.ts';
import type { Reading, ReadingWork } from '../reader.ts';
import { knownFonts } from './fonts.ts';
import { withAnnotations } from './annotations.ts';
import { attachedFiles } from './attached-files.ts';
import type { PageLines } from './edge-rows.ts';
import { findFurniture } from './furniture.ts';
import { pageLines } from './page-lines.ts';
import { type Properties, statedData, usableTitle } from './metadata.ts';
import { openPdf } from './open-pdf.ts';
import { placeRuns } from './page-runs.ts';
import { legibilityOf, ranges } from './readable.ts';
import { rebuild } from './rebuild.ts';
import { hasPicture, withoutText } from './without-text.ts';

/** Reads a PDF: paragraphs with their pages, footnotes, headings, and what it says of itself. */
export async function readPdf(bytes: Uint8Array, work: ReadingWork): Promise<Reading> {
  if (bytes.length === 0) return readingOf([]);
  const opened = await openPdf(bytes, work.asset);
  if (opened === 'encrypted') return refusal('encrypted', { id: 'pdf-encrypted', args: {} });
  if (opened === 'damaged') return refusal('damaged', { id: 'pdf-damaged', args: {} });
  try {
    return await readDocument(opened.document, bytes, work);
  } finally {
    await opened.close();
  }
}

async function readDocument(
  document: PDFDocumentProxy,
  bytes: Uint8Array,
  work: ReadingWork,
): Promise<Reading> {
  const count = document.numPages;
  if (count > limits.pdfPages) {
    return refusal('too large', { id: 'pdf-too-long', args: { pages: count, most: limits.pdfPages } });
  }
  const about = await propertiesOf(document);
  const { pages, lost, withNotes, files } = await pagesOf(document, work);
  const { lines: furniture } = findFurniture(pages);
  const bare = pages.map(({ lines }) => ({ lines: lines.filter((line) => !furniture.has(line)) }));
  const { empty, garbled, lacking, characters } = legibilityOf(bare);
  const refused = (reading: Reading): Reading => ({
    ...reading,
    metadata: statedData(about, []).metadata,
    pages: count,
  });
  if (lost.length === count) return refused(refusal('damaged', { id: 'pdf-damaged', args: {} }));
  if (garbled.length > 0 && garbled.length >= 0.5 * (count - empty.length)) {
    return refused(refusal('not decodable', { id: 'pdf-unreadable', args: {} }));
  }
  if (about.isXfaOnly === true && isPlaceholder(pages))
    return refused(refusal('not decodable', { id: 'pdf-xfa', args: {} }));
  const hasFew = characters < 12 * Math.min(count, 10);
  const why = hasFew ? await withoutText(document, bytes, characters) : undefined;
  const attached = await attachedFiles(document, files);
  if (why !== undefined) return refused({ ...why, problems: [...why.problems, ...attached] });
  const readable = pages.map((page, index) =>
    garbled.includes(index + 1) ? { lines: [], width: page.width, height: page.height } : page,
  );
  const labels = await document.getPageLabels().catch(() => null);
  const frontLines = bare.slice(0, 2).flatMap(({ lines }) => lines);
  const blocks = rebuild(readable, {
    labels: labels ?? undefined,
    title: usableTitle(about.title, frontLines),
  });
  const blank = empty.filter((page) => !lost.includes(page));
  const isMany = blank.length >= 3 && blank.length >= 0.1 * count;
  const problems = [
    ...ofPages('warning', 'pdf-pages-lost', lost),
    ...ofPages('warning', 'pdf-pages-unreadable', garbled),
    ...ofPages('warning', 'pdf-letters-lost', lacking),
    // A page or two may be blank, or pictures of text.
    ...(isMany || (blank.length > 0 && hasPicture(bytes))
      ? ofPages(isMany ? 'warning' : 'information', 'pdf-pages-empty', blank)
      : []),
    ...ofPages('information', 'pdf-notes', withNotes),
    ...attached,
  ];
  return readingOf(blocks, { ...statedData(about, blocks), problems, pages: count });
}

/** A problem of some pages; none where there are no such pages. */
function ofPages(
  severity: Problem['severity'],
  id: 'pdf-pages-lost' | 'pdf-pages-unreadable' | 'pdf-letters-lost' | 'pdf-pages-empty' | 'pdf-notes',
  numbers: readonly number[],
): Problem[] {
  return numbers.length === 0 ? [] : [problem(severity, { id, args: { pages: ranges(numbers) } })];
}

/** Maximum pages and characters of what asks to wait, in some language, until a program draws the form. */
const placeholderPages = 2;
const placeholderLength = 2000;

function isPlaceholder(pages: readonly PageLines[]): boolean {
  const characters = pages.flatMap(({ lines }) => lines).reduce((sum, { text }) => sum + text.length, 0);
  return pages.length <= placeholderPages && characters < placeholderLength;
}

interface ReadPages {
  readonly pages: PageLines[];
  /** The numbers of those that cannot be parsed. */
  readonly lost: number[];
  /** The numbers of those with somebody's notes. */
  readonly withNotes: number[];
  /** The names of files attached to places of them. */
  readonly files: string[];
}

async function pagesOf(document: PDFDocumentProxy, work: ReadingWork): Promise<ReadPages> {
  const read: ReadPages = { pages: [], lost: [], withNotes: [], files: [] };
  const fonts = knownFonts();
  for (let number = 1; number <= document.numPages; number += 1) {
    work.signal.throwIfAborted();
    await work.pause();
    try {
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      const items = await fonts.itemsOf(
        page,
        content.items.filter((item) => 'str' in item),
      );
      const annotated = await withAnnotations(page, items);
      const { transform, width, height } = page.getViewport({ scale: 1 });
      const placed = placeRuns(
        annotated.items,
        { transform, width, height },
        fonts.lookOf,
        (font) => content.styles[font]?.vertical === true,
      );
      read.pages.push({
        lines: pageLines(placed.runs, number - 1),
        width: placed.width,
        height: placed.height,
      });
      if (annotated.hasNotes) read.withNotes.push(number);
      read.files.push(...annotated.files);
      page.cleanup();
    } catch {
      work.signal.throwIfAborted();
      read.lost.push(number);
      read.pages.push({ lines: [], width: 1, height: 1 });
    }
  }
  return read;
}

async function propertiesOf(document: PDFDocumentProxy): Promise<Properties> {
  try {
    const { info, metadata } = await document.getMetadata();
    const of = (name: string): string | undefined => {
      const value: unknown = Reflect.get(info, name);
      return typeof value === 'string' && value.trim() !== '' ? value : undefined;
    };
    const packet = (name: string): string | undefined => {
      const value: unknown = metadata?.get(name);
      const text: unknown = Array.isArray(value) ? value.join('; ') : value;
      return typeof text === 'string' && text.trim() !== '' ? text : undefined;
    };
    return {
      title: of('Title') ?? packet('dc:title'),
      author: of('Author') ?? packet('dc:creator'),
      created: of('CreationDate') ?? packet('xmp:createdate'),
      creator: of('Creator'),
      producer: of('Producer'),
      language: of('Language'),
      published: packet('prism:publicationdate'),
      isXfaOnly:
        Reflect.get(info, 'IsXFAPresent') === true && Reflect.get(info, 'IsAcroFormPresent') !== true,
    };
  } catch {
    return {};
  }
}
