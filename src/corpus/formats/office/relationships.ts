import { attributeOf, localName } from '../docx/docx-styles.ts';
import { elementsOf, parseTree } from '../dom/tree.ts';
import type { ReadingWork } from '../reader.ts';
import type { Zip } from '../zip/open-zip.ts';

/** What a part of a package names, by the ids of its relationships: paths in the zip (ECMA-376, part 2, 9.3). */
export async function relationships(
  zip: Zip,
  part: string,
  work: ReadingWork,
): Promise<ReadonlyMap<string, string>> {
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  const text = zip.text(`${folder}_rels/${part.slice(cut)}.rels`) ?? '';
  const root = await parseTree(text, { kind: 'xml' }, work);
  const elements = root === undefined ? [] : [...elementsOf(root)];
  return new Map(
    elements
      .filter((element) => localName(element) === 'Relationship')
      .map((element) => [
        attributeOf(element, 'Id') ?? '',
        resolved(folder, attributeOf(element, 'Target') ?? ''),
      ]),
  );
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
