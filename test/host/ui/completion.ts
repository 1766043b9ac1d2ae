import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { press, savedText, type } from './act.ts';
import { ghostText, suggestions } from './read.ts';
import { type Open, screenTest } from './screen-test.ts';
import { startWriting } from './typing.ts';
import { until } from './wait.ts';

const path = 'briefings/draft.md';
const claim = 'Iran was not asked to the Paris conference of September 15';

/** How the list, the grey text and brackets that the editor closes interact. */
export function completionTests(open: Open): void {
  screenTest(
    open,
    'the grey text says what the chosen row writes, in quotations and block quotes',
    { [path]: '# Draft\n\n' },
    async (window) => {
      const { page } = window;
      await startWriting(window);
      await type(page, 'He said "The lack of Syr');
      await firstRow(page, /^Syrian fighters/);
      await ghost(page, /^ian fighters .* France bombings" \[@illusions-of-victory, ¶7\]$/);
      await chooseSecondRow(page, /today as it was" \[@illusions-of-victory, ¶7\]$/);
      await press(page, 'ArrowUp');
      await ghost(page, /France bombings"/);
      await press(page, 'Enter');
      await type(page, '.\n\n> There is a lo');
      await firstRow(page, /^lot of activity/);
      await press(page, 'Enter');
      const text = await savedText(window, path, /new channel\./);
      assert.match(text, /^He said "The lack .* France bombings" \[@illusions-of-victory, ¶7\]\.$/m);
      assert.match(text, /^> There is a lot .* new channel\. \[@us-iran-ignore-each-other, ¶7\]$/m);
    },
  );

  screenTest(
    open,
    'brackets are closed once, digits narrow, and a bare key gets its bracket',
    { [path]: '# Draft\n\n' },
    async (window) => {
      const { page } = window;
      await startWriting(window);
      await type(page, `${claim} [@coal`);
      await firstRow(page, /^coalition-of-one ¶12$/);
      await press(page, 'Enter');
      await type(page, `.\n\n${claim} [@coalition-of-one,`);
      await firstRow(page, /^¶12$/);
      await type(page, ' 9');
      await firstRow(page, /^¶9$/);
      await press(page, 'Enter');
      await type(page, `.\n\n${claim}, says @coal`);
      await firstRow(page, /^coalition-of-one ¶12$/);
      await press(page, 'Enter');
      const text = await savedText(window, path, /says @coalition-of-one \[¶/);
      assert.deepEqual(text.split('\n\n').slice(1), [
        `${claim} [@coalition-of-one, ¶12].`,
        `${claim} [@coalition-of-one, ¶9].`,
        `${claim}, says @coalition-of-one [¶12]`,
      ]);
    },
  );
}

/** Waits until the first row of the list matches. */
async function firstRow(page: Page, label: RegExp): Promise<void> {
  await until(
    `a first row like ${label}`,
    () => suggestions(page),
    (rows) => label.test(rows[0]?.label ?? ''),
  );
}

/**
 * Moves down to the second row and waits until the grey text matches. If VS Code still requests the list after the last letter, as it
 * may on a busy machine, the selection returns to the first row, or the row's grey text does not appear; so every three seconds keys are
 * pressed again, as a user would.
 */
async function chooseSecondRow(page: Page, pattern: RegExp): Promise<void> {
  const chosen = page.locator('.suggest-widget.visible .monaco-list-row.focused');
  let readings = 0;
  await until(
    `the second row and grey text like ${pattern}`,
    async () => {
      const isSecond = (await chosen.getAttribute('data-index')) === '1';
      const text = await ghostText(page);
      if (isSecond && pattern.test(text)) return text;
      if (readings % 60 === 0) await press(page, ...(isSecond ? ['ArrowUp'] : []), 'ArrowDown');
      readings += 1;
      return '';
    },
    Boolean,
  );
}

/** Waits until the grey text matches. */
async function ghost(page: Page, pattern: RegExp): Promise<void> {
  await until(
    `grey text like ${pattern}`,
    () => ghostText(page),
    (text) => pattern.test(text),
  );
}
