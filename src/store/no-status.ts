import type { StoreStatus } from './store.ts';

/** The status of an index before its worker has reported any: it is being built and holds nothing. */
export const noStatus: StoreStatus = {
  state: 'building',
  done: 0,
  total: 0,
  sources: 0,
  passages: 0,
  folders: [],
  unread: 0,
  unreadDocuments: 0,
};
