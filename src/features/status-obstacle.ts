import type { UnreadFile } from '../corpus/unread.ts';
import type { StoreStatus } from '../store/store.ts';
import { countOf, countsByKind } from '../text/counts.ts';
import type { StatusText } from './status-text.ts';

/** The reason why a briefing cannot be checked against its sources now; undefined if it can. */
export function obstacleOf(
  status: StoreStatus,
  inFolder: boolean,
  sources: readonly string[],
  unread: readonly UnreadFile[],
): StatusText | undefined {
  if (!inFolder) {
    return {
      text: '$(warning) Not checked: no folder open',
      meaning: 'This briefing is in no open folder, so it has no sources.',
      advice: 'Open the folder that holds it and its sources.',
      action: 'open-folder',
      weight: 'warning',
    };
  }
  if (status.state === 'failed') {
    return {
      text: '$(error) Sources not indexed',
      meaning: `The sources could not be indexed: ${status.error ?? 'the reason is in the log'}`,
      advice: 'Rebuild the index.',
      action: 'rebuild',
      weight: 'error',
    };
  }
  if (status.state === 'building') {
    const progress = status.total === 0 ? '…' : ` ${status.done}/${status.total}`;
    return {
      text: `$(sync~spin) Indexing sources${progress}`,
      meaning: 'The sources are being read. Citations are checked when they are all there.',
      advice: 'Search what has been read so far.',
      action: 'search',
      weight: 'normal',
    };
  }
  if (status.folders.length === 0 && status.sources === 0) {
    return {
      text: '$(warning) No sources folder: choose one',
      meaning: `Nothing can be checked: none of the sources folders exists (${list(sources)}).`,
      advice: 'Choose the folder that holds your sources, or create one.',
      action: 'choose-folder',
      weight: 'warning',
    };
  }
  if (status.sources === 0 && status.unread > 0) {
    const kinds = unread.length === status.unread ? ` (${countsByKind(unread.map(({ kind }) => kind))})` : '';
    return {
      text: '$(warning) No sources can be read',
      meaning: `Nothing can be checked: ${countOf(status.unread, 'file')} in ${list(status.folders)}, none can be read${kinds}.`,
      advice: 'Show the files, and what to do about each.',
      action: 'corpus-problems',
      weight: 'warning',
    };
  }
  if (status.sources === 0) {
    return {
      text: '$(warning) No sources',
      meaning: `Nothing can be checked: there is no source in ${list(status.folders)}. Put .txt or .md files there.`,
      advice: 'Show the folder.',
      action: 'create-folder',
      weight: 'warning',
    };
  }
  return undefined;
}

/** Folder names for people: the project folder is `.` or empty. */
function list(names: readonly string[]): string {
  return names.map((name) => (name === '.' || name === '' ? 'this folder' : name)).join(', ');
}
