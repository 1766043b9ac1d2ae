import assert from 'node:assert/strict';
import { clickWords, goToLineEnd, openFile, press, saveAndRead, type } from './act.ts';
import { problems, quickFixes, statusBar, underlined } from './read.ts';
import { type Open, screenTest } from './screen-test.ts';
import { until } from './wait.ts';

const path = 'briefings/draft.md';
const uncited = 'Iran was not asked to the Paris conference of September 15.';

/** What is marked, and how it is mended. */
export function checkingTests(open: Open): void {
  screenTest(open, 'the sample shows exactly its two faults', {}, async ({ page }) => {
    await openFile(page, 'briefings/two-coalitions.md');
    await press(page, 'Control+Shift+M');
    const rows = await until(
      'two problems',
      async () => (await problems(page)).filter((row) => /claim|passage|¶/.test(row)),
      (all) => all.length === 2,
    );
    assert.ok(
      rows.some((row) => row.includes('unknown-passage')),
      rows.join('\n'),
    );
    assert.ok(
      rows.some((row) => row.includes('uncited-claim')),
      rows.join('\n'),
    );
  });

  screenTest(
    open,
    'a claim without a citation is marked; the first quick fix cites the best passage',
    { [path]: `# Draft\n\n${uncited}\n` },
    async (window) => {
      const { page } = window;
      await openFile(page, path);
      await until(
        'the count',
        () => statusBar(page),
        (items) => items.some((item) => item.includes('0/1 cited')),
      );
      await until(
        'the underlining',
        () => underlined(page, 'warning'),
        (count) => count > 0,
      );
      await clickWords(page, 'Paris conference');
      await press(page, 'Control+.');
      const fixes = await until(
        'the fixes',
        () => quickFixes(page),
        (rows) => rows.length >= 3,
      );
      const first = fixes.find((row) => row.includes('¶')) ?? '';
      assert.match(first, /coalition-of-one.*¶12/);
      await page.locator('.action-widget .monaco-list-row', { hasText: '¶12' }).first().click();
      await until(
        'the count',
        () => statusBar(page),
        (items) => items.some((item) => item.includes('1/1 cited')),
      );
      const text = await saveAndRead(window, path);
      assert.match(text, /September 15 \[@coalition-of-one, ¶12\]\.\n$/);
    },
  );

  screenTest(
    open,
    'a sentence being written is not marked; it is when the cursor has left it',
    { [path]: '# Draft\n\nWords before.\n\n' },
    async ({ page }) => {
      await openFile(page, path);
      await until(
        'the index',
        () => statusBar(page),
        (items) => items.some((item) => /\d cited/.test(item)),
      );
      await press(page, 'Control+End');
      await type(page, uncited, 10);
      await until(
        'the count',
        () => statusBar(page),
        (items) => items.some((item) => item.includes('0/1 cited')),
      );
      assert.equal(await underlined(page, 'warning'), 0);
      await goToLineEnd(page, 'Words before');
      await until(
        'the underlining',
        () => underlined(page, 'warning'),
        (count) => count > 0,
      );
    },
  );

  screenTest(
    open,
    'an unknown key is an error, and the fix puts the nearest one',
    {
      [path]:
        '# Draft\n\nFrance had resisted going harder against ISIS in Syria [@ilusions-of-victory, ¶5].\n',
    },
    async (window) => {
      const { page } = window;
      await openFile(page, path);
      await until(
        'the underlining',
        () => underlined(page, 'error'),
        (count) => count > 0,
      );
      await clickWords(page, 'ilusions-of');
      await press(page, 'Control+.');
      await until(
        'the fix',
        () => quickFixes(page),
        (rows) => rows.some((row) => row.includes('illusions-of-victory')),
      );
      await page
        .locator('.action-widget .monaco-list-row', { hasText: 'illusions-of-victory' })
        .first()
        .click();
      await until(
        'no error',
        () => underlined(page, 'error'),
        (count) => count === 0,
      );
      assert.match(await saveAndRead(window, path), /\[@illusions-of-victory, ¶5\]/);
    },
  );
}
