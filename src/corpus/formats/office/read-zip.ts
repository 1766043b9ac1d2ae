import { refusal } from '../blocks.ts';
import { parseTree, type TreeElement } from '../dom/tree.ts';
import type { Reading, ReadingWork } from '../reader.ts';
import { openZip, type Zip, ZipRefusal } from '../zip/open-zip.ts';

/** Reads a document that is a zip of parts. A zip that cannot be opened or unpacked is refused, with what is wrong. */
export async function readZip(bytes: Uint8Array, read: (zip: Zip) => Promise<Reading>): Promise<Reading> {
  try {
    return await read(openZip(bytes));
  } catch (error) {
    if (error instanceof ZipRefusal) return refusal(error.reason, error.said);
    throw error;
  }
}

/** The tree of an XML part; `undefined` where there is no such part or it is nested too deeply. */
export async function treeOf(zip: Zip, name: string, work: ReadingWork): Promise<TreeElement | undefined> {
  const text = zip.text(name);
  return text === undefined ? undefined : parseTree(text, { kind: 'xml' }, work);
}
