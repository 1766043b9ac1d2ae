import type { UnreadFile } from '../corpus/unread.ts';
import type { StoreStatus } from '../store/store.ts';
import { countOf, countsByKind } from '../text/counts.ts';

/**
 * `3 files could not be read: 2 PDF, 1 Word document.`; empty if there are none. The kinds are left out until the list is known.
 */
export function unreadText(count: number, unread: readonly UnreadFile[]): string {
  if (count === 0) return '';
  const kinds = unread.length === count ? `: ${countsByKind(unread.map(({ kind }) => kind))}` : '';
  return `${countOf(count, 'file')} could not be read${kinds}.`;
}

/** The contents of an index in a line: `5 sources, 90 passages, 2 files not read (1 PDF, 1 Word document)`. */
export function indexSummary(status: StoreStatus, unread: readonly UnreadFile[]): string {
  const counts = `${countOf(status.sources, 'source')}, ${countOf(status.passages, 'passage')}`;
  if (status.unread === 0) return counts;
  const kinds = unread.length === status.unread ? ` (${countsByKind(unread.map(({ kind }) => kind))})` : '';
  return `${counts}, ${countOf(status.unread, 'file')} not read${kinds}`;
}
