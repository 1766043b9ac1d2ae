import { elementsOf, parseTree } from '../dom/tree.ts';
import { chartParts } from '../office/chart.ts';
import { diagramParts } from '../office/diagram.ts';
import type { OfficePart } from '../office/office-part.ts';
import type { ReadingWork } from '../reader.ts';
import { patternFormat } from '../xlsx/number-formats.ts';
import type { Zip } from '../zip/open-zip.ts';
import { localName } from './docx-styles.ts';

/** The text of a document's diagrams and charts by the ids under which it names them; none for a kind that is not read. */
export async function docxGraphics(
  zip: Zip,
  targets: ReadonlyMap<string, string>,
  work: ReadingWork,
): Promise<ReadonlyMap<string, readonly OfficePart[]>> {
  const graphics = new Map<string, readonly OfficePart[]>();
  for (const [id, target] of targets) {
    if (!/\/(?:diagrams\/data|charts\/chart)[^/]*\.xml$/i.test(target)) continue;
    const root = await parseTree(zip.text(target) ?? '', { kind: 'xml' }, work);
    const names = new Set(root === undefined ? [] : [...elementsOf(root)].map(({ name }) => name));
    if (root === undefined || names.has('cx:chartSpace')) continue;
    const isDiagram = [...elementsOf(root)].some((element) => localName(element) === 'dataModel');
    graphics.set(id, isDiagram ? diagramParts(root) : chartParts(root, await patternFormat(false)));
  }
  return graphics;
}
