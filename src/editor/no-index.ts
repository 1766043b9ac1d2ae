import type { PassageStore, StoreStatus } from '../store/store.ts';
import { noStatus } from '../store/no-status.ts';

/** Stands in for an index that is not open: it has no sources, and its status says that nothing could be checked. */
export function noIndex(status: StoreStatus): PassageStore {
  return {
    status: () => status,
    source: () => Promise.resolve(undefined),
    sourceAt: () => Promise.resolve(undefined),
    keysLike: () => Promise.resolve({ meant: [], near: [] }),
    sources: nothing,
    passages: nothing,
    search: nothing,
    phrase: nothing,
    rank: nothing,
    origin: nothing,
    copies: nothing,
    problems: nothing,
    unread: nothing,
    withoutText: nothing,
  };
}

/** The status for a file outside all workspace folders, which has no sources to be checked against. */
export const outsideFolders: StoreStatus = {
  ...noStatus,
  state: 'failed',
  error: 'The briefing is in no open folder, so it has no sources. Open the folder that holds it.',
};

function nothing(): Promise<readonly never[]> {
  return Promise.resolve([]);
}
