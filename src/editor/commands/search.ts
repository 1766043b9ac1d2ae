import * as vscode from 'vscode';
import { type SearchRow, rowCitation, rowQuotation } from '../../features/search.ts';
import { commands, contextKeys } from '../ids.ts';
import { isAbort } from '../log.ts';
import { originalTarget } from '../original/original.ts';
import type { Project } from '../project.ts';
import { shownAt } from '../jumps.ts';
import type { Services } from '../services.ts';
import { type SearchPreview, openPreview } from '../views/search-preview.ts';
import { passageTarget } from './open-passage.ts';
import { type SearchAction, type SearchItem, actionOf, failedItem, searchItems } from './search-items.ts';
import { type SearchOrigin, insertAt, searchOrigin, selectedText } from './search-origin.ts';

/** Length of the pause in typing after which a query starts, in milliseconds. */
const pause = 50;

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
  const act = (action: SearchAction) => () => session?.act(action);
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
  readonly #pick = vscode.window.createQuickPick<SearchItem>();
  readonly #preview: SearchPreview = openPreview();
  readonly #origin: SearchOrigin | undefined;
  readonly #lasting: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #query = new AbortController();
  /** The action for the best row of the running query: a user who presses Enter means what was typed last. */
  #wanted: SearchAction | undefined;
  #disposed = false;

  constructor(services: Services, project: Project, query: string | undefined) {
    this.#services = services;
    this.#project = project;
    this.#origin = searchOrigin(services);
    const pick = this.#pick;
    pick.title = this.#title();
    const more = services.marks.keys().length === 0 ? '' : ', is:marked (in Zotero)';
    pick.placeholder = `Words, "exact phrase", source:key${more}`;
    pick.value = query ?? selectedText();
    pick.onDidChangeValue(() => this.#schedule());
    pick.onDidChangeActive(([item]) => this.#show(item));
    pick.onDidAccept(() => this.act(this.#origin === undefined ? 'open' : 'quotation'));
    pick.onDidTriggerItemButton(({ item, button }) => this.act(actionOf(button), item));
    pick.onDidHide(() => this.dispose());
    this.#lasting = services.projects.onDidChange((change) => {
      if (change.project === project && change.what === 'corpus') this.#schedule();
    });
    void vscode.commands.executeCommand('setContext', contextKeys.searchVisible, true);
    pick.show();
    this.#schedule(0);
  }

  /** Acts on `item`, by default the active row, and closes the list. */
  act(action: SearchAction, item?: SearchItem): void {
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

  #carryOut(action: SearchAction, row: SearchRow): void {
    const origin = this.#origin;
    if ((action === 'quotation' || action === 'citation') && origin !== undefined) {
      const write = action === 'quotation' ? rowQuotation : rowCitation;
      const { language } = this.#services.briefingFor(origin.document);
      insertAt(origin, write(row, language)).catch((error: unknown) =>
        this.#services.log.report('Cannot insert the quotation', error),
      );
      return;
    }
    const near = this.#project.folder.uri;
    if (action === 'original') {
      const place = originalTarget(this.#services, near, row.hit, row.best);
      void vscode.commands.executeCommand(commands.openOriginal, place);
      return;
    }
    const target = passageTarget(this.#services, near, row.hit, row.best);
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
      this.#pick.title = this.#title();
      const items = await searchItems(
        this.#project,
        this.#services.marks,
        query,
        this.#origin !== undefined,
        signal,
      );
      if (signal.aborted) return;
      this.#pick.items = items;
      this.#pick.busy = false;
      const [best] = items;
      if (this.#wanted !== undefined && best !== undefined) this.act(this.#wanted, best);
    } catch (error) {
      if (signal.aborted || isAbort(error)) return;
      this.#services.log.error('The search failed', error);
      this.#pick.items = [failedItem];
      this.#pick.busy = false;
    }
  }

  /** The title names the keys, because the placeholder disappears once something is typed. */
  #title(): string {
    const { state, done, total } = this.#project.status;
    const progress = state === 'building' ? ` (${done} of ${total} read so far)` : '';
    const name = this.#services.projects.all().length > 1 ? ` of ${this.#project.folder.name}` : '';
    const keys =
      this.#origin === undefined
        ? 'Enter opens the source'
        : 'Enter: quotation, Ctrl+Enter: citation, Alt+Enter: open';
    return `Search sources${name}${progress} — ${keys}`;
  }

  #show(item: SearchItem | undefined): void {
    if (item?.row === undefined) return;
    const { hit, best } = item.row;
    this.#preview
      .show(shownAt(this.#services, this.#project.folder.uri, hit).uri, hit, best)
      .catch((error: unknown) => this.#services.log.error(`Cannot show ${hit.path}`, error));
  }
}
