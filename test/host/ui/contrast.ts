import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { checked, chooseTheme, openFile, pointAt, press, search, type } from './act.ts';
import { pickerRows, suggestionDetails, suggestions } from './read.ts';
import { startSession } from './session.ts';
import { until } from './wait.ts';

const path = 'briefings/draft.md';
const quoted = 'The lack of Syrian fighters on the ground';
const files = { [path]: `# Draft\n\nHe said “${quoted}” [@illusions-of-victory, ¶7].\n\n` };

/** Marks must be visible in themes without a background for matches. Uses a separate session, whose theme it changes. */
export function contrastTests(): void {
  test(
    'in high contrast, matched words are marked in hover, pane and preview',
    { timeout: 180_000 },
    async () => {
      const session = await startSession();
      try {
        const window = await session.open(files);
        const { page } = window;
        await openFile(page, path);
        await checked(page);
        for (const theme of ['Dark High Contrast', 'Light High Contrast']) {
          await chooseTheme(page, theme);
          // Without a movement of the mouse no hover is shown.
          await pointAt(page, 'He said');
          await pointAt(page, '@illusions-of-victory');
          await seen(`${theme}: the quoted words in the hover`, () =>
            underlined(page, '.monaco-hover:not(.hidden)', quoted),
          );
          await press(page, 'Escape', 'Control+End');
          await type(page, '“The lack of Syrian fi');
          await until(
            'the list',
            () => suggestions(page),
            (rows) => rows.length > 0,
          );
          if ((await suggestionDetails(page)) === '') await press(page, 'Control+Space');
          await seen(`${theme}: the typed words in the pane`, () =>
            underlined(page, '.suggest-details', 'The lack of Syrian fi'),
          );
          await press(page, 'Escape', 'Escape', 'Enter', 'Enter');
          await search(page, 'kazansky cathedral');
          await until(
            'the passage at the top',
            () => pickerRows(page),
            ([first]) => first?.includes('¶3') === true,
          );
          await seen(`${theme}: the sentence in the preview`, () => boxes(page));
          await press(page, 'Escape');
        }
        await window.close();
      } finally {
        await session.stop();
      }
    },
  );
}

/** Waits until the count is at least one. */
async function seen(what: string, count: () => Promise<number>): Promise<void> {
  assert.ok((await until(what, count, (found) => found > 0)) > 0);
}

/** How often exactly these words are drawn underlined. */
function underlined(page: Page, within: string, words: string): Promise<number> {
  return page
    .locator(`${within} u`)
    .evaluateAll(
      (marks, text) =>
        marks.filter(
          (mark) =>
            mark.textContent === text &&
            mark.getBoundingClientRect().height > 0 &&
            getComputedStyle(mark).textDecorationLine === 'underline',
        ).length,
      words,
    );
}

/** Number of decorations with a visible border in the last column of editors. */
function boxes(page: Page): Promise<number> {
  return page.locator('.editor-group-container:last-child .view-overlays .cdr').evaluateAll(
    (marks) =>
      marks.filter((mark) => {
        const style = getComputedStyle(mark);
        return style.borderTopStyle === 'solid' && !style.borderTopColor.endsWith(', 0)');
      }).length,
  );
}
