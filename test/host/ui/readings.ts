import assert from 'node:assert/strict';
import { pdfLines, pdfOf } from '../../documents/pdf.ts';
import type { Page } from 'playwright-core';
import { checked, clickWords, openFile, hoverAt, press, runCommand } from './act.ts';
import { activeTab, statusBar, visibleLines } from './read.ts';
import { type Open, screenTest } from './screen-test.ts';
import { patience, until } from './wait.ts';

const path = 'briefings/draft.md';
const report = pdfOf([
  [{ x: 72, y: 720, size: 20, text: 'Report on the port' }],
  pdfLines(['The tanker left the terminal at noon on', '4 March with a cargo of crude oil.']),
]);
const files = {
  [path]: 'It left “at noon on 4 March with a cargo” [@log-pdf, p. 2].\n',
  // The file has no character beyond ASCII.
  'seeds/log.pdf': new TextDecoder().decode(report),
};
const webPage = {
  [path]: 'It left “at noon on 4 March with a cargo” [@log-1-50-html].\n',
  'seeds/log #1 50%.html':
    '<title>Log</title><article><p>The tanker left at noon on 4 March with a cargo.</p></article>',
};

/** Readings of files that are no text, and the pages of a PDF. */
export function readingTests(open: Open): void {
  screenTest(
    open,
    'F12 on a citation of a PDF opens its reading, and from it the page',
    files,
    async (window) => {
      const { page } = window;
      await openFile(page, path);
      await until(
        'the claims counted',
        () => statusBar(page),
        (items) => items.some((item) => /1\/1 cited/.test(item)),
      );
      await clickWords(page, '@log-pdf');
      await press(page, 'F12');
      await until(
        'the reading',
        () => activeTab(page),
        (name) => name === 'log.pdf · reading',
      );
      const lines = await until(
        'the passage',
        () => visibleLines(page),
        (shown) => shown.some((line) => line.includes('The tanker left the terminal at noon on 4 March')),
      );
      assert.equal(lines.length, 3, lines.join('\n'));
      await until(
        'the labels of the passages',
        () => drawnLabels(page),
        (labels) => labels.includes('¶1 · p. 1 · title') && labels.includes('¶2 · p. 2'),
      );

      await runCommand(page, 'Briefing: Open Original');
      const pages = page.frameLocator('iframe.webview').first().frameLocator('iframe#active-frame');
      await pages.locator('mark').first().waitFor({ timeout: patience });
      const marked = await until(
        'the marked words',
        () => pages.locator('section[data-page="2"] mark').allTextContents(),
        (texts) => texts.length > 0,
      );
      assert.equal(
        marked.join(' '),
        'The tanker left the terminal at noon on 4 March with a cargo of crude oil',
      );
      assert.equal(await pages.locator('#pages').textContent(), 'of 2');

      // Without a click into it.
      const scrolled = (): Promise<number> => pages.locator('main').evaluate(({ scrollTop }) => scrollTop);
      await press(page, 'Home');
      await until('the first page', scrolled, (top) => top === 0);
      await press(page, 'PageDown');
      await until('the pages below', scrolled, (top) => top > 0);

      await pages.locator('#find').fill('report on');
      await pages.locator('#find').press('Enter');
      await until(
        'the found words',
        () => pages.locator('mark.current').allTextContents(),
        (texts) => texts.join('') === 'Report on',
      );
      await pages.locator('#reading').click();
      await until(
        'the reading again',
        () => activeTab(page),
        (name) => name === 'log.pdf · reading',
      );
    },
  );

  screenTest(
    open,
    'an original on another machine is shown in the Explorer, and the editor works on',
    webPage,
    async ({ page }) => {
      await openFile(page, path);
      await checked(page);
      await hoverAt(page, '@log-1-50-html', (text) => text.includes('Original'));
      await page.locator('.monaco-hover a', { hasText: 'Original' }).first().click();
      await page
        .locator('.explorer-folders-view .monaco-list-row.selected', { hasText: 'log #1 50%.html' })
        .waitFor({ timeout: patience });
      await clickWords(page, 'at noon');
      await press(page, 'F12');
      await until(
        'the reading',
        () => activeTab(page),
        (name) => name === 'log #1 50%.html · reading',
      );
      const numbers = page.locator('.editor-instance .margin-view-overlays .line-numbers');
      await until(
        'no line numbers beside those of the passages',
        () => numbers.count(),
        (count) => count === 0,
      );
      await page.locator('.tab[data-resource-name="draft.md"]').click();
      await until(
        'the line numbers of the briefing',
        () => numbers.count(),
        (count) => count > 0,
      );
    },
  );
}

/** What decorations draw before and after the text of the visible lines. */
function drawnLabels(page: Page): Promise<string[]> {
  return page.locator('.editor-instance .view-line span').evaluateAll((spans) =>
    spans
      .flatMap((span) => ['::before', '::after'].map((place) => getComputedStyle(span, place).content))
      .filter((content) => content.startsWith('"'))
      .map((content) => content.slice(1, -1)),
  );
}
