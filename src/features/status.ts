import type { CheckResult } from '../rules/outcome.ts';
import type { StoreStatus } from '../store/store.ts';
import type { ClaimCount } from './claim-count.ts';

/** What a click on the status bar item does. */
export type StatusAction =
  | 'search'
  | 'problems'
  | 'rebuild'
  | 'create-folder'
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
 * What the status bar says of a briefing. Only when everything was checked does it speak of the result alone; in every
 * other state it says in words what is missing and what to do.
 */
export function statusText(
  status: StoreStatus,
  inFolder: boolean,
  sources: readonly string[],
  corpusProblems: number,
  briefing?: BriefingState,
): StatusText {
  const obstacle = obstacleOf(status, inFolder, sources);
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
  return counted(briefing, status, corpusProblems);
}

function counted({ count, result }: BriefingState, status: StoreStatus, corpusProblems: number): StatusText {
  const { claims, cited } = count;
  const found = result.findings.length;
  const meaning = [
    claims === 0 ? 'No sentence of this briefing is a claim.' : `${cited} of ${claims} claims cite a source.`,
    result.state !== 'checked'
      ? 'Not everything is checked yet.'
      : found === 0
        ? 'No problems found.'
        : `${plural(found, 'problem')} found.`,
    `${plural(status.sources, 'source')}, ${plural(status.passages, 'passage')}.`,
    ...(corpusProblems === 0 ? [] : [`${plural(corpusProblems, 'problem')} in the sources.`]),
  ].join(' ');
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
      text: '$(warning) No sources folder',
      meaning: `Nothing can be checked: none of the sources folders exists (${list(sources)}).`,
      advice: `Create the folder ${sources.at(-1) ?? 'sources'} and put your sources there.`,
      action: 'create-folder',
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

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function list(names: readonly string[]): string {
  return names.join(', ');
}
