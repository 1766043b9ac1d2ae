import * as vscode from 'vscode';

/** The folders of the extension that the page view reads: its script, pdf.js's worker, and pdf.js's data. */
export function pageViewRoots(extension: vscode.Uri): readonly vscode.Uri[] {
  return [
    vscode.Uri.joinPath(extension, 'dist', 'webview'),
    vscode.Uri.joinPath(extension, 'dist', 'assets'),
  ];
}

/**
 * The page that shows a PDF. It may run our script and pdf.js's worker, and fetch from the folders that the view may read; it reaches
 * nothing else, and nothing outside this machine.
 */
export function pageHtml(
  webview: vscode.Webview,
  extension: vscode.Uri,
  file: vscode.Uri,
  { version, isLarge }: { readonly version: number; readonly isLarge: boolean },
): string {
  const address = (...path: string[]): string =>
    escapedAttribute(webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', ...path)).toString());
  const { cspSource } = webview;
  const policy = [
    "default-src 'none'",
    `script-src ${cspSource} 'wasm-unsafe-eval'`,
    'worker-src blob:',
    `connect-src ${cspSource}`,
    `style-src ${cspSource}`,
    `font-src ${cspSource} data: blob:`,
    'img-src blob: data:',
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="${address('webview', 'style.css')}">
</head>
<body
  data-version="${version}"
  data-large="${isLarge}"
  data-file="${escapedAttribute(webview.asWebviewUri(file).toString())}"
  data-worker="${address('webview', 'pdf.worker.mjs')}"
  data-assets="${address('assets')}/">
<header role="toolbar" aria-label="Pages">
<span role="group">
<button id="previous" title="Previous page (P)" aria-label="Previous page">‹</button>
<input id="page" type="text" inputmode="numeric" aria-label="Page">
<span id="pages"></span>
<button id="next" title="Next page (N)" aria-label="Next page">›</button>
</span>
<span role="group">
<button id="smaller" title="Smaller (-)" aria-label="Smaller">−</button>
<button id="fit" title="Fit the window (0)" aria-label="Fit the window">100 %</button>
<button id="larger" title="Larger (+)" aria-label="Larger">+</button>
</span>
<span role="group">
<input id="find" type="search" placeholder="Find (Ctrl+F)" aria-label="Find in the pages">
<button id="before" title="Previous match (Shift+Enter)" aria-label="Previous match">↑</button>
<button id="after" title="Next match (Enter)" aria-label="Next match">↓</button>
<span id="found" role="status"></span>
</span>
<button id="reading" title="Open the text that was read out of this file, at this page">Open Reading</button>
</header>
<main tabindex="0" aria-label="Pages"></main>
<script type="module" src="${address('webview', 'page-view.js')}"></script>
</body>
</html>`;
}

function escapedAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
