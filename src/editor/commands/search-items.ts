import { needsReading } from '../../corpus/jump.ts';
import * as vscode from 'vscode';
import { type SearchRow, searchRow } from '../../features/search.ts';
import { sourcesOf } from '../../features/sources-of.ts';
import { statusText } from '../../features/status.ts';
import type { Project } from '../project.ts';
import { isOnlyMarked, searchMarked } from '../zotero/search-marked.ts';
import type { Marks } from '../zotero/marks.ts';
import { statusCommands } from './status-commands.ts';

/** What a key or button does with a passage that was found. */
export type SearchAction = 'quotation' | 'citation' | 'open' | 'original';

/** An item of the search's list: a passage, or a message. */
export interface SearchItem extends vscode.QuickPickItem {
  readonly row?: SearchRow;
  /** The next step where there is nothing to search. */
  readonly command?: string;
}

/** Maximum passages listed for a query. */
const limit = 50;

/** The buttons of a passage; those that insert need a briefing to insert into. */
const insertQuotation: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('quote'),
  tooltip: 'Insert as quotation (Enter)',
};
const insertCitation: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('mention'),
  tooltip: 'Insert as citation (Ctrl+Enter)',
};
const openSource: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('go-to-file'),
  tooltip: 'Open the source (Alt+Enter)',
};

const openOriginal: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('link-external'),
  tooltip: 'Open the original',
};

const actions: ReadonlyMap<vscode.QuickInputButton, SearchAction> = new Map([
  [insertQuotation, 'quotation'],
  [insertCitation, 'citation'],
  [openOriginal, 'original'],
]);

/** The action of a button of an item. */
export function actionOf(button: vscode.QuickInputButton): SearchAction {
  return actions.get(button) ?? 'open';
}

/** The items for a query, best first, or a message that says why there are none. `canInsert`: there is a briefing to insert into. */
export async function searchItems(
  { index, status, config }: Project,
  marks: Marks,
  query: string,
  canInsert: boolean,
  signal: AbortSignal,
): Promise<SearchItem[]> {
  if (status.state === 'failed') {
    return [message('$(error) The sources are not indexed', status.error ?? 'The reason is in the log.')];
  }
  if (status.state === 'ready' && status.sources === 0) {
    const unread = (await index?.unread(signal)) ?? [];
    return [nextStep(statusText(status, true, config.sources, 0, undefined, unread))];
  }
  if (index === undefined || query === '') return [];
  const hits = await searchMarked(query, limit, index, marks, signal);
  if (hits.length === 0) return [nothingFound(query, status.state === 'building')];
  const sources = await sourcesOf(
    hits.map(({ hit }) => hit.key),
    index,
    signal,
  );
  return hits.map(({ hit, marked }) => passageItem(searchRow(hit, sources.get(hit.key), marked), canInsert));
}

/** The only item of a search that failed. */
export const failedItem: SearchItem = message(
  '$(error) The search failed',
  'The reason is in the log: “Briefing: Show Log”.',
);

/** Says why there is nothing to search; Enter does what a click on the status bar would do. */
function nextStep({ meaning, advice, action }: ReturnType<typeof statusText>): SearchItem {
  const label = `$(info) ${meaning.replace('Nothing can be checked', 'Nothing to search')}`;
  return { ...message(label, `Enter: ${advice}`), command: statusCommands[action] };
}

function nothingFound(query: string, building: boolean): SearchItem {
  if (isOnlyMarked(query))
    return message('$(info) No marked passage found', 'These are words that you marked in Zotero’s reader.');
  const advice = building
    ? 'The sources are still being read; try again in a moment.'
    : query.includes('"')
      ? 'Without quotation marks the words are found in any order.'
      : 'Fewer or other words may find more.';
  return message('$(info) No passage found', advice);
}

/** The label is only an icon, because the list would sort rows by where the query matches in the label. */
function passageItem(row: SearchRow, canInsert: boolean): SearchItem {
  return {
    row,
    label: `$(${row.icon})`,
    description: row.source === '' ? row.where : `${row.where} — ${row.source}`,
    detail: row.excerpt,
    alwaysShow: true,
    buttons: [
      ...(canInsert ? [insertQuotation, insertCitation] : []),
      openSource,
      ...(needsReading(row.hit) ? [openOriginal] : []),
    ],
  };
}

function message(label: string, detail: string): SearchItem {
  return { label, detail, alwaysShow: true };
}
