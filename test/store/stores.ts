import type { OpenIndex } from '../../src/store/local-index.ts';
import { plainStorage } from './plain/plain-storage.ts';
import { openAs, openHere } from './project-folder.ts';

/** What queries are tested over: the tables of SQLite, which answer at once, and plain ones, which answer as over a wire. */
export const stores: readonly (readonly [name: string, open: OpenIndex])[] = [
  ['SQLite', openHere],
  ['plain tables', openAs({ storage: plainStorage })],
];
