import * as vscode from 'vscode';
import { uriIn } from './convert.ts';
import { isFileSystemRoot } from '../project/corpus-folders.ts';
import { anyCase } from '../project/globs.ts';
import { isAbsolutePath, resolvePath } from '../project/paths.ts';

/** How long events are collected before they are reported, in milliseconds: a new folder arrives as many events. */
const collectFor = 120;

/**
 * Delays, in milliseconds, after which a new folder is reported again: events of files written right after it was created can get
 * lost.
 */
const lookAgainAfter = [700, 3_000];

/** Maximum paths to report one by one; more are reported as "everything". */
const mostPaths = 500;

/**
 * Watches the corpus folders of `folder`, existing or not. Calls `changed` once per burst of events with the absolute paths, or
 * without any when everything should be scanned.
 */
export function watchSources(
  folder: vscode.WorkspaceFolder,
  sources: readonly string[],
  changed: (paths?: readonly string[]) => void,
): vscode.Disposable {
  const waiting = new Set<string>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let collecting = false;
  let disposed = false;

  const after = (milliseconds: number, run: () => void): void => {
    if (disposed) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, milliseconds);
    timers.add(timer);
  };
  const note = (uri: vscode.Uri): void => {
    waiting.add(uri.fsPath);
    if (collecting) return;
    collecting = true;
    after(collectFor, () => {
      collecting = false;
      const paths = [...waiting];
      waiting.clear();
      changed(paths.length > mostPaths ? undefined : paths);
    });
  };
  const noteCreated = (uri: vscode.Uri): void => {
    note(uri);
    void isFolder(uri).then((yes) => {
      if (yes) for (const wait of lookAgainAfter) after(wait, () => note(uri));
    });
  };

  const watchers = patternsOf(folder, sources).map((pattern) => {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    watcher.onDidCreate(noteCreated);
    watcher.onDidChange(note);
    watcher.onDidDelete(note);
    return watcher;
  });
  return new vscode.Disposable(() => {
    disposed = true;
    for (const watcher of watchers) watcher.dispose();
    for (const timer of timers) clearTimeout(timer);
  });
}

/**
 * The globs to watch: everything in each corpus folder, in any letter case, and the folders above it, because deleting or renaming
 * one of those raises a single event for that folder.
 */
function patternsOf(folder: vscode.WorkspaceFolder, sources: readonly string[]): vscode.RelativePattern[] {
  return sources.flatMap((source) => {
    if (isFileSystemRoot(resolvePath(folder.uri.fsPath, source))) return [];
    const parts = source.split(/[/\\]/u).filter((part) => part !== '' && part !== '.');
    const outside = isAbsolutePath(source) || parts.includes('..');
    if (outside) {
      return [new vscode.RelativePattern(uriIn(folder.uri, source.replaceAll('\\', '/')), '**')];
    }
    if (parts.length === 0) return [new vscode.RelativePattern(folder, '**')];
    const above = parts.map((_, index) => anyCase(parts.slice(0, index + 1).join('/')));
    return [...above, `${above.at(-1)}/**`].map((glob) => new vscode.RelativePattern(folder, glob));
  });
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false; // gone again
  }
}
