import assert from 'node:assert/strict';
import { chooseFix, clickWords, dragIn, goToLineEnd, openFile, press, savedText } from './act.ts';
import { statusBar } from './read.ts';
import { type Open, screenTest } from './screen-test.ts';
import type { Window } from './session.ts';
import { patience, until } from './wait.ts';

const path = 'briefings/draft.md';
const draft = 'RFE says\n\nKerry said “\n\nMy own words end here.\n';
const source = 'seeds/004_4047ee32e6c629f4.txt';

/** Copying words and pasting them into a briefing, or dragging them there. */
export function pastingTests(open: Open): void {
  screenTest(
    open,
    'words copied from a source are pasted as a quotation with its citation, or as the menu says',
    { [path]: draft },
    async (window) => {
      const { page } = window;
      await openFile(page, source);
      await page.locator('.codelens-decoration').first().waitFor({ timeout: patience });
      await clickWords(page, 'By Charles');
      await press(page, 'ArrowDown', 'ArrowDown', 'Home', 'Shift+End', 'Control+C');
      await startWriting(window);
      await goToLineEnd(page, 'RFE says');
      await press(page, 'Control+V');
      const words = 'The United States is putting together[^[”]*';
      await savedText(window, path, new RegExp(`^RFE says “${words}” \\[@coalition-of-one, ¶3\\]\n`));

      await page.locator('.post-edit-widget').waitFor({ timeout: patience });
      await press(page, 'Control+.');
      await chooseFix(page, 'Block Quote');
      await savedText(window, path, new RegExp(`^RFE says\n\n> ${words} \\[@coalition-of-one, ¶3\\]\n`));
    },
  );

  screenTest(
    open,
    'words from elsewhere are cited where a source has them, and pasted as they are where none has',
    { [path]: draft },
    async (window) => {
      const { page } = window;
      await startWriting(window);
      await copy(window, 'it would not be appropriate');
      await goToLineEnd(page, 'Kerry said');
      await press(page, 'Control+V');
      await savedText(window, path, /^Kerry said “it would not be appropriate” \[@coalition-of-one, ¶9\]$/m);

      await copy(window, ' Nobody in any source has written this.');
      await goToLineEnd(page, 'My own words');
      await press(page, 'Control+V');
      const text = await savedText(window, path, /has written this\.$/m);
      assert.match(text, /^My own words end here\. Nobody in any source has written this\.$/m);
    },
  );

  screenTest(
    open,
    'words dragged in are cited as pasted ones are, or as the menu says, and others are dropped as they are',
    { [path]: draft },
    async (window) => {
      const { page } = window;
      await startWriting(window);
      await dragIn(page, 'it would not be appropriate', 'Kerry said');
      await savedText(window, path, /^Kerry said “it would not be appropriate” \[@coalition-of-one, ¶9\]$/m);

      await dragIn(page, ' Nobody in any source has written this.', 'My own words');
      await savedText(window, path, /^My own words end here\. Nobody in any source has written this\.$/m);

      const words = 'The United States is putting together the first international coalition';
      await dragIn(page, words, 'RFE says');
      await savedText(window, path, new RegExp(`^RFE says “${words}” \\[@coalition-of-one, ¶3\\]\n`));
      await page.locator('.post-edit-widget').waitFor({ timeout: patience });
      await press(page, 'Control+.');
      await chooseFix(page, 'Block Quote');
      await savedText(window, path, new RegExp(`^RFE says\n\n> ${words} \\[@coalition-of-one, ¶3\\]\n`));
    },
  );
}

async function startWriting({ page }: Window): Promise<void> {
  await openFile(page, path);
  await until(
    'the claims counted',
    () => statusBar(page),
    (items) => items.some((item) => / cited/.test(item)),
  );
}

/** Puts a text on the clipboard, as another program would. */
async function copy({ page }: Window, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
}
