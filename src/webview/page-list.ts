import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { type Drawing, drawPage } from './draw-page.ts';

/** Maximum pages that stay drawn; those farthest from the visible one are cleared first. */
const mostDrawn = 10;

/** The texts of a drawn page. */
export type PageTexts = Awaited<Drawing['texts']>;

/** One page in the list. Its element has the page's size before it is drawn. */
interface ListedPage {
  readonly number: number;
  readonly element: HTMLElement;
  proxy?: PDFPageProxy;
  drawing?: Drawing;
}

/** The pages of a document one below the other, drawn when they come near the visible part. */
export class PageList {
  readonly #document: PDFDocumentProxy;
  readonly #container: HTMLElement;
  readonly #pages: readonly ListedPage[];
  readonly #near: IntersectionObserver;
  readonly #drawn: (page: number, texts: PageTexts) => void;
  readonly #wanted = new Set<ListedPage>();
  /** The size of a page in points; all pages are taken to have that of the first until they are looked at. */
  readonly #size: { readonly width: number; readonly height: number };
  #zoom = 1;
  #drawing = false;

  /** `drawn` is called with each page and its texts when it was drawn. */
  constructor(
    pdf: PDFDocumentProxy,
    first: PDFPageProxy,
    container: HTMLElement,
    drawn: (page: number, texts: PageTexts) => void,
  ) {
    this.#document = pdf;
    this.#container = container;
    this.#drawn = drawn;
    this.#size = sizeOf(first);
    this.#pages = Array.from({ length: pdf.numPages }, (_, index) => pageElement(index + 1));
    container.replaceChildren(...this.#pages.map(({ element }) => element));
    this.#near = new IntersectionObserver((entries) => this.#look(entries), {
      root: container,
      rootMargin: '150% 0px',
    });
    this.#layOut();
    for (const { element } of this.#pages) this.#near.observe(element);
  }

  get length(): number {
    return this.#pages.length;
  }

  get zoom(): number {
    return this.#zoom;
  }

  /** The page at the upper third of the visible part, from 1. */
  get current(): number {
    const line = this.#container.scrollTop + this.#container.clientHeight / 3;
    let low = 0;
    let high = this.#pages.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pages[middle]?.element.offsetTop ?? 0) <= line) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** Draws all pages anew, at `zoom` times the width of the window or of the paper, whichever is smaller. */
  show(zoom: number): void {
    const { current } = this;
    const page = this.#pages[current - 1];
    const { scrollTop } = this.#container;
    const before = page === undefined ? 0 : (scrollTop - page.element.offsetTop) / page.element.offsetHeight;
    this.#zoom = zoom;
    for (const one of this.#pages) this.#clear(one);
    this.#layOut();
    if (page !== undefined)
      this.#container.scrollTop = page.element.offsetTop + before * page.element.offsetHeight;
    // What is near is only reported when that changes.
    for (const { element } of this.#pages) {
      this.#near.unobserve(element);
      this.#near.observe(element);
    }
  }

  /** Brings a page to the top. */
  goTo(number: number): void {
    const page = this.#pages[Math.min(Math.max(1, number), this.length) - 1];
    if (page === undefined) return;
    this.#container.scrollTop = page.element.offsetTop - 8;
    this.#want(page);
  }

  /** Brings an element on a page to the middle of the visible part. */
  reveal(element: HTMLElement): void {
    const box = element.getBoundingClientRect();
    const around = this.#container.getBoundingClientRect();
    this.#container.scrollBy(
      box.left >= around.left && box.right <= around.right ? 0 : box.left - around.left - around.width / 4,
      box.top + box.height / 2 - around.top - around.height / 2,
    );
  }

  /** The texts of a page, if it is drawn. */
  textsOf(number: number): Promise<PageTexts> | undefined {
    return this.#pages[number - 1]?.drawing?.texts;
  }

  #layOut(): void {
    for (const page of this.#pages) this.#resize(page);
  }

  #scaleOf({ width }: { readonly width: number }): number {
    const fits = (this.#container.clientWidth - 32) / width;
    return Math.max(0.1, Math.min(fits, 1.5) * this.#zoom);
  }

  #resize({ element, proxy }: ListedPage): void {
    const size = proxy === undefined ? this.#size : sizeOf(proxy);
    const scale = this.#scaleOf(size);
    element.style.width = `${Math.floor(size.width * scale)}px`;
    element.style.height = `${Math.floor(size.height * scale)}px`;
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const page =
        target instanceof HTMLElement ? this.#pages[Number(target.dataset['page']) - 1] : undefined;
      if (page === undefined) continue;
      if (isIntersecting) this.#want(page);
      else this.#wanted.delete(page);
    }
  }

  #want(page: ListedPage): void {
    if (page.drawing === undefined) this.#wanted.add(page);
    void this.#drawNext();
  }

  /** Draws the wanted pages one after the other, the nearest first. */
  async #drawNext(): Promise<void> {
    if (this.#drawing) return;
    this.#drawing = true;
    for (let page = this.#nearest(); page !== undefined; page = this.#nearest()) {
      this.#wanted.delete(page);
      page.proxy ??= await this.#document.getPage(page.number);
      this.#resize(page);
      page.drawing = drawPage(page.proxy, page.element, this.#scaleOf(sizeOf(page.proxy)));
      // A drawing that was cleared before it was done is no failure.
      const texts = await page.drawing.texts.catch(() => undefined);
      if (texts !== undefined && page.drawing !== undefined) this.#drawn(page.number, texts);
      this.#tidy();
    }
    this.#drawing = false;
  }

  #nearest(): ListedPage | undefined {
    const { current } = this;
    const [nearest] = [...this.#wanted].toSorted(
      (a, b) => Math.abs(a.number - current) - Math.abs(b.number - current),
    );
    return nearest;
  }

  #tidy(): void {
    const { current } = this;
    const drawn = this.#pages
      .filter(({ drawing }) => drawing !== undefined)
      .toSorted((a, b) => Math.abs(a.number - current) - Math.abs(b.number - current));
    for (const page of drawn.slice(mostDrawn)) this.#clear(page);
  }

  #clear(page: ListedPage): void {
    page.drawing?.clear();
    delete page.drawing;
  }
}

function pageElement(number: number): ListedPage {
  const element = document.createElement('section');
  element.className = 'page';
  element.dataset['page'] = String(number);
  element.setAttribute('aria-label', `Page ${number}`);
  return { number, element };
}

function sizeOf(page: PDFPageProxy): { readonly width: number; readonly height: number } {
  const { width, height } = page.getViewport({ scale: 1 });
  return { width, height };
}
