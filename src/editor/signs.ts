import * as vscode from 'vscode';
import { isBriefingText } from '../corpus/formats/front-matter.ts';
import { isCollection, signEndings } from '../project/documents.ts';
import type { StoreStatus } from '../store/store.ts';
import { lookForDocuments } from './look-for-documents.ts';
import { type Log, isAbort } from './log.ts';
import type { Project } from './project.ts';
import type { Projects } from './projects.ts';

/** Maximum files whose front matter is searched for `briefing: true`, and their maximum size in bytes. */
const mostFilesRead = 30;
const largestFileRead = 200_000;

/** How long file events are collected before a folder is searched again, in milliseconds. */
const collectFor = 1_000;

/**
 * Decides whether briefings are written in a workspace folder: whether it has a project file, a sources folder, a briefing, or enough
 * documents to be a collection of sources. In other folders, such as a code repository, the extension stays out of sight.
 */
export class Signs implements vscode.Disposable {
  readonly #known = new Map<Project, boolean>();
  readonly #looking = new Set<Project>();
  readonly #watchers = new Map<Project, vscode.Disposable>();
  readonly #changed = new vscode.EventEmitter<Project>();
  readonly #log: Log;
  readonly #lasting: vscode.Disposable;

  /** Fires when the answer of {@link has} may have changed for a project. */
  readonly onDidChange = this.#changed.event;

  constructor(projects: Projects, log: Log) {
    this.#log = log;
    this.#lasting = projects.onDidChange(({ project, what }) => {
      if (what === 'config') this.#forget(project);
    });
  }

  /** The answer so far. Where none is known, a search starts, and {@link onDidChange} fires when it finds a sign. */
  has(project: Project): boolean {
    if (project.hasProjectFile || holdsSources(project.status)) return true;
    const known = this.#known.get(project);
    if (known === undefined) void this.#look(project);
    return known ?? false;
  }

  dispose(): void {
    this.#lasting.dispose();
    for (const watcher of this.#watchers.values()) watcher.dispose();
    this.#changed.dispose();
  }

  async #look(project: Project): Promise<void> {
    if (this.#looking.has(project)) return;
    this.#looking.add(project);
    this.#watch(project);
    try {
      const found = await findSign(project);
      this.#known.set(project, found);
      if (found) this.#changed.fire(project);
    } catch (error) {
      if (!isAbort(error)) this.#log.error(`Cannot look for documents in ${project.folder.name}`, error);
      this.#known.set(project, false);
    } finally {
      this.#looking.delete(project);
    }
  }

  #forget(project: Project): void {
    this.#known.delete(project);
    this.#changed.fire(project);
  }

  #watch(project: Project): void {
    if (this.#watchers.has(project)) return;
    const glob = `**/*.{${signEndings.join(',')}}`;
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(project.folder, glob),
      false,
      true,
      false,
    );
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        this.#forget(project);
      }, collectFor);
    };
    this.#watchers.set(
      project,
      vscode.Disposable.from(
        watcher,
        watcher.onDidCreate(changed),
        watcher.onDidDelete(changed),
        new vscode.Disposable(() => clearTimeout(timer)),
      ),
    );
  }
}

/** Whether a sources folder is one of ours: code may lie in a folder `Sources` too, and an empty folder is waiting for sources. */
function holdsSources({ folders, sources, unread, unreadDocuments }: StoreStatus): boolean {
  return folders.length > 0 && (sources > 0 || unreadDocuments > 0 || unread === 0);
}

async function findSign(project: Project): Promise<boolean> {
  const root = project.folder.uri;
  const { documents, briefings } = await lookForDocuments(root, project.config);
  if (briefings.length > 0 || isCollection(documents)) return true;
  const markdown = documents.filter((document) => document.markdown).slice(0, mostFilesRead);
  for (const { path } of markdown) {
    if (await saysBriefing(vscode.Uri.joinPath(root, path))) return true;
  }
  return false;
}

async function saysBriefing(uri: vscode.Uri): Promise<boolean> {
  try {
    if ((await vscode.workspace.fs.stat(uri)).size > largestFileRead) return false;
    return isBriefingText(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
  } catch {
    return false; // gone, or not readable
  }
}
