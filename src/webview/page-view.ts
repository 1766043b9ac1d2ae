// The page view of a PDF: pdf.js draws the pages, our words are marked in their text.
import { type FoundPlace, pageFinder } from './find-in-pages.ts';
import { type Addresses, openDocument } from './open-document.ts';
import { PageList } from './page-list.ts';
import { pageMarker } from './page-marker.ts';
import { pageNames } from './page-names.ts';
import type { FromPageView, PageTarget, ToPageView } from './protocol.ts';
import { followKeys, toolbar } from './toolbar.ts';

/** What a webview keeps while it is hidden. */
interface Kept {
  readonly page: number;
  readonly zoom: number;
  readonly target?: PageTarget;
}

/** The editor as a webview knows it. */
export interface ViewHost {
  postMessage(message: FromPageView): void;
  getState(): Kept | undefined;
  setState(state: Kept): void;
}

/** Shows the PDF that the page names in its main element. */
export async function startPageView(editor: ViewHost, container: HTMLElement): Promise<void> {
  const started = performance.now();
  const sinceStart = (): number => Math.round(performance.now() - started);
  const tell = (message: FromPageView): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the editor's channel is no window
    editor.postMessage(message);
  };
  const { file = '', worker = '', assets = '' } = document.body.dataset;
  const kept = editor.getState();
  let target = kept?.target;
  // A target that comes before the document is open waits for it.
  let waiting: PageTarget | undefined;
  let show = (wanted: PageTarget): void => {
    waiting = wanted;
  };
  let names = pageNames();
  let shown = false;
  addEventListener('message', ({ data }: MessageEvent<ToPageView>) => {
    if (data.type === 'show') {
      show(data.target);
      return;
    }
    names = pageNames(data.labels);
    if (shown) keep();
  });
  // Arrows and Page Down scroll what has the focus; the editor gives it to the page as a whole.
  const focusPages = (): void => {
    if (document.hasFocus() && document.activeElement === document.body) container.focus();
  };
  addEventListener('focus', focusPages);
  focusPages();
  tell({ type: 'ready' });
  const pdf = await open({ file, worker, assets }, container, tell);
  if (pdf === undefined) return;
  const list = new PageList(pdf, await pdf.getPage(1), container, (page, texts) => {
    tell({ type: 'drawn', page, milliseconds: sinceStart() });
    marker.drawn(page, texts);
  });
  const marker = pageMarker(list, (page, stretches) => tell({ type: 'marked', page, stretches }));
  const keep = (): void => {
    const { current: page, zoom } = list;
    bar.showPlace(names.nameOf(page), names.placeOf(page, list.length), zoom);
    editor.setState({ page, zoom, ...(target === undefined ? {} : { target }) });
  };
  const goTo = (page: number): void => {
    list.goTo(page);
    keep();
  };
  show = (wanted) => {
    target = wanted;
    goTo(wanted.page);
    void marker.mark({ kind: 'cited', target: wanted }, true);
  };
  const finder = pageFinder(pdf);
  let place: FoundPlace | undefined;
  let search = new AbortController();
  const find = async (query: string, forward: boolean): Promise<void> => {
    search.abort();
    search = new AbortController();
    const { signal } = search;
    const from = place ?? { page: list.current, nth: forward ? 0 : 1 };
    const found = await finder.next(query, from, forward, signal);
    if (signal.aborted) return;
    place = found;
    bar.showFound(found === undefined ? 'Not found' : `Found on page ${names.nameOf(found.page)}`);
    if (found === undefined) return;
    list.goTo(found.page);
    await marker.mark({ kind: 'found', query, place: found }, true);
  };
  const zoomTo = (zoom: number): void => {
    list.show(Math.min(Math.max(0.25, zoom), 5));
    keep();
  };
  const bar = toolbar({
    goTo: (page) => goTo(page),
    goToNamed(name) {
      goTo(names.pageNamed(name) ?? list.current);
    },
    goBy: (pagesAway) => goTo(list.current + pagesAway),
    zoomBy: (factor) => zoomTo(list.zoom * factor),
    zoomTo,
    find: (query, forward) => void find(query, forward),
    stopFinding() {
      search.abort();
      place = undefined;
      void marker.mark(target && { kind: 'cited', target }, false);
      container.focus();
    },
    openReading: () => tell({ type: 'reading', page: list.current }),
  });
  followKeys(bar);
  container.addEventListener('scroll', keep, { passive: true });
  new ResizeObserver(debounced(() => list.show(list.zoom))).observe(container);
  if (kept !== undefined) {
    list.show(kept.zoom);
    list.goTo(kept.page);
    void marker.mark(target && { kind: 'cited', target }, false);
  }
  shown = true;
  keep();
  tell({ type: 'opened', pages: list.length, milliseconds: sinceStart() });
  if (waiting !== undefined) show(waiting);
}

/** Opens the document, or says why that fails and how to go on. */
async function open(
  addresses: Addresses,
  container: HTMLElement,
  tell: (message: FromPageView) => void,
): Promise<Extract<Awaited<ReturnType<typeof openDocument>>, { numPages: number }> | undefined> {
  const isLarge = document.body.dataset['large'] === 'true';
  const pdf = isLarge ? ({ reason: 'large', detail: 'too large' } as const) : await openDocument(addresses);
  if (!('reason' in pdf)) return pdf;
  const words = {
    locked: 'This PDF asks for a password, so it cannot be shown here.',
    unreadable: 'This PDF is damaged, so it cannot be shown here.',
    missing: 'The file cannot be read.',
    large: 'This PDF is too large to be shown here.',
  }[pdf.reason];
  const note = document.createElement('p');
  note.setAttribute('role', 'alert');
  const button = document.createElement('button');
  note.append(words);
  button.textContent = 'Open in another program';
  button.addEventListener('click', () => tell({ type: 'external' }));
  container.replaceChildren(note, button);
  container.className = 'failed';
  // There are no pages for its buttons.
  document.querySelector('header')?.remove();
  tell({ type: 'failed', ...pdf });
  return undefined;
}

/** Calls `work` when its causes pause; not for the first, which comes with the observer itself. */
function debounced(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let calls = 0;
  return () => {
    calls += 1;
    clearTimeout(timer);
    if (calls > 1) timer = setTimeout(work, 150);
  };
}
