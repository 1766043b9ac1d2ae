import { problem, type Problem } from '../../source.ts';

/** Programs whose objects documents embed, by what their ids contain (`ProgID`), and the kind of the object. */
const kinds: readonly (readonly [program: RegExp, kind: string])[] = [
  [/chart/i, 'chart'],
  [/excel|sheet|calc/i, 'workbook'],
  [/word|writer/i, 'text document'],
  [/powerpoint|impress/i, 'presentation'],
  [/acro/i, 'PDF'],
  [/equation|mathtype|math/i, 'formula'],
  [/visio|draw/i, 'drawing'],
  [/package/i, 'file'],
];

/** What an embedded object is, from the id of its program: `workbook` for `Excel.Sheet.12`. */
export function objectName(program: string): string {
  return kinds.find(([pattern]) => pattern.test(program))?.[1] ?? 'object';
}

/** Says which objects a document holds that are not read. */
export function unreadObjects(names: readonly string[]): Problem[] {
  if (names.length === 0) return [];
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, { length }]) =>
    length === 1 ? name : `${name} (${length})`,
  );
  return [problem('warning', { id: 'objects-unread', args: { objects: counts.join(', ') } })];
}
