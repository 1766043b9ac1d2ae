import { type PDFPageProxy, TextLayer } from 'pdfjs-dist/legacy/build/pdf.min.mjs';

/** A page that is drawn into its element, or being drawn. */
export interface Drawing {
  /** The elements of the page's runs of text, and their texts; resolves when both are there. */
  readonly texts: Promise<{ readonly elements: readonly HTMLElement[]; readonly pieces: readonly string[] }>;
  /** Removes what was drawn. */
  readonly clear: () => void;
}

/** Maximum points of a drawn page: beyond, the page is drawn smaller and stretched. */
const mostPoints = 16_000_000;

/** Draws a page and lays its text over it, transparent, so that it can be selected and marked. */
export function drawPage(page: PDFPageProxy, element: HTMLElement, scale: number): Drawing {
  const viewport = page.getViewport({ scale });
  const canvas = document.createElement('canvas');
  const layer = document.createElement('div');
  layer.className = 'text-layer';
  layer.style.setProperty('--total-scale-factor', String(scale));
  const sharpness = Math.min(devicePixelRatio, Math.sqrt(mostPoints / (viewport.width * viewport.height)));
  canvas.width = Math.max(1, Math.floor(viewport.width * sharpness));
  canvas.height = Math.max(1, Math.floor(viewport.height * sharpness));
  element.replaceChildren(canvas, layer);
  const render = page.render({
    canvas,
    viewport,
    ...(sharpness === 1 ? {} : { transform: [sharpness, 0, 0, sharpness, 0, 0] }),
  });
  let cleared = false;
  const draw = async () => {
    await render.promise;
    const text = new TextLayer({
      textContentSource: await page.getTextContent({ includeMarkedContent: true }),
      container: layer,
      viewport,
    });
    if (!cleared) await text.render();
    return { elements: text.textDivs, pieces: text.textContentItemsStr };
  };
  return {
    texts: draw(),
    clear() {
      cleared = true;
      render.cancel();
      element.replaceChildren();
      page.cleanup();
    },
  };
}
