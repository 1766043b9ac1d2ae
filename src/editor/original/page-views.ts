import * as vscode from 'vscode';
import type { FromPageView, PageTarget, ToPageView } from '../../webview/protocol.ts';
import { pageViewType } from '../ids.ts';
import { pageHtml, pageViewRoots } from './page-html.ts';

/** What the user asks of a page view. */
export interface PageViewRequests {
  readonly reading: (file: vscode.Uri, page: number) => unknown;
  readonly external: (file: vscode.Uri) => unknown;
  readonly failed: (file: vscode.Uri, detail: string) => unknown;
}

/** The page views of PDFs, one per file: custom editors that only show. */
export class PageViews implements vscode.CustomReadonlyEditorProvider, vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #requests: PageViewRequests;
  readonly #open = new Map<string, vscode.Webview>();
  /** Targets of views that are being opened. */
  readonly #waiting = new Map<string, PageTarget>();
  readonly #registered: vscode.Disposable;

  constructor(extension: vscode.Uri, requests: PageViewRequests) {
    this.#extension = extension;
    this.#requests = requests;
    this.#registered = vscode.window.registerCustomEditorProvider(pageViewType, this);
  }

  /** Opens the page view of a file, or brings it to the front, and shows a place in it. */
  async show(file: vscode.Uri, target: PageTarget): Promise<void> {
    const id = file.toString();
    this.#waiting.set(id, target);
    await vscode.commands.executeCommand('vscode.openWith', file, pageViewType);
    const view = this.#open.get(id);
    if (view !== undefined) this.#showWaiting(id, view);
  }

  openCustomDocument(uri: vscode.Uri): vscode.CustomDocument {
    return { uri, dispose: () => {} };
  }

  resolveCustomEditor({ uri }: vscode.CustomDocument, panel: vscode.WebviewPanel): void {
    const id = uri.toString();
    const { webview } = panel;
    webview.options = {
      enableScripts: true,
      localResourceRoots: [...pageViewRoots(this.#extension), vscode.Uri.joinPath(uri, '..')],
    };
    const listening = webview.onDidReceiveMessage((message: FromPageView) => {
      if (message.type === 'ready') {
        this.#open.set(id, webview);
        this.#showWaiting(id, webview);
      } else if (message.type === 'reading') this.#requests.reading(uri, message.page);
      else if (message.type === 'external') this.#requests.external(uri);
      else if (message.type === 'failed') this.#requests.failed(uri, message.detail);
    });
    // A hidden view is ended, and says again when it is ready.
    const hiding = panel.onDidChangeViewState(() => {
      if (!panel.visible) this.#open.delete(id);
    });
    const watcher = followFile(uri, () => tell(webview, { type: 'reload' }));
    panel.onDidDispose(() => {
      listening.dispose();
      hiding.dispose();
      watcher.dispose();
      this.#open.delete(id);
    });
    webview.html = pageHtml(webview, this.#extension, uri);
  }

  dispose(): void {
    this.#registered.dispose();
  }

  #showWaiting(id: string, view: vscode.Webview): void {
    const target = this.#waiting.get(id);
    if (target === undefined) return;
    this.#waiting.delete(id);
    tell(view, { type: 'show', target });
  }
}

function tell(webview: vscode.Webview, message: ToPageView): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the channel to a webview is no window
  void webview.postMessage(message);
}

/** Calls `changed` when a file changes or is written anew. */
function followFile(file: vscode.Uri, changed: () => void): vscode.Disposable {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  // Signs in a name that a glob reads are one character each.
  const pattern = new vscode.RelativePattern(
    vscode.Uri.joinPath(file, '..'),
    name.replaceAll(/[[\]{}*?!]/g, '?'),
  );
  const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, false, true);
  return vscode.Disposable.from(watcher, watcher.onDidChange(changed), watcher.onDidCreate(changed));
}
