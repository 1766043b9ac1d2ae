import { mathText } from '../dom/math-text.ts';
import { elementsOf } from '../dom/tree.ts';
import { treeOf } from '../office/read-zip.ts';
import type { ReadingWork } from '../reader.ts';
import type { Zip } from '../zip/open-zip.ts';

/** The objects of a document by their names in it: `Object 1`. */
export interface OdtObjects {
  /** Formulas on one line. */
  readonly formulas: ReadonlyMap<string, string>;
  /** What the others are, as the list of files says: `application/vnd.oasis.opendocument.chart`. */
  readonly types: ReadonlyMap<string, string>;
}

/** No objects, as in a file that is no zip. */
export const noObjects: OdtObjects = { formulas: new Map(), types: new Map() };

/** The objects that the list of a document's files names (OpenDocument 1.3, part 2, 4). */
export async function odtObjects(zip: Zip, work: ReadingWork): Promise<OdtObjects> {
  const root = await treeOf(zip, 'META-INF/manifest.xml', work);
  const types = new Map<string, string>();
  const formulas = new Map<string, string>();
  for (const { attributes } of root === undefined ? [] : elementsOf(root)) {
    const type = attributes['manifest:media-type'] ?? '';
    const name = objectPath(attributes['manifest:full-path'] ?? '');
    if (name === '' || !/^application\/vnd\.(?:oasis\.opendocument|sun)\./.test(type)) continue;
    types.set(name, type);
    const content = /formula|math/.test(type) ? await treeOf(zip, `${name}/content.xml`, work) : undefined;
    if (content !== undefined) formulas.set(name, mathText(content));
  }
  return { formulas, types };
}

/** The name of an object: `Object 1` for `./Object 1` and `Object 1/`. */
export function objectPath(path: string): string {
  return path.replace(/^\.?\//, '').replace(/\/$/, '');
}
