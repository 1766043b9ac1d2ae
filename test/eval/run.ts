/** Measures quality on public data: `npm run eval`, or `npm run eval sentences` for some of it. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One measure: prints its figures about the data in `folder`, which ends in a slash. */
export interface Measure {
  readonly measure: (folder: string) => void | Promise<void>;
}

/** The measures by name; each file is loaded only when it is run. */
const measures: Readonly<Record<string, () => Promise<Measure>>> = {
  sentences: () => import('./sentences.ts'),
  claims: () => import('./claims.ts'),
  search: () => import('./search.ts'),
  details: () => import('./details.ts'),
};

const folder = fileURLToPath(new URL('../../../shared/eval/', import.meta.url));
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = named.filter((name) => !(name in measures));
if (unknown.length > 0) {
  console.error(`No measure named ${unknown.join(', ')}. There are: ${Object.keys(measures).join(', ')}`);
  process.exitCode = 2;
} else if (existsSync(folder)) {
  for (const [name, load] of Object.entries(measures)) {
    if (named.length > 0 && !named.includes(name)) continue;
    const { measure } = await load();
    await measure(folder);
  }
} else console.log(`Nothing measured: there is no data in ${folder}`);
