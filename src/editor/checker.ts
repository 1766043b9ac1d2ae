import * as vscode from 'vscode';
import { type ClaimCount, claimCount } from '../features/claim-count.ts';
import type { CheckOptions } from '../check/outcome.ts';
import { type CheckedLedger, checkedLedger } from '../check/ledger.ts';
import type { PassageStore } from '../store/store.ts';
import { isAbort } from './log.ts';
import { noIndex, outsideFolders } from './no-index.ts';
import type { Project } from './project.ts';
import { type Services, checkOptions } from './services.ts';

/** Length of the pause in typing after which a check starts, in milliseconds. */
const pause = 120;

/** An index that builds longer than this, in milliseconds, is taking in more than a change of a file or two. */
const longBuild = 1_000;

/** The last finished check of a document, and the version it was made of. */
export interface CheckedDocument {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly ledger: CheckedLedger;
  readonly count: ClaimCount;
  readonly store: PassageStore;
  readonly options: CheckOptions;
}

/**
 * Keeps every open briefing checked: after each pause in typing, and whenever the corpus or the configuration changes.
 * A newer run aborts an older one of the same document; only results of the newest version are published.
 */
export class Checker implements vscode.Disposable {
  readonly #services: Services;
  readonly #checked = new Map<string, CheckedDocument>();
  readonly #running = new Map<string, AbortController>();
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #building = new Map<Project, ReturnType<typeof setTimeout>>();
  readonly #done = new vscode.EventEmitter<vscode.Uri>();
  readonly #lasting: vscode.Disposable[];

  /** Fires when a check has finished, and when its result is dropped because the document closed or stopped being a briefing. */
  readonly onDidCheck = this.#done.event;

  constructor(services: Services) {
    this.#services = services;
    this.#lasting = [
      this.#done,
      vscode.workspace.onDidOpenTextDocument((document) => this.#schedule(document, 0)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#schedule(document, pause)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document.uri)),
      services.projects.onDidChange(({ project, what }) => this.#follow(project, what)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#scheduleAll()),
    ];
    this.#scheduleAll();
  }

  /** The result for the document as it is now; absent while a newer version is being checked. */
  current(document: vscode.TextDocument): CheckedDocument | undefined {
    const checked = this.last(document);
    return checked?.version === document.version ? checked : undefined;
  }

  /** The latest result for the document, perhaps of an older version. */
  last(document: vscode.TextDocument): CheckedDocument | undefined {
    return this.#checked.get(document.uri.toString());
  }

  dispose(): void {
    for (const timer of [...this.#waiting.values(), ...this.#building.values()]) clearTimeout(timer);
    for (const run of this.#running.values()) run.abort();
    for (const one of this.#lasting) one.dispose();
  }

  /**
   * Findings stay valid until the corpus has changed. While the index builds for long that is unknown, so findings that need the
   * whole corpus are withdrawn.
   */
  #follow(project: Project, what: 'config' | 'corpus' | 'status'): void {
    const building = project.status.state === 'building';
    if (what !== 'status') this.#scheduleAll();
    else if (!building) this.#scheduleUnsettled();
    const timer = this.#building.get(project);
    if (!building) {
      clearTimeout(timer);
      this.#building.delete(project);
    } else if (timer === undefined) {
      this.#building.set(
        project,
        setTimeout(() => this.#scheduleAll(), longBuild),
      );
    }
  }

  /** Checks documents again whose last check saw the index in another state. */
  #scheduleUnsettled(): void {
    for (const document of vscode.workspace.textDocuments) {
      const state = this.#services.projects.of(document.uri)?.status.state;
      const settled = state === 'failed' ? 'failed' : 'checked';
      if (this.last(document)?.ledger.result.state !== settled) this.#schedule(document, 0);
    }
  }

  #scheduleAll(): void {
    for (const document of vscode.workspace.textDocuments) this.#schedule(document, 0);
  }

  #schedule(document: vscode.TextDocument, delay: number): void {
    const id = document.uri.toString();
    if (!this.#services.isBriefing(document)) {
      if (this.#checked.has(id) || this.#waiting.has(id)) this.#forget(document.uri);
      return;
    }
    clearTimeout(this.#waiting.get(id));
    this.#running.get(id)?.abort();
    this.#waiting.set(
      id,
      setTimeout(() => {
        this.#waiting.delete(id);
        void this.#run(document);
      }, delay),
    );
  }

  #forget(uri: vscode.Uri): void {
    const id = uri.toString();
    clearTimeout(this.#waiting.get(id));
    this.#waiting.delete(id);
    this.#running.get(id)?.abort();
    if (this.#checked.delete(id)) this.#done.fire(uri);
  }

  async #run(document: vscode.TextDocument): Promise<void> {
    const id = document.uri.toString();
    if (document.isClosed) return;
    const controller = new AbortController();
    this.#running.set(id, controller);
    const { signal } = controller;
    const { version } = document;
    try {
      const briefing = this.#services.briefingFor(document);
      const status = this.#services.projects.of(document.uri)?.status ?? outsideFolders;
      const store = this.#services.indexFor(document.uri) ?? noIndex(status);
      const options = checkOptions(this.#services, document);
      const ledger = await checkedLedger(briefing, store, options, signal);
      const count = claimCount(ledger);
      signal.throwIfAborted();
      if (document.version !== version) return; // the change has scheduled another run
      this.#checked.set(id, { document, version, ledger, count, store, options });
      this.#done.fire(document.uri);
      // The index may have become ready during the check.
      const state = this.#services.projects.of(document.uri)?.status.state;
      if (ledger.result.state === 'waiting' && state === 'ready') this.#schedule(document, 0);
    } catch (error) {
      if (!isAbort(error))
        this.#services.log.error(`Cannot check ${vscode.workspace.asRelativePath(document.uri)}`, error);
    } finally {
      if (this.#running.get(id) === controller) this.#running.delete(id);
    }
  }
}
