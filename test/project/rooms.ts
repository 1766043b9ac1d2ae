import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Whether a room may import another's code, or only its types. */
export type Use = 'code' | 'types';

/** What one room may import. */
export type Row = Readonly<Record<string, Use>>;

/** What every room may use. */
export const ground: Row = { text: 'code', language: 'code' };

/** What rules may use. */
const belowRules: Row = {
  ...ground,
  evidence: 'code',
  writing: 'code',
  briefing: 'code',
  details: 'code',
  store: 'code',
  corpus: 'types',
  project: 'types',
};

/**
 * Who may import whom, one row per room: a folder of `src/`, or a room in one (`text/quotes`). A file belongs to the nearest room with a
 * row. A row allows the rooms it names, with everything in them. Files of the same folder may always be imported, except where
 * {@link never} forbids it.
 */
export const rooms: Readonly<Record<string, Row>> = {
  text: {},
  'text/quotes': { language: 'code' },
  'text/sentences': { language: 'code' },
  language: { text: 'code' },
  details: { ...ground },
  project: { ...ground },
  corpus: { ...ground, project: 'code' },
  store: { ...ground, project: 'code', corpus: 'types' },
  briefing: { ...ground, corpus: 'types', project: 'types' },
  evidence: {
    ...ground,
    briefing: 'code',
    details: 'code',
    store: 'code',
    corpus: 'types',
    project: 'types',
  },
  writing: { ...ground, briefing: 'code', store: 'types', corpus: 'types' },
  rules: { ...belowRules },
  check: { ...belowRules, rules: 'code' },
  features: { ...belowRules, rules: 'code', check: 'code' },
  tools: { ...belowRules, rules: 'code', check: 'code' },
  report: { ...ground, check: 'types', evidence: 'types', briefing: 'code', corpus: 'types' },
  webview: { ...ground },
  adding: { ...ground, corpus: 'code', project: 'code', features: 'code' },
  cli: everythingBut('editor', 'platform'),
  editor: everythingBut('cli', 'platform'),
  'platform/node': { ...ground, adding: 'code', corpus: 'code', store: 'code', project: 'code' },
  'platform/web': { ...ground, corpus: 'code', store: 'code', project: 'code' },
};

/** Imports that are forbidden although the rooms share a folder or a row allows them. */
export const never: readonly (readonly [from: string, to: string])[] = [
  ['language', 'text/quotes'],
  ['language', 'text/sentences'],
  ['platform/node', 'platform/web'],
  ['platform/web', 'platform/node'],
  ['store/query', 'store/sqlite'],
  ['store/query', 'store/sync'],
  ['store/query', 'store/worker'],
  ['store/reading', 'store/sqlite'],
  ['store/sync', 'store/sqlite'],
  ['store/worker', 'store/sqlite'],
];

/** The words of the domain: what a source and its passages are, and how places in them are named. Free to every room that knows the types. */
export const vocabulary: ReadonlySet<string> = new Set([
  'src/corpus/source.ts',
  'src/corpus/place.ts',
  'src/corpus/passages-at.ts',
  'src/corpus/jump.ts',
  'src/corpus/numbered-headings.ts',
]);

/** Every room except these. */
export function everythingBut(...without: readonly string[]): Row {
  const faces = ['cli', 'editor', 'platform'];
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const all = [...folders.map(({ name }) => name).filter((name) => !faces.includes(name)), ...faces];
  return Object.fromEntries(all.filter((name) => !without.includes(name)).map((name) => [name, 'code']));
}
