// Actions of a user with keyboard and mouse.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { hoverText, statusBar } from './read.ts';
import type { Window } from './session.ts';
import { patience, until } from './wait.ts';

/** Opens a file with Ctrl+P by its path in the workspace, and waits until its text is shown. */
export async function openFile(page: Page, path: string): Promise<void> {
  const rows = page.locator('.quick-input-list .monaco-list-row', { hasText: basename(path) });
  await openPicker(page, 'Control+P', path, rows.first());
  await page.keyboard.press('Enter');
  await page.locator(`.tab.active[data-resource-name="${basename(path)}"]`).waitFor({ timeout: patience });
  await page.locator('.editor-instance .view-line').first().waitFor({ timeout: patience });
}

/** Waits until the sources are indexed and the active briefing is checked. */
export async function checked(page: Page): Promise<void> {
  await until(
    'the count of claims',
    () => statusBar(page),
    (items) => items.some((item) => /\d\/\d+ cited$/.test(item)),
  );
}

/** Runs a command from the palette by its title, such as `Briefing: Search Sources…`. */
export async function runCommand(page: Page, title: string): Promise<void> {
  // The exact title comes first; later rows move while more matches are added.
  const first = page.locator('.quick-input-list .monaco-list-row[data-index="0"]', { hasText: title });
  await openPicker(page, 'F1', `>${title}`, first);
  await page.keyboard.press('Enter');
}

/**
 * Opens a picker with its key and types until a row is shown. A palette opened before commands are registered stays empty, and an editor
 * that is just being opened takes the focus and closes it; so it is opened again, as a user would.
 */
async function openPicker(page: Page, key: string, text: string, row: Locator): Promise<void> {
  await until(
    `the row for ${text}`,
    async () => {
      await page.keyboard.press(key);
      try {
        await page.locator('.quick-input-widget input.input').fill(text, { timeout: 5_000 });
        await row.waitFor({ timeout: 5_000 });
        return true;
      } catch {
        await page.keyboard.press('Escape');
        return false;
      }
    },
    Boolean,
    3 * patience,
  );
}

/** Clicks the status bar item with these words, once it appears. */
export async function clickStatus(page: Page, words: string): Promise<void> {
  await page.locator('.statusbar-item', { hasText: words }).first().click({ timeout: patience });
}

/**
 * Chooses a colour theme by its title, such as `Dark High Contrast`, for all windows of the session. A list opened before the themes
 * are registered stays empty, so it is opened again.
 */
export async function chooseTheme(page: Page, title: string): Promise<void> {
  await until(
    'the list of themes',
    async () => {
      await press(page, 'Escape', 'Control+K', 'Control+T');
      const row = page.locator('.quick-input-list .monaco-list-row').first();
      return row.waitFor({ timeout: 3_000 }).then(
        () => true,
        () => false,
      );
    },
    (shown) => shown,
  );
  await page.locator('.quick-input-widget input[placeholder*="Color Theme"]').fill(title);
  await page
    .locator('.quick-input-list .monaco-list-row.focused', { hasText: title })
    .first()
    .waitFor({ timeout: patience });
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden', timeout: patience });
}

/** Clicks at the end of the first visible line with these words. */
export async function goToLineEnd(page: Page, words: string): Promise<void> {
  await lineWith(page, words).click();
  await page.keyboard.press('End');
}

/** Clicks into the middle of these words, which must be visible on one line. */
export async function clickWords(page: Page, words: string): Promise<void> {
  const { x, y } = await placeOf(page, words);
  await page.mouse.click(x, y);
}

/** Rests the mouse on these words, which must be visible on one line. */
export async function pointAt(page: Page, words: string): Promise<void> {
  const { x, y } = await placeOf(page, words);
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y, { steps: 3 });
}

/**
 * Rests the mouse on these words until the hover satisfies, and returns its text. VS Code may miss a mouse that comes to rest while the
 * editor is still busy, and a hover stays as it was made; so the mouse leaves and comes again, as a user's would.
 */
export async function hoverAt(
  page: Page,
  words: string,
  satisfies: (hover: string) => boolean,
): Promise<string> {
  let again = 0;
  return until(
    `the hover of ${words}`,
    async () => {
      if (Date.now() >= again) {
        await page.mouse.move(2, 2);
        await until(
          'no hover',
          () => hoverText(page),
          (text) => text === '',
        );
        await pointAt(page, words);
        again = Date.now() + 4_000;
      }
      return hoverText(page);
    },
    satisfies,
  );
}

