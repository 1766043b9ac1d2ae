import * as vscode from 'vscode';
import { english } from '../language/en/messages.ts';
import {
  type Lock,
  type LockChanges,
  lockFileName,
  longestLock,
  parseLock,
  writeLock,
} from '../project/lock.ts';
import { changedLock } from '../evidence/lock/locked-text.ts';
import { type ProjectProblem, readIfThere } from './config.ts';
import { saveDocument } from './save-document.ts';

/** The lock of a workspace folder, with unsaved changes, or why it cannot be used; neither where there is none. */
export interface LockState {
  readonly lock?: Lock;
  readonly problem?: ProjectProblem;
  /** The text that it was read from. */
  readonly text?: string;
}

/** The lock file of a workspace folder, which may not exist. */
function lockUri(folder: vscode.WorkspaceFolder): vscode.Uri {
  return vscode.Uri.joinPath(folder.uri, lockFileName);
}

/** Reads the lock of a folder. The same text gives the state of before, so that what was remembered of it lasts. */
export async function readLockState(folder: vscode.WorkspaceFolder, before: LockState): Promise<LockState> {
  const uri = lockUri(folder);
  const text = openLock(folder)?.getText() ?? (await readIfThere(uri));
  if (text === undefined) return {};
  if (text === before.text) return before;
  if (text.length > longestLock) {
    const args = { file: lockFileName, mebibytes: longestLock / (1024 * 1024) };
    return { text, problem: { message: english({ id: 'lock-too-large', args }), uri } };
  }
  const read = parseLock(text);
  if ('lock' in read) return { text, lock: read.lock };
  const { message, position } = read.problem;
  return { text, problem: { message, position, uri } };
}

/** Calls `changed` when the lock of a folder changes, on disk or in an editor. */
export function watchLock(folder: vscode.WorkspaceFolder, changed: () => void): vscode.Disposable {
  const id = lockUri(folder).toString();
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, lockFileName));
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(changed),
    watcher.onDidChange(changed),
    watcher.onDidDelete(changed),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && document.uri.toString() === id) changed();
    }),
  );
}

/** Adds changes of the lock to an edit. A lock that does not exist is made. */
export function addLockEdit(
  edit: vscode.WorkspaceEdit,
  folder: vscode.WorkspaceFolder,
  { lock = new Map(), text }: LockState,
  changes: LockChanges,
): void {
  const uri = lockUri(folder);
  if (text === undefined) edit.createFile(uri, { ignoreIfExists: true });
  const lines = (text ?? '').split('\n');
  const end = new vscode.Position(lines.length - 1, lines.at(-1)?.length ?? 0);
  const range = new vscode.Range(new vscode.Position(0, 0), end);
  edit.replace(uri, range, writeLock(changedLock(lock, changes)));
}

/** Saves the lock of a folder, if an editor has changes of it. Throws where it cannot be saved. */
export async function saveOpenLock(folder: vscode.WorkspaceFolder): Promise<void> {
  const document = openLock(folder);
  if (document !== undefined) await saveDocument(document);
}

function openLock(folder: vscode.WorkspaceFolder): vscode.TextDocument | undefined {
  const id = lockUri(folder).toString();
  return vscode.workspace.textDocuments.find((one) => one.uri.toString() === id && !one.isClosed);
}
