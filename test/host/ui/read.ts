// What a user sees on the screen, as text.
import type { Page } from 'playwright-core';

/** One row of the completion list. */
export interface SuggestionRow {
  /** The text at the left. */
  readonly label: string;
  /** The lighter text after it. */
  readonly detail: string;
  /** The text at the right edge, such as `coalition-of-one ¶9`. */
  readonly description: string;
}

/** The rows of the visible completion list, top first; empty where none is shown. */
export async function suggestions(page: Page): Promise<SuggestionRow[]> {
  return page.locator('.suggest-widget.visible .monaco-list-row').evaluateAll((rows) =>
    rows.map((row) => {
      const text = (selector: string): string =>
        (row.querySelector(selector)?.textContent ?? '').replaceAll('\u00a0', ' ');
      return {
        label: text('.label-name'),
        detail: text('.signature-label'),
        description: text('.qualifier-label') || text('.details-label'),
      };
    }),
  );
}

/** The documentation beside the completion list; empty while it is closed (Ctrl+Space opens it). */
export function suggestionDetails(page: Page): Promise<string> {
  return visibleText(page, '.suggest-details-container .suggest-details');
}

/** The grey text that Tab would accept. */
export async function ghostText(page: Page): Promise<string> {
  const parts = await page.locator('.view-lines [class*="ghost-text"]').allTextContents();
  return plain(parts.join(''));
}

/** The text of the visible hover, its parts joined by line ends; empty where none is shown. */
export function hoverText(page: Page): Promise<string> {
  return visibleText(page, '.monaco-hover:not(.hidden) .hover-row');
}

/** The underlined words of the visible lines, by kind. */
export async function underlined(page: Page, kind: 'error' | 'warning' | 'info'): Promise<number> {
  return page.locator(`.view-overlays .squiggly-${kind}`).count();
}

/** The rows of the Problems view, which must be open (Ctrl+Shift+M); including the rows of files. */
export async function problems(page: Page): Promise<string[]> {
  return rowLabels(page, '.markers-panel .monaco-list-row');
}

/** The rows of the menu of quick fixes, which Ctrl+. opens. */
export async function quickFixes(page: Page): Promise<string[]> {
  return rowTexts(page, '.action-widget .monaco-list-row');
}

/** The rows of the open picker or palette with all their text, top first. */
export async function pickerRows(page: Page): Promise<string[]> {
  return rowTexts(page, '.quick-input-widget .quick-input-list .monaco-list-row');
}

/** The texts of the status bar's items, left to right. */
export async function statusBar(page: Page): Promise<string[]> {
  return rowTexts(page, '.statusbar-item');
}

/** The visible lines of the active editor as drawn, including inlay and ghost text. */
export async function visibleLines(page: Page): Promise<string[]> {
  return page.locator('.editor-group-container.active .editor-instance .view-line').evaluateAll((lines) =>
    lines
      .map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent ?? '' }))
      .toSorted((a, b) => a.top - b.top)
      .map(({ text }) => text.replaceAll('\u00a0', ' ')),
  );
}

/** The visible lines of the output panel. */
export function logText(page: Page): Promise<string> {
  return visibleText(page, '.part.panel .view-lines');
}

/** The notifications shown as toasts. Editors with an extension under development show none. */
export async function toasts(page: Page): Promise<string[]> {
  return rowTexts(page, '.notifications-toasts .notification-list-item-message');
}

/** The columns of editors, left to right: the names of their tabs, `*` for the active one, `~` for a preview. */
export async function editorColumns(page: Page): Promise<string[]> {
  return page.locator('.editor-group-container').evaluateAll((columns) =>
    columns.map((column) => {
      const tabs = [...column.querySelectorAll('.tab')].map((tab) => {
        const title = tab.querySelector('.label-name');
        const italic = title !== null && getComputedStyle(title).fontStyle === 'italic';
        const front = tab.classList.contains('active') ? '*' : '';
        return `${front}${italic ? '~' : ''}${tab.getAttribute('data-resource-name') ?? ''}`;
      });
      return `${column.classList.contains('active') ? '> ' : ''}${tabs.join(' ')}`;
    }),
  );
}

/** The name of the active file, such as `draft.md`. */
export async function activeTab(page: Page): Promise<string> {
  const tab = page.locator('.editor-group-container.active .tab.active');
  return (await tab.count()) === 0 ? '' : ((await tab.first().getAttribute('data-resource-name')) ?? '');
}

async function visibleText(page: Page, selector: string): Promise<string> {
  return plain((await page.locator(selector).filter({ visible: true }).allInnerTexts()).join('\n'));
}

async function rowTexts(page: Page, selector: string): Promise<string[]> {
  return (await page.locator(selector).filter({ visible: true }).allInnerTexts()).map(plain);
}

async function rowLabels(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(selector)
    .evaluateAll((rows) =>
      rows.map((row) => (row.getAttribute('aria-label') ?? row.textContent ?? '').replaceAll('\u00a0', ' ')),
    );
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').trim();
}
