import * as vscode from 'vscode';
import { type SearchRow, rowCitation, rowQuotation, searchRow, spaced } from '../../features/search.ts';
import { sourcesOf } from '../../features/sources-of.ts';
import { statusText } from '../../features/status.ts';
import { commands, contextKeys } from '../ids.ts';
import { isAbort } from '../log.ts';
import { passageTarget } from './open-passage.ts';
import type { Project } from '../project.ts';
import { type SearchPreview, openPreview } from '../views/search-preview.ts';
import { type Services, sourceUri } from '../services.ts';
import { statusCommands } from './status-commands.ts';

/** Length of the pause in typing after which a query starts, in milliseconds. */
const pause = 50;

/** Maximum passages listed for a query. */
const limit = 50;

/** Maximum length, in characters, of a selection that is taken as the query. */
const longestQuery = 200;

type Action = 'quotation' | 'citation' | 'open';

interface Item extends vscode.QuickPickItem {
  readonly row?: SearchRow;
  /** The next step where there is nothing to search. */
  readonly command?: string;
}

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

/** The briefing that the search was started from, and the position to insert at. */
interface Origin {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly column: vscode.ViewColumn | undefined;
  readonly place: vscode.Position;
}

/** "Search Sources…", and the keys that act on the active row. */
export function registerSearch(services: Services): vscode.Disposable {
  let session: SearchSession | undefined;
  const start = (query?: unknown): void => {
    session?.dispose();
    const project = services.projects.current();
    if (project === undefined) {
      void vscode.window.showInformationMessage('First open the folder that holds your sources.');
      return;
    }
    session = new SearchSession(services, project, typeof query === 'string' ? query : undefined);
  };
  const act = (action: Action) => () => session?.act(action);
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.searchSources, start),
    vscode.commands.registerCommand(commands.searchInsertQuotation, act('quotation')),
    vscode.commands.registerCommand(commands.searchInsertCitation, act('citation')),
    vscode.commands.registerCommand(commands.searchOpen, act('open')),
    new vscode.Disposable(() => session?.dispose()),
  );
}

/** One search, from opening the list to closing it. */
class SearchSession implements vscode.Disposable {
  readonly #services: Services;
  readonly #project: Project;
  readonly #pick = vscode.window.createQuickPick<Item>();
  readonly #preview: SearchPreview = openPreview();
  readonly #origin: Origin | undefined;
  readonly #lasting: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #query = new AbortController();
  /** The action for the best row of the running query: a user who presses Enter means what was typed last. */
  #wanted: Action | undefined;
  #disposed = false;

