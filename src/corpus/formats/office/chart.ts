import { attributeOf, childOf, localName } from '../docx/docx-styles.ts';
import { elementsOf, isElement, treeText, type TreeElement } from '../dom/tree.ts';
import type { OfficePart } from './office-part.ts';
import { officeTable } from './office-table.ts';

/** Shows a number as a pattern of a number format says: `0.25` as `25%`. */
export type ShowValue = (value: string, pattern: string) => string;

/** Values by their place on the axis; places without one are holes. */
interface Series {
  readonly name: string;
  readonly places: readonly string[];
  readonly values: readonly string[];
}

/**
 * What a chart says (ECMA-376, part 1, 21.2): its titles, and its values as the rows of a table with a column for each series. A document
 * keeps the values that its charts show.
 */
export function chartParts(root: TreeElement, show: ShowValue): OfficePart[] {
  const all = [...elementsOf(root)];
  const titles = all.filter((element) => localName(element) === 'title').map(titleText);
  const series = all
    .filter((element) => localName(element) === 'ser')
    .map((element) => seriesOf(element, show));
  const byPlaces = Map.groupBy(series, ({ places }) => places.join('\n'));
  return [
    ...titles.filter((title) => title !== '').map(lineOfGraphic),
    ...[...byPlaces.values()].flatMap(table),
  ];
}

/** A line of a chart or diagram. Like a row of a table it is no heading, however short it is. */
export function lineOfGraphic(text: string): OfficePart {
  return { text, isBold: false, isList: false, isRow: true };
}

function table(series: readonly Series[]): OfficePart[] {
  const [first] = series;
  if (first === undefined) return [];
  const length = Math.max(...series.map(({ values }) => values.length));
  const rows = Array.from({ length }, (_, at) => [
    first.places[at] ?? '',
    ...series.map(({ values }) => values[at] ?? ''),
  ]);
  const head = ['', ...series.map(({ name }) => name)];
  return officeTable(
    [head, ...rows].map((cells, index) => ({
      isHead: index === 0,
      cells: cells.map((text) => ({
        parts: text === '' ? [] : [{ ...lineOfGraphic(text), isRow: false }],
        columns: 1,
      })),
    })),
  );
}

function titleText(title: TreeElement): string {
  const words = textsOf(title, 't');
  return (words === '' ? textsOf(childOf(title, 'tx'), 'v') : words).replaceAll(/\s+/g, ' ').trim();
}

/** The characters of all elements of a name. */
function textsOf(root: TreeElement | undefined, name: string): string {
  return (root === undefined ? [] : [...elementsOf(root)])
    .filter((element) => localName(element) === name)
    .map((element) => treeText(element))
    .join('');
}

function seriesOf(element: TreeElement, show: ShowValue): Series {
  const data = (...names: string[]): TreeElement | undefined =>
    names.map((name) => childOf(element, name)).find((child) => child !== undefined);
  return {
    name: textsOf(childOf(element, 'tx'), 'v'),
    places: pointsOf(data('cat', 'xVal'), show),
    values: pointsOf(data('val', 'yVal'), show),
  };
}

/** The points of an axis. Where it has several levels, a point is named for all of them: `2014, first quarter`. */
function pointsOf(data: TreeElement | undefined, show: ShowValue): string[] {
  const caches = (data === undefined ? [] : [...elementsOf(data)]).filter((element) =>
    /^(?:(?:str|num)(?:Cache|Lit)|lvl)$/.test(localName(element)),
  );
  const [points = [], ...outer] = caches.map((cache) => levelOf(cache, show));
  const names = [...outer.toReversed().map(filledDown), points];
  return points.map((_, at) =>
    names
      .map((level) => level[at] ?? '')
      .filter((name) => name !== '')
      .join(', '),
  );
}

/** A level whose names stand at the first of their points only, with the name at each of them. */
function filledDown(level: readonly (string | undefined)[]): string[] {
  let last = '';
  return level.map((name) => (last = name ?? last));
}

function levelOf(cache: TreeElement, show: ShowValue): (string | undefined)[] {
  const code = childOf(cache, 'formatCode');
  const pattern = code === undefined ? undefined : treeText(code);
  const points: (string | undefined)[] = [];
  for (const point of cache.children.filter(isElement)) {
    const at = Number(attributeOf(point, 'idx'));
    const value = childOf(point, 'v');
    if (value === undefined || !Number.isInteger(at) || at < 0 || at > mostPoints) continue;
    const text = treeText(value).replaceAll(/\s+/g, ' ').trim();
    points[at] = pattern === undefined ? text : show(text, pattern);
  }
  return Array.from(points);
}

/** Excel shows 32,000 points of a series. */
const mostPoints = 32_000;
