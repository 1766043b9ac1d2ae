import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import type { FontLook } from './line.ts';
import type { TextItem } from './page-runs.ts';

/** What is known of the fonts of a document. */
export interface FontLooks {
  /** Loads the fonts of a page that were not met before. */
  readonly learn: (page: PDFPageProxy, items: readonly TextItem[]) => Promise<void>;
  readonly of: (fontName: string) => FontLook;
}

const plainLook: FontLook = { bold: false, italic: false, mono: false };

/** Knows no font yet. */
export function fontLooks(): FontLooks {
  const looks = new Map<string, FontLook>();
  return {
    of: (fontName) => looks.get(fontName) ?? plainLook,
    learn: async (page, items) => {
      const unknown = new Set<string>();
      for (const { fontName, str } of items) if (str !== '' && !looks.has(fontName)) unknown.add(fontName);
      if (unknown.size === 0) return;
      for (const name of unknown) looks.set(name, plainLook);
      try {
        // Only the page's drawing instructions make pdf.js hand its fonts over.
        await page.getOperatorList();
        for (const name of unknown)
          if (page.commonObjs.has(name)) looks.set(name, lookOf(page.commonObjs.get(name)));
      } catch {
        // A page that cannot be drawn may still have its text.
      }
    },
  };
}

function lookOf(font: unknown): FontLook {
  if (typeof font !== 'object' || font === null) return plainLook;
  const value = (name: string): unknown => Reflect.get(font, name);
  const fullName = value('name');
  const name = (typeof fullName === 'string' ? fullName : '').replace(/^[A-Z]{6}\+/u, '');
  return {
    bold:
      value('bold') === true ||
      value('black') === true ||
      /bold|black|heavy|demi|semibd|\bbd\b|CMBX|CMSSBX|(?:^|[-,])B[dI]?$|Medi(?:um)?(?:Ital)?$/iu.test(name),
    italic: value('italic') === true || /ital|obliq|CMTI|CMSL|SlantedMT|(?:-|,)It$/iu.test(name),
    mono:
      value('isMonospace') === true || /mono|courier|consol|CMTT|typewriter|Inconsolata|Menlo/iu.test(name),
  };
}
