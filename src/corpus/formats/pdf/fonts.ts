import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import type { FontLook } from './line.ts';
import { type PageDrawing, mendItems } from './lost-letters.ts';
import { type MisreadFont, misreadFont } from './misread-font.ts';
import type { TextItem } from './page-runs.ts';
import { withTexLigatures } from './tex-ligatures.ts';

/** The fonts of a document, as far as its pages were read. */
export interface KnownFonts {
  readonly lookOf: (fontName: string) => FontLook;
  /** The text of a page, with the letters that pdf.js loses. */
  readonly itemsOf: (page: PDFPageProxy, items: readonly TextItem[]) => Promise<readonly TextItem[]>;
}

const plainLook: FontLook = { bold: false, italic: false, mono: false };

/** Knows no font yet. */
export function knownFonts(): KnownFonts {
  const looks = new Map<string, FontLook>();
  const misread = new Map<string, MisreadFont>();
  const learn = (page: PDFPageProxy, names: ReadonlySet<string>): void => {
    for (const name of names) {
      const font = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined;
      if (typeof font !== 'object' || font === null) continue;
      looks.set(name, lookOf(font));
      const letters = misreadFont(font);
      if (letters !== undefined) misread.set(name, letters);
    }
  };
  return {
    lookOf: (name) => looks.get(name) ?? plainLook,
    itemsOf: async (page, items) => {
      const names = new Set(items.filter(({ str }) => str !== '').map(({ fontName }) => fontName));
      const unknown = new Set([...names].filter((name) => !looks.has(name)));
      let drawing: PageDrawing | undefined;
      if (unknown.size > 0 || [...names].some((name) => misread.get(name)?.asSpace === true)) {
        for (const name of unknown) looks.set(name, plainLook);
        // Only the page's drawing instructions make pdf.js hand its fonts over. A page that cannot be drawn may still have its text.
        drawing = await page.getOperatorList().catch(() => undefined);
        learn(page, unknown);
      }
      if (![...names].some((name) => misread.has(name))) return withTexLigatures(items);
      const isDrawn = [...names].some((name) => misread.get(name)?.asSpace === true);
      return withTexLigatures(mendItems(items, misread, isDrawn ? drawing : undefined));
    },
  };
}

function lookOf(font: object): FontLook {
  const value = (name: string): unknown => Reflect.get(font, name);
  const fullName = value('name');
  const name = (typeof fullName === 'string' ? fullName : '').replace(/^[A-Z]{6}\+/u, '');
  return {
    bold:
      value('bold') === true ||
      value('black') === true ||
      /bold|black|heavy|demi|semibd|\bbd\b|CMBX|CMSSBX|(?:^|[-,])B[dI]?$|Medi(?:um)?(?:Ital)?$|^Lin\p{L}+T[BZ]I?$/iu.test(
        name,
      ),
    italic: value('italic') === true || /ital|obliq|CMTI|CMSL|SlantedMT|(?:-|,)It$/iu.test(name),
    mono:
      (value('isMonospace') === true && value('composite') !== true) ||
      /mono|courier|consol|CMTT|typewriter|Inconsolata|Menlo/iu.test(name),
  };
}