  constructor(services: Services, project: Project, query: string | undefined) {
    this.#services = services;
    this.#project = project;
    this.#origin = originOf(services);
    const pick = this.#pick;
    pick.title = this.#title();
    pick.placeholder = 'Words, "exact phrase", source:key';
    pick.value = query ?? selectedText();
    pick.onDidChangeValue(() => this.#schedule());
    pick.onDidChangeActive(([item]) => this.#show(item));
    pick.onDidAccept(() => this.act(this.#origin === undefined ? 'open' : 'quotation'));
    pick.onDidTriggerItemButton(({ item, button }) => {
      const action =
        button === insertQuotation ? 'quotation' : button === insertCitation ? 'citation' : 'open';
      this.act(action, item);
    });
    pick.onDidHide(() => this.dispose());
    this.#lasting = services.projects.onDidChange((change) => {
      if (change.project === project && change.what === 'corpus') this.#schedule();
    });
    void vscode.commands.executeCommand('setContext', contextKeys.searchVisible, true);
    pick.show();
    this.#schedule(0);
  }

  /** Acts on `item`, by default the active row, and closes the list. */
  act(action: Action, item?: Item): void {
    if (this.#disposed) return;
    if (item === undefined && this.#pick.busy) {
      this.#wanted = action;
      return;
    }
    const { row, command } = item ?? this.#pick.activeItems[0] ?? {};
    if (command !== undefined) {
      this.dispose();
      void vscode.commands.executeCommand(command);
    }
    if (row === undefined) return;
    void this.#end().then(() => this.#carryOut(action, row));
  }

  #carryOut(action: Action, row: SearchRow): void {
    const origin = this.#origin;
    if (action !== 'open' && origin !== undefined) {
      const write = action === 'quotation' ? rowQuotation : rowCitation;
      void this.#insert(origin, write(row, this.#services.briefingFor(origin.document).language));
      return;
    }
    const target = passageTarget(this.#services, this.#project.folder.uri, row.hit, row.best);
    void vscode.commands.executeCommand(commands.openPassage, target);
  }

  dispose(): void {
    void this.#end();
  }

  /** Closes the list, once; resolves when the editors are as they were before it opened. */
  async #end(): Promise<void> {
    if (this.#disposed) return;
    this.#disposed = true;
    clearTimeout(this.#timer);
    this.#query.abort();
    this.#lasting.dispose();
    this.#pick.dispose();
    void vscode.commands.executeCommand('setContext', contextKeys.searchVisible, false);
    try {
      await this.#preview.close();
    } catch (error) {
      this.#services.log.error('Cannot close the preview of the search', error);
    }
  }

  #schedule(delay = pause): void {
    clearTimeout(this.#timer);
    this.#query.abort();
    this.#query = new AbortController();
    const { signal } = this.#query;
    this.#pick.busy = true;
    this.#wanted = undefined;
    this.#timer = setTimeout(() => void this.#search(signal), delay);
  }

  async #search(signal: AbortSignal): Promise<void> {
    const query = this.#pick.value.trim();
    try {
      const items = await this.#itemsFor(query, signal);
      if (signal.aborted) return;
      this.#pick.items = items;
      this.#pick.busy = false;
      const [best] = items;
      if (this.#wanted !== undefined && best !== undefined) this.act(this.#wanted, best);
    } catch (error) {
      if (signal.aborted || isAbort(error)) return;
      this.#services.log.error('The search failed', error);
      this.#pick.items = [
        message('$(error) The search failed', 'The reason is in the log: “Briefing: Show Log”.'),
      ];
      this.#pick.busy = false;
    }
  }

  async #itemsFor(query: string, signal: AbortSignal): Promise<Item[]> {
    const { index, status } = this.#project;
    if (status.state === 'failed') {
      return [message('$(error) The sources are not indexed', status.error ?? 'The reason is in the log.')];
    }
    const building = status.state === 'building';
    this.#pick.title = this.#title(building ? ` (${status.done} of ${status.total} read so far)` : '');
    if (status.state === 'ready' && status.sources === 0) return [await this.#wayOn(signal)];
    if (index === undefined || query === '') return [];
    const hits = await index.search(query, { limit }, signal);
    if (hits.length === 0) {
      const advice = building
        ? 'The sources are still being read; try again in a moment.'
        : query.includes('"')
          ? 'Without quotation marks the words are found in any order.'
          : 'Fewer or other words may find more.';
      return [message('$(info) No passage found', advice)];
    }
    const sources = await sourcesOf(
      hits.map(({ key }) => key),
      index,
      signal,
    );
    return hits.map((hit) => this.#item(searchRow(hit, sources.get(hit.key))));
  }

  /** A row that says why there is nothing to search; Enter does what a click on the status bar would do. */
  async #wayOn(signal: AbortSignal): Promise<Item> {
    const { index, status, config } = this.#project;
    const unread = (await index?.unread(signal)) ?? [];
    const { meaning, advice, action } = statusText(status, true, config.sources, 0, undefined, unread);
    return {
      ...message(
        `$(info) ${meaning.replace('Nothing can be checked', 'Nothing to search')}`,
        `Enter: ${advice}`,
      ),
      command: statusCommands[action],
    };
  }

  /** The title names the keys, because the placeholder disappears once something is typed. */
  #title(progress = ''): string {
    const name = this.#services.projects.all().length > 1 ? ` of ${this.#project.folder.name}` : '';
    const keys =
      this.#origin === undefined
        ? 'Enter opens the source'
        : 'Enter: quotation, Ctrl+Enter: citation, Alt+Enter: open';
    return `Search sources${name}${progress} — ${keys}`;
  }

  /** The label is only an icon, because the list would sort rows by where the query matches in the label. */
  #item(row: SearchRow): Item {
    return {
      row,
      label: `$(${row.icon})`,
      description: row.source === '' ? row.where : `${row.where} — ${row.source}`,
      detail: row.excerpt,
      alwaysShow: true,
      buttons: this.#origin === undefined ? [openSource] : [insertQuotation, insertCitation, openSource],
    };
  }

  #show(item: Item | undefined): void {
    if (item?.row === undefined) return;
    const { hit, best } = item.row;
    this.#preview
      .show(sourceUri(this.#services, this.#project.folder.uri, hit.path), hit, best)
      .catch((error: unknown) => this.#services.log.error(`Cannot show ${hit.path}`, error));
  }

  async #insert({ document, version, column, place }: Origin, text: string): Promise<void> {
    try {
      const editor = await vscode.window.showTextDocument(document, {
        ...(column === undefined ? {} : { viewColumn: column }),
        preserveFocus: false,
      });
      // Where the document changed while the list was open, the cursor has moved with the text, but the saved position has not.
      const at = document.version === version ? place : editor.selection.active;
      const before = document.lineAt(at.line).text.slice(0, at.character);
      const inserted = spaced(before, text);
      if (!(await editor.edit((edit) => edit.insert(at, inserted))))
        throw new Error('the document cannot be edited');
      const end = document.positionAt(document.offsetAt(at) + inserted.length);
      editor.selection = new vscode.Selection(end, end);
    } catch (error) {
      this.#services.log.report('Cannot insert the quotation', error);
    }
  }
}

function message(label: string, detail: string): Item {
  return { label, detail, alwaysShow: true };
}

function originOf(services: Services): Origin | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || !services.isBriefing(editor.document)) return undefined;
  const { document, selection, viewColumn } = editor;
  return { document, version: document.version, column: viewColumn, place: selection.end };
}

function selectedText(): string {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || editor.selection.isEmpty) return '';
  const text = editor.document.getText(editor.selection).replaceAll(/\s+/gu, ' ').trim();
  return text.length <= longestQuery ? text : '';
}
