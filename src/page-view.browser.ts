import { startPageView, type ViewHost } from './webview/page-view.ts';

declare function acquireVsCodeApi(): ViewHost;

const container = document.querySelector('main');
if (container === null) throw new Error('The page has no main element.');

/** Entry point of the page view of a PDF, in a webview. */
void startPageView(acquireVsCodeApi(), container);
