import * as vscode from 'vscode';
import { limits } from '../../corpus/formats/limits.ts';
import type { FromPageView, ToPageView } from '../../webview/protocol.ts';
import { pageHtml, pageViewRoots } from './page-html.ts';

/** A PDF shown in a webview. */
export interface PagePanel extends vscode.Disposable {
  readonly tell: (message: ToPageView) => void;
}

/** Shows a PDF in a webview, and again when the file changes; `heard` is called with what the view says. */
export function showPdf(
  webview: vscode.Webview,
  extension: vscode.Uri,
  file: vscode.Uri,
  heard: (message: FromPageView) => void,
): PagePanel {
  webview.options = {
    enableScripts: true,
    localResourceRoots: [...pageViewRoots(extension), vscode.Uri.joinPath(file, '..')],
  };
  let disposed = false;
  let version = 0;
  const draw = async (): Promise<void> => {
    version += 1;
    const own = version;
    const isLarge = await isTooLarge(file);
    // The same page again would not be loaded.
    if (!disposed && own === version) webview.html = pageHtml(webview, extension, file, { version, isLarge });
  };
  const lasting = vscode.Disposable.from(
    webview.onDidReceiveMessage(heard),
    followFile(file, () => void draw()),
  );
  void draw();
  return {
    tell(message) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the channel to a webview is no window
      void webview.postMessage(message);
    },
    dispose() {
      disposed = true;
      lasting.dispose();
    },
  };
}

/** Whether a file is larger than those that are read. A file that is not there is reported by the view. */
async function isTooLarge(file: vscode.Uri): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.stat(file)).size > limits.pdf;
  } catch {
    return false;
  }
}

/** Calls `changed` when a file changes or is written anew. */
function followFile(file: vscode.Uri, changed: () => void): vscode.Disposable {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  // Signs in a name that a glob reads stand for any one character.
  const glob = name.replaceAll(/[[\]{}*?!]/g, '?');
  const watcher = vscode.workspace.createFileSystemWatcher(
    new vscode.RelativePattern(vscode.Uri.joinPath(file, '..'), glob),
    false,
    false,
    true,
  );
  return vscode.Disposable.from(watcher, watcher.onDidChange(changed), watcher.onDidCreate(changed));
}
