import * as vscode from 'vscode';
import type { AskZotero } from '../../corpus/bibliography/zotero-answers.ts';
import type { ZoteroMark } from '../../corpus/bibliography/zotero-files.ts';
import { keptZotero, type KeptZotero } from '../../corpus/bibliography/zotero-kept.ts';
import { readZotero } from '../../corpus/bibliography/zotero-reading.ts';
import { filesNamed } from '../../corpus/bibliography/bound-entries.ts';
import type { CslItem } from '../../corpus/source.ts';
import { zoteroFailure, zoteroProblems } from '../../features/zotero-problems.ts';
import { resolvePath } from '../../project/paths.ts';
import { errorMessage } from '../../text/error-message.ts';
import { settings, settingsSection } from '../ids.ts';
import type { Log } from '../log.ts';
import { chosenCollections } from './chosen-collections.ts';

/** Minimum time between two questions when the window gains focus, in milliseconds. */
const askAtMostEvery = 30_000;

/** How long an index waits for the first answer where nothing is kept, in milliseconds. */
const firstAnswer = 5_000;

/** How long all answers together may take, in milliseconds. */
const patience = 120_000;

/**
 * The collections of the Zotero on this machine that the user chose, as Zotero said last. It is asked when the window opens and gains
 * focus, and never before the user chose a collection. Its last answer is kept: where Zotero does not run, its files are still there.
 */
export class Zotero implements vscode.Disposable {
  readonly #ask: AskZotero;
  readonly #file: vscode.Uri;
  readonly #log: Log;
  #chosen: readonly string[] = [];
  #kept: KeptZotero | undefined;
  #failure: string | undefined;
  #marks: ReadonlyMap<string, readonly ZoteroMark[]> = new Map();
  #asked = Number.NEGATIVE_INFINITY;
  #asking: AbortController | undefined;
  #ready: Promise<void>;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #lasting: vscode.Disposable;

  /** Fires when items, marks or problems changed. */
  readonly onDidChange = this.#changed.event;

  /** `storage` is a folder of the extension, in which the last answer is kept. */
  constructor(ask: AskZotero, storage: vscode.Uri, log: Log) {
    this.#ask = ask;
    this.#file = vscode.Uri.joinPath(storage, 'zotero.json');
    this.#log = log;
    this.#ready = this.#configure();
    const again = (): void => void (this.#ready = this.#configure());
    this.#lasting = vscode.Disposable.from(
      this.#changed,
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${settingsSection}.${settings.zotero}`)) again();
      }),
      vscode.workspace.onDidGrantWorkspaceTrust(again),
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused && Date.now() - this.#asked >= askAtMostEvery) void this.refresh();
      }),
    );
  }

  /** The items of the chosen collections; undefined where none is chosen. Resolves when the last answer is loaded, or the first is there. */
  async items(): Promise<readonly CslItem[] | undefined> {
    await this.#ready;
    return this.#chosen.length === 0 ? undefined : (this.#kept?.reading.items ?? []);
  }

  /** What the user should know of Zotero's sources; none where no collection is chosen. */
  get problems(): readonly string[] {
    if (this.#chosen.length === 0) return [];
    const failure = this.#failure === undefined ? {} : { failure: this.#failure };
    return zoteroProblems({ ...failure, ...this.#kept });
  }

  /** What is marked in the files of the item with this key. */
  marksOf(key: string): readonly ZoteroMark[] {
    return this.#marks.get(key) ?? [];
  }

  /** The keys of the items in whose files something is marked. */
  get markedKeys(): readonly string[] {
    return [...this.#marks.keys()];
  }

  /** Whether a path, as the index has it, is one of the files of the item with this key. */
  isFileOf(key: string, path: string): boolean {
    const item = this.#kept?.reading.items.find(({ id }) => id === key);
    return (
      item !== undefined && filesNamed(item).some((file) => `/${resolvePath('/', file)}`.endsWith(`/${path}`))
    );
  }

  /** Asks Zotero again. */
  async refresh(): Promise<void> {
    const chosen = this.#chosen;
    if (chosen.length === 0) return;
    this.#asked = Date.now();
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    const signal = AbortSignal.any([asking.signal, AbortSignal.timeout(patience)]);
    const before = JSON.stringify([this.#kept?.reading, this.#failure]);
    try {
      const reading = await readZotero(this.#ask, chosen, signal);
      if (asking.signal.aborted) return;
      this.#take({ chosen, at: new Date().toISOString(), reading });
      this.#failure = undefined;
      await this.#keep();
    } catch (error) {
      if (asking.signal.aborted) return;
      this.#failure = zoteroFailure(errorMessage(error));
      this.#log.info(`${this.#failure} (${errorMessage(error)})`);
    }
    if (before !== JSON.stringify([this.#kept?.reading, this.#failure])) this.#changed.fire();
  }

  dispose(): void {
    this.#asking?.abort();
    this.#lasting.dispose();
  }

  async #configure(): Promise<void> {
    const before = this.#chosen;
    const chosen = chosenCollections();
    if (chosen.join('\n') === before.join('\n')) return;
    this.#asking?.abort();
    this.#chosen = chosen;
    this.#failure = undefined;
    this.#take(undefined);
    const kept = chosen.length === 0 ? undefined : await this.#load(chosen);
    if (this.#chosen !== chosen) return;
    this.#take(kept);
    const asked = this.refresh();
    if (kept === undefined && chosen.length > 0)
      await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, firstAnswer))]);
    this.#changed.fire();
  }

  #take(kept: KeptZotero | undefined): void {
    this.#kept = kept;
    this.#marks = new Map((kept?.reading.marked ?? []).map(({ id, marks }) => [id, marks]));
  }

  /** The last answer for these collections, if it was kept. */
  async #load(chosen: readonly string[]): Promise<KeptZotero | undefined> {
    try {
      const kept = keptZotero(new TextDecoder().decode(await vscode.workspace.fs.readFile(this.#file)));
      return kept?.chosen.join('\n') === chosen.join('\n') ? kept : undefined;
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
      this.#log.error('Cannot load the last answer of Zotero', error);
      return undefined;
    }
  }

  async #keep(): Promise<void> {
    try {
      await vscode.workspace.fs.writeFile(this.#file, new TextEncoder().encode(JSON.stringify(this.#kept)));
    } catch (error) {
      this.#log.error('Cannot keep the answer of Zotero', error);
    }
  }
}
