import type { OpenIndex } from '../../src/store/local-index.ts';
import { type PlainIndexes, plainStorage } from './plain/plain-storage.ts';
import { openAs, openHere, type Parts } from './project-folder.ts';

const kept: PlainIndexes = new Map();
const plain: Partial<Parts> = { storage: (pause) => plainStorage(pause, kept) };

/** What the store is tested over: the tables of SQLite, which answer at once, and plain ones, which answer as over a wire. */
export const stores: readonly (readonly [name: string, open: OpenIndex, parts: Partial<Parts>])[] = [
  ['SQLite', openHere, {}],
  ['plain tables', openAs(plain), plain],
];
