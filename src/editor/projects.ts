import * as vscode from 'vscode';
import { Project, type ProjectHost } from './project.ts';
import { fileOf } from './reading/reading-uri.ts';

/** The projects of the window, one per workspace folder, kept in step with folders that are added and removed. */
export class Projects implements vscode.Disposable {
  readonly #projects = new Map<string, Project>();
  readonly #host: ProjectHost;
  readonly #changed = new vscode.EventEmitter<{ project: Project; what: 'config' | 'corpus' | 'status' }>();
  readonly #lasting: vscode.Disposable[] = [this.#changed];

  /** Fires with what changed in which project; see {@link Project.onDidChange}. */
  readonly onDidChange = this.#changed.event;

  constructor(host: ProjectHost) {
    this.#host = host;
    for (const folder of vscode.workspace.workspaceFolders ?? []) this.#add(folder);
    this.#lasting.push(
      vscode.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const folder of removed) this.#remove(folder);
        for (const folder of added) this.#add(folder);
      }),
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) for (const project of this.#projects.values()) project.lookAgain();
      }),
    );
  }

  all(): readonly Project[] {
    return [...this.#projects.values()];
  }

  /**
   * The project that a file belongs to, and the reading of it; absent outside all workspace folders. An untitled document belongs to the
   * window's only project.
   */
  of(uri: vscode.Uri): Project | undefined {
    if (uri.scheme === 'untitled' && this.#projects.size === 1) return this.all()[0];
    const folder = vscode.workspace.getWorkspaceFolder(fileOf(uri));
    return folder === undefined ? undefined : this.#projects.get(folder.uri.toString());
  }

  /** The project of the active editor, else the first; absent where no folder is open. */
  current(): Project | undefined {
    const uri = vscode.window.activeTextEditor?.document.uri;
    return (uri === undefined ? undefined : this.of(uri)) ?? this.all()[0];
  }

  dispose(): void {
    for (const project of this.#projects.values()) project.dispose();
    this.#projects.clear();
    for (const one of this.#lasting) one.dispose();
  }

  #add(folder: vscode.WorkspaceFolder): void {
    const project = new Project(folder, this.#host);
    project.onDidChange((what) => this.#changed.fire({ project, what }));
    this.#projects.set(folder.uri.toString(), project);
  }

  #remove(folder: vscode.WorkspaceFolder): void {
    this.#projects.get(folder.uri.toString())?.dispose();
    this.#projects.delete(folder.uri.toString());
  }
}