/** Types character by character, with a pause (in milliseconds) after each, like a fast typist. */
export async function type(page: Page, text: string, pause = 40): Promise<void> {
  await page.keyboard.type(text, { delay: pause });
}

/** Presses keys one after the other, such as `Escape` or `Control+.`. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Opens the search of sources with its key and types the query. */
export async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Shift+Alt+S');
  await page.locator('.quick-input-widget input[placeholder*="exact phrase"]').waitFor({ timeout: patience });
  await type(page, query);
}

/**
 * Clicks into these words, waits for the light bulb, and opens the menu of quick fixes. VS Code drops a request for the menu if its
 * own request for the new cursor position starts right after it (in `CodeActionOracle`, 250 ms after the click), so the key is pressed
 * again, as a user would.
 */
export async function openFixes(page: Page, words: string): Promise<void> {
  await clickWords(page, words);
  await page.locator('.lightBulbWidget, [class*="gutter-lightbulb"]').first().waitFor({ timeout: patience });
  await until(
    'the menu of quick fixes',
    async () => {
      await page.keyboard.press('Control+.');
      const menu = page.locator('.action-widget .monaco-list-row').first();
      return menu.waitFor({ timeout: 2_000 }).then(
        () => true,
        () => false,
      );
    },
    (shown) => shown,
  );
}

/** Clicks the row of the open menu with these words. */
export async function chooseFix(page: Page, words: string): Promise<void> {
  const row = page.locator('.action-widget .monaco-list-row', { hasText: words }).first();
  // Older editors cover a new menu with an overlay that disappears when the mouse moves.
  await row.hover({ force: true });
  await row.click();
}

/**
 * Drags a text in with the mouse, as from another program's window, and drops it at the end of the line with these words. The text is
 * shown over the editor's window, because one page cannot see another.
 */
export async function dragIn(page: Page, text: string, words: string): Promise<void> {
  const other = page.locator('#another-program');
  await page.evaluate((selected) => {
    const box = document.createElement('p');
    box.id = 'another-program';
    box.textContent = selected;
    box.style.cssText =
      'position: fixed; right: 20px; bottom: 60px; z-index: 9999; background: white; white-space: pre; user-select: text';
    document.body.append(box);
    getSelection()?.selectAllChildren(box);
  }, text);
  const from = await other.boundingBox();
  const end = await lineWith(page, words).locator('span span').last().boundingBox();
  if (from === null || end === null) throw new Error(`No place to drag “${text}” from or to.`);
  const middle = from.y + from.height / 2;
  await page.mouse.move(from.x + 30, middle);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, middle, { steps: 3 });
  await page.mouse.move(end.x + end.width + 4, end.y + end.height / 2, { steps: 8 });
  await page.mouse.up();
  await other.evaluate((box) => box.remove());
}

/** Saves the active file until its text on disk satisfies, and returns the text. */
export async function savedText(window: Window, path: string, pattern: RegExp): Promise<string> {
  const { page, folder } = window;
  return until(
    `${path} matching ${String(pattern)}`,
    async () => {
      if ((await page.locator('.tab.active.dirty').count()) > 0) await page.keyboard.press('Control+S');
      return readFileSync(join(folder, path), 'utf8');
    },
    (text) => pattern.test(text),
  );
}

function lineWith(page: Page, words: string): Locator {
  return page.locator('.editor-instance .view-line', { hasText: wordsPattern(words) }).first();
}

/** Replaces no-break spaces, as which the editor draws some spaces. */
function wordsPattern(words: string): RegExp {
  return new RegExp(RegExp.escape(words).replaceAll(/\\x20|\s/g, '\\s'));
}

/** The middle of the words on the screen, in CSS pixels, measured on the characters themselves. */
async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const line = lineWith(page, words);
  const place = await until(
    `the words "${words}" on the screen`,
    () => line.evaluate(measureWords, words, { timeout: patience }).catch(() => undefined),
    (value) => value !== undefined,
  );
  if (place === undefined) throw new Error('unreachable: until() answers only what satisfies');
  return place;
}

/** Runs in the page: finds the middle of the words on the screen. */
function measureWords(line: Element, words: string): { x: number; y: number } | undefined {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) nodes.push(node);
  }
  const whole = nodes
    .map((node) => node.data)
    .join('')
    .replaceAll('\u00a0', ' ');
  const start = whole.indexOf(words);
  if (start < 0) return undefined;
  let middle = start + Math.floor(words.length / 2);
  for (const node of nodes) {
    if (middle < node.length) {
      const range = document.createRange();
      range.setStart(node, middle);
      range.setEnd(node, middle + 1);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    middle -= node.length;
  }
  return undefined;
}
