import type { ReadingWork } from '../reader.ts';
import type * as pdfjs from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.min.mjs';

/** An open PDF. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly close: () => Promise<void>;
}

/** Why a PDF does not open. */
export type Unopened = 'encrypted' | 'damaged';

/**
 * Opens a PDF with pdf.js in this thread: without a worker of its own, fonts, pictures, scripts or anything fetched. `asset` gives the
 * tables of Asian character codes that ship with the program.
 */
export async function openPdf(bytes: Uint8Array, asset: ReadingWork['asset']): Promise<OpenPdf | Unopened> {
  const { getDocument } = await loadPdfjs();
  const table = async ({ kind, filename }: Wanted): Promise<Uint8Array> => {
    const file = kind === 'cMapUrl' ? await asset(`cmaps/${filename}`) : undefined;
    if (file === undefined) throw new Error(`${filename} is missing or not needed for text`);
    return file;
  };
  /** What pdf.js asks where it would load a file. */
  class Assets {
    readonly fetch = table;
  }
  const task = getDocument({
    // pdf.js transfers the buffer, which is the caller's.
    data: new Uint8Array(bytes),
    verbosity: 0,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    BinaryDataFactory: Assets,
    CanvasFactory: Nothing,
    FilterFactory: Nothing,
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    fontExtraProperties: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableWorkerRendering: true,
    enableXfa: false,
    stopAtErrors: false,
    // No picture is decoded: each has more than this number of points.
    maxImageSize: 0,
  });
  // A wrong password would be asked for again and again.
  let locked = false;
  task.onPassword = () => {
    locked = true;
    void task.destroy();
  };
  try {
    const document = await task.promise;
    return { document, close: () => task.destroy() };
  } catch {
    await task.destroy();
    return locked ? 'encrypted' : 'damaged';
  }
}

/** A file that pdf.js wants. */
interface Wanted {
  readonly kind: string;
  readonly filename: string;
}

/** Stands where pdf.js would draw. */
class Nothing {
  destroy(): void {
    // Holds nothing.
  }
}

type Pdfjs = Pick<typeof pdfjs, 'getDocument' | 'OPS'>;

let loaded: Promise<Pdfjs> | undefined;

/** Loads pdf.js, once. */
export async function loadPdfjs(): Promise<Pdfjs> {
  loaded ??= (async () => {
    // pdf.js runs what it finds there instead of starting a worker.
    const worker = await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
    Object.assign(globalThis, { pdfjsWorker: worker });
    // While it loads it warns that it could not draw; nothing is drawn.
    const { console } = globalThis;
    const said = console.warn.bind(console);
    console.warn = () => undefined;
    try {
      return await import('pdfjs-dist/legacy/build/pdf.min.mjs');
    } finally {
      console.warn = said;
    }
  })();
  return loaded;
}
