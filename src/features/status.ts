import type { UnreadFile } from '../corpus/unread.ts';
import type { CheckResult } from '../check/outcome.ts';
import type { StoreStatus } from '../store/store.ts';
import { countOf, countsByKind } from '../text/counts.ts';
import type { ClaimCount } from './claim-count.ts';

/** What a click on the status bar item does. */
export type StatusAction =
  | 'search'
  | 'problems'
  | 'rebuild'
  | 'create-folder'
  | 'choose-folder'
  | 'make-briefing'
  | 'corpus-problems'
  | 'open-folder'
  | 'log';

/** The status bar item of a briefing, in plain data. */
export interface StatusText {
  /** Icons as `$(name)`. */
  readonly text: string;
  /** What is the matter, as sentences without icons, which a screen reader reads as well. */
  readonly meaning: string;
  /** What a click does, as a sentence that begins with a verb. */
  readonly advice: string;
  readonly action: StatusAction;
  readonly weight: 'normal' | 'warning' | 'error';
}

/** What is known of the briefing itself; absent until its first check has finished. */
export interface BriefingState {
  readonly count: ClaimCount;
  readonly result: CheckResult;
}

/**
 * What the status bar says of a Markdown file that is no briefing. `isSource` says whether it lies in a folder of sources
 * (the project folder itself does not count: the briefings stand there too).
 */
export function notBriefingText(status: StoreStatus, isSource: boolean): StatusText {
  if (isSource) {
    return {
      text: '$(book) Source',
      meaning: 'This file lies in a sources folder: briefings cite it, and nothing in it is checked.',
      advice: 'Search the sources.',
      action: 'search',
      weight: 'normal',
    };
  }
  const without = status.state === 'ready' && status.folders.length === 0;
  return {
    text: '$(quote) Not a briefing: make it one',
    meaning: [
      'This file is not a briefing: nothing in it is checked or completed.',
      ...(without ? ['There is no sources folder yet; choose one next.'] : []),
    ].join(' '),
    advice: 'Make it a briefing. This adds “briefing: true” to its front matter; Undo takes it out again.',
    action: 'make-briefing',
    weight: 'normal',
  };
}

/**
 * `3 files could not be read: 2 PDF, 1 Word document.`; empty where there is none. The kinds are left out until the list
 * is known.
 */
export function unreadText(count: number, unread: readonly UnreadFile[]): string {
  if (count === 0) return '';
  const kinds = unread.length === count ? `: ${countsByKind(unread.map(({ kind }) => kind))}` : '';
  return `${countOf(count, 'file')} could not be read${kinds}.`;
}

/** What an index holds, in a line: `5 sources, 90 passages, 2 files not read (1 PDF, 1 Word document)`. */
export function indexSummary(status: StoreStatus, unread: readonly UnreadFile[]): string {
  const counts = `${countOf(status.sources, 'source')}, ${countOf(status.passages, 'passage')}`;
  if (status.unread === 0) return counts;
  const kinds = unread.length === status.unread ? ` (${countsByKind(unread.map(({ kind }) => kind))})` : '';
  return `${counts}, ${countOf(status.unread, 'file')} not read${kinds}`;
}

/**
 * What the status bar says of a briefing. Only when everything was checked does it speak of the result alone; in every
 * other state it says in words what is missing and what to do.
 */
export function statusText(
  status: StoreStatus,
  inFolder: boolean,
  sources: readonly string[],
  corpusProblems: number,
  briefing?: BriefingState,
  unread: readonly UnreadFile[] = [],
): StatusText {
  const obstacle = obstacleOf(status, inFolder, sources, unread);
  if (obstacle !== undefined) return obstacle;
  if (briefing === undefined) {
    return {
      text: '$(sync~spin) Checking…',
      meaning: 'The briefing is being checked.',
      advice: 'Search the sources meanwhile.',
      action: 'search',
      weight: 'normal',
    };
  }
  const failed = briefing.result.outcomes.find((outcome) => outcome.kind === 'failed');
  if (failed !== undefined && failed.kind === 'failed') {
    return {
      text: '$(error) Not checked',
      meaning: `The rule ${failed.rule} failed: ${failed.error}.`,
      advice: 'Show the log.',
      action: 'log',
      weight: 'error',
    };
  }
  return counted(briefing, status, corpusProblems, unread);
}

function counted(
  { count, result }: BriefingState,
  status: StoreStatus,
  corpusProblems: number,
  unread: readonly UnreadFile[],
): StatusText {
  const { claims, cited } = count;
  const found = result.findings.length;
  const meaning = [
    claims === 0 ? 'No sentence of this briefing is a claim.' : `${cited} of ${claims} claims cite a source.`,
    result.state !== 'checked'
      ? 'Not everything is checked yet.'
      : found === 0
        ? 'No problems found.'
        : `${countOf(found, 'problem')} found.`,
    `${countOf(status.sources, 'source')}, ${countOf(status.passages, 'passage')}.`,
    unreadText(status.unread, unread),
    corpusProblems === 0 ? '' : `${countOf(corpusProblems, 'problem')} in the sources.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
  return {
    text: `$(quote) ${cited}/${claims} cited${result.state === 'checked' ? '' : ' …'}`,
    meaning,
    advice: found > 0 ? 'Show the problems.' : 'Search the sources.',
    action: found > 0 ? 'problems' : 'search',
    weight: 'normal',
  };
}

/** Why a briefing cannot be checked against sources now, if it cannot. */
function obstacleOf(
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
  if (status.folders.length === 0) {
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

/** The project folder itself is `.`, which is no name for people. */
function list(names: readonly string[]): string {
  return names.map((name) => (name === '.' || name === '' ? 'this folder' : name)).join(', ');
}
