// The visible part of the completion list: the list cuts what does not fit, which its text content does not show.
import type { Page } from 'playwright-core';

/** A row as drawn, without letters that are cut off; `…` where the list has cut. */
export interface SeenRow {
  readonly label: string;
  readonly description: string;
  /** The letters of the label marked as matching the typed text. */
  readonly highlighted: string;
  /** The name of the row for a screen reader. */
  readonly spoken: string;
}

/** The rows of the visible completion list, top first; empty where none is shown. */
export function seenRows(page: Page): Promise<SeenRow[]> {
  return page.locator('.suggest-widget.visible .monaco-list-row').evaluateAll((rows) =>
    rows.map((row) => {
      /** The letters of a part of the row that end before its cut, and before the dots that mark the cut. */
      const seen = (selector: string): string => {
        const element = row.querySelector(selector);
        if (element === null || getComputedStyle(element).display === 'none') return '';
        let [edge, dots] = [row.getBoundingClientRect().right, false];
        for (let at: Element | null = element; at !== null && at !== row; at = at.parentElement) {
          const style = getComputedStyle(at);
          if (style.overflowX !== 'visible') edge = Math.min(edge, at.getBoundingClientRect().right);
          dots ||= style.textOverflow === 'ellipsis' && at.scrollWidth > at.clientWidth;
        }
        const letters: { text: string; right: number; width: number }[] = [];
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          for (let at = 0; at < (node.nodeValue ?? '').length; at += 1) {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const { right, width } = range.getBoundingClientRect();
            letters.push({ text: range.toString().replace('\u00a0', ' '), right, width });
          }
        }
        // Half a pixel is rounding.
        const isCut = letters.some(({ right }) => right > edge + 0.5);
        const within = letters.filter(
          ({ right, width }) => right + (isCut && dots ? width : 0) <= edge + 0.5,
        );
        const text = within.map((letter) => letter.text).join('');
        return within.length === letters.length ? text : `${text}…`;
      };
      const highlights = [...row.querySelectorAll('.label-name .highlight')];
      return {
        label: seen('.label-name'),
        description: seen('.details-label'),
        highlighted: highlights.map(({ textContent }) => textContent ?? '').join('|'),
        spoken: row.getAttribute('aria-label') ?? '',
      };
    }),
  );
}
