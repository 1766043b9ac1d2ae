import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import type { UnshownReason } from './protocol.ts';

/** The addresses of what the view needs, all of them files on this machine. */
export interface Addresses {
  readonly file: string;
  /** pdf.js's worker. */
  readonly worker: string;
  /** The folder of character tables, fonts and decoders, with a slash at its end. */
  readonly assets: string;
}

/** Why a file is not shown. */
export interface Unshown {
  readonly reason: UnshownReason;
  readonly detail: string;
}

/** Opens the file with pdf.js. Nothing in it is run: there is no evaluator of scripts, forms are drawn as they are, and links are not followed. */
export async function openDocument({ file, worker, assets }: Addresses): Promise<PDFDocumentProxy | Unshown> {
  let data: ArrayBuffer;
  try {
    data = await bytesOf(file);
  } catch (error) {
    return { reason: 'missing', detail: String(error) };
  }
  GlobalWorkerOptions.workerPort = await workerFrom(worker);
  const task = getDocument({
    data,
    cMapUrl: `${assets}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${assets}standard_fonts/`,
    wasmUrl: `${assets}wasm/`,
    // The worker cannot reach the addresses of a webview: without this, a page that needs a font is never drawn, and no error is thrown.
    useWorkerFetch: false,
    useSystemFonts: true,
    enableXfa: false,
    verbosity: 0,
  });
  let locked = false;
  task.onPassword = () => {
    locked = true;
    void task.destroy();
  };
  try {
    return await task.promise;
  } catch (error) {
    return { reason: locked ? 'locked' : 'unreadable', detail: String(error) };
  }
}

/** A webview may start only workers whose code it holds itself. */
async function workerFrom(address: string): Promise<Worker> {
  const code = new Blob([await bytesOf(address)], { type: 'text/javascript' });
  return new Worker(URL.createObjectURL(code), { type: 'module' });
}

async function bytesOf(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.arrayBuffer();
}
