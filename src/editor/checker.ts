import * as vscode from 'vscode';
import type { Briefing } from '../briefing/briefing.ts';
import { type ClaimCount, claimCount } from '../features/claim-count.ts';
import { type ContextMemory, contextMemory, ruleContext } from '../check/context.ts';
import type { CheckOptions, CheckResult } from '../check/outcome.ts';
import { check } from '../check/run.ts';
import type { PassageStore } from '../store/store.ts';
import { isAbort } from './log.ts';
import { noIndex, outsideFolders } from './no-index.ts';
import type { Project } from './project.ts';
import { type Services, checkOptions } from './services.ts';

/** A pause in typing this long, in milliseconds, starts a check. */
const pause = 120;

/** Building longer than this, in milliseconds, is more than taking up the change of a file or two. */
const longBuild = 1_000;

/** What the last finished check of a document says, for the version it was made of. */
export interface CheckedDocument {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly briefing: Briefing;
  readonly result: CheckResult;
  readonly count: ClaimCount;
  readonly store: PassageStore;
  readonly options: CheckOptions;
}

/**
 * Keeps every open briefing checked: after each pause in typing, and whenever the corpus or the configuration changes.
 * A newer run aborts the older one of its document, and only what was made of the newest version is told.
 */
export class Checker implements vscode.Disposable {
  readonly #services: Services;
  readonly #checked = new Map<string, CheckedDocument>();
  /** What the checks of a document found out goes with it. */
  readonly #memories = new WeakMap<vscode.TextDocument, ContextMemory>();
  readonly #running = new Map<string, AbortController>();
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #building = new Map<Project, ReturnType<typeof setTimeout>>();
  readonly #done = new vscode.EventEmitter<vscode.Uri>();
  readonly #lasting: vscode.Disposable[];

  /** A check has finished, or what was known about a document is void (it was closed or is no briefing any more). */
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

  /** What is known about the document as it is now; absent while a newer version is being checked. */
  current(document: vscode.TextDocument): CheckedDocument | undefined {
    const checked = this.last(document);
    return checked?.version === document.version ? checked : undefined;
  }

  /** What was last known about the document, perhaps of an older version. */
  last(document: vscode.TextDocument): CheckedDocument | undefined {
    return this.#checked.get(document.uri.toString());
  }

  dispose(): void {
    for (const timer of [...this.#waiting.values(), ...this.#building.values()]) clearTimeout(timer);
    for (const run of this.#running.values()) run.abort();
    for (const one of this.#lasting) one.dispose();
  }

  /**
   * What was found in the corpus holds until the corpus has changed; but where the index is being built for long,
   * nobody can know, and findings that need all of it go.
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

  /** Checks again what was checked while the index was in another state than now. */
  #scheduleUnsettled(): void {
    for (const document of vscode.workspace.textDocuments) {
      const state = this.#services.projects.of(document.uri)?.status.state;
      const settled = state === 'failed' ? 'failed' : 'checked';
      if (this.last(document)?.result.state !== settled) this.#schedule(document, 0);
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
      const memory = this.#memories.get(document) ?? contextMemory();
      this.#memories.set(document, memory);
      const options = { ...checkOptions(this.#services, document.uri), memory };
      const result = await check(briefing, store, options, signal);
      const count = claimCount(briefing, await ruleContext(briefing, store, options, signal));
      signal.throwIfAborted();
      if (document.version !== version) return; // the change has scheduled a run of its own
      this.#checked.set(id, { document, version, briefing, result, count, store, options });
      this.#done.fire(document.uri);
      // The index may have become ready while the check was under way.
      const state = this.#services.projects.of(document.uri)?.status.state;
      if (result.state === 'waiting' && state === 'ready') this.#schedule(document, 0);
    } catch (error) {
      if (!isAbort(error))
        this.#services.log.error(`Cannot check ${vscode.workspace.asRelativePath(document.uri)}`, error);
    } finally {
      if (this.#running.get(id) === controller) this.#running.delete(id);
    }
  }
}
