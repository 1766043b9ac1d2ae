import type { UnreadFile } from '../corpus/unread.ts';
import type { CheckResult } from '../check/outcome.ts';
import type { StoreStatus } from '../store/store.ts';
import { countOf } from '../text/counts.ts';
import type { ClaimCount } from './claim-count.ts';
import { unreadText } from './index-summary.ts';
import { obstacleOf } from './status-obstacle.ts';
import type { StatusText } from './status-text.ts';

/** The state of a briefing; absent until its first check has finished. */
export interface BriefingState {
  readonly count: ClaimCount;
  readonly result: CheckResult;
}

/**
 * The status bar item of a Markdown file that is not a briefing. `isSource` says whether it is in a folder of sources; the project folder
 * does not count, because briefings are there too.
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
 * The status bar item of a briefing. If anything was not checked, it says what is missing and what to do.
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
