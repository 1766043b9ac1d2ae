import { attributeOf, childOf, localName } from '../docx/docx-styles.ts';
import { elementsOf, isElement, treeText, type TreeElement } from '../dom/tree.ts';
import { lineOfGraphic } from './chart.ts';
import type { OfficePart } from './office-part.ts';

/** The text of a diagram (SmartArt; ECMA-376, part 1, 21.4): each shape is a line, one that belongs to another below it. */
export function diagramParts(root: TreeElement): OfficePart[] {
  const all = [...elementsOf(root)];
  const points = new Map(
    all
      .filter((element) => localName(element) === 'pt')
      .map((point) => [attributeOf(point, 'modelId') ?? '', point]),
  );
  const links = all
    .filter(
      (element) => localName(element) === 'cxn' && (attributeOf(element, 'type') ?? 'parOf') === 'parOf',
    )
    .toSorted((a, b) => orderOf(a) - orderOf(b));
  const below = Map.groupBy(links, (link) => attributeOf(link, 'srcId') ?? '');
  const ids = new Set<string>();
  const isDocument = (id: string): boolean => points.get(id)?.attributes['type'] === 'doc';
  // Points without a link from the document's point follow in the order of the file.
  const waiting = [...points.keys()]
    .toSorted((a, b) => Number(isDocument(b)) - Number(isDocument(a)))
    .toReversed();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (ids.has(id)) continue;
    ids.add(id);
    for (const link of (below.get(id) ?? []).toReversed()) waiting.push(attributeOf(link, 'destId') ?? '');
  }
  return [...ids].flatMap((id) => {
    const point = points.get(id);
    const isShape = point !== undefined && /^(?:node|asst)$/.test(attributeOf(point, 'type') ?? 'node');
    const text = isShape ? pointText(point) : '';
    return text === '' ? [] : [lineOfGraphic(text)];
  });
}

function orderOf(link: TreeElement): number {
  return Number(attributeOf(link, 'srcOrd') ?? 0) || 0;
}

/** The paragraphs of a shape, a line each. */
function pointText(point: TreeElement): string {
  const paragraphs = childOf(point, 't')?.children.filter(isElement) ?? [];
  return paragraphs
    .filter((element) => localName(element) === 'p')
    .map((paragraph) =>
      [...elementsOf(paragraph)]
        .filter((element) => localName(element) === 't')
        .map((element) => treeText(element))
        .join('')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n');
}
