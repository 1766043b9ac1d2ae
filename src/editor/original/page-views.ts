import * as vscode from 'vscode';
import type { FromPageView, PageTarget } from '../../webview/protocol.ts';
import { pageViewType } from '../ids.ts';
import { type PagePanel, showPdf } from './page-panel.ts';

/** What the user asks of a page view. */
export interface PageViewRequests {
  readonly reading: (file: vscode.Uri, page: number) => unknown;
  /** The labels of the file's pages by their numbers in the file. */
  readonly labels: (file: vscode.Uri) => Promise<Readonly<Record<string, string>>>;
  readonly external: (file: vscode.Uri) => unknown;
  readonly failed: (file: vscode.Uri, detail: string) => unknown;
}

/** The page views of PDFs, one per file: custom editors that only show. */
export class PageViews implements vscode.CustomReadonlyEditorProvider, vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #requests: PageViewRequests;
  /** The views that have said that they are ready. */
  readonly #ready = new Map<string, PagePanel>();
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
    this.#showWaiting(id);
  }

  openCustomDocument(uri: vscode.Uri): vscode.CustomDocument {
    return { uri, dispose: () => {} };
  }

  resolveCustomEditor({ uri }: vscode.CustomDocument, panel: vscode.WebviewPanel): void {
    const id = uri.toString();
    const shown = showPdf(panel.webview, this.#extension, uri, (message: FromPageView) => {
      if (message.type === 'ready') {
        this.#ready.set(id, shown);
        this.#showWaiting(id);
        void this.#requests.labels(uri).then((labels) => shown.tell({ type: 'labels', labels }));
      } else if (message.type === 'reading') this.#requests.reading(uri, message.page);
      else if (message.type === 'external') this.#requests.external(uri);
      else if (message.type === 'failed') this.#requests.failed(uri, message.detail);
    });
    // A hidden view is ended, and says again when it is ready.
    const hiding = panel.onDidChangeViewState(() => {
      if (!panel.visible) this.#ready.delete(id);
    });
    panel.onDidDispose(() => {
      hiding.dispose();
      shown.dispose();
      this.#ready.delete(id);
    });
  }

  dispose(): void {
    this.#registered.dispose();
  }

  #showWaiting(id: string): void {
    const target = this.#waiting.get(id);
    const view = this.#ready.get(id);
    if (target === undefined || view === undefined) return;
    this.#waiting.delete(id);
    view.tell({ type: 'show', target });
  }
}
