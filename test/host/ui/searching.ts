import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile, press, runCommand, saveAndRead, type } from './act.ts';
import { activeTab, pickerRows, statusBar, visibleLines } from './read.ts';
import { type Open, screenTest } from './screen-test.ts';
import { until } from './wait.ts';

const path = 'briefings/draft.md';
const files = { [path]: '# Draft\n\n' };

/** The search of the sources. */
export function searchingTests(open: Open): void {
  screenTest(open, 'a mistyped name finds its passage, and Enter quotes it', files, async (window) => {
    const { page } = window;
    await openFile(page, path);
    await until(
      'the index',
      () => statusBar(page),
      (items) => items.some((item) => /\d cited/.test(item)),
    );
    await press(page, 'Control+End');
    await runCommand(page, 'Briefing: Search Sources…');
    await type(page, 'kazansky cathedrl');
    const rows = await until(
      'the passage',
      () => pickerRows(page),
      (all) => all.some((row) => row.includes('¶3')),
    );
    assert.match(rows[0] ?? '', /isis-flocks-to-russia/);
    assert.match(rows[0] ?? '', /¶3/);
    await press(page, 'Control+Enter');
    await until(
      'the draft in front',
      () => activeTab(page),
      (name) => name.includes('draft.md'),
    );
    await until(
      'the citation',
      () => visibleLines(page),
      (lines) => lines.some((line) => line.includes('[@isis-flocks-to-russia, ¶3]')),
    );
    assert.match(await saveAndRead(window, path), /\[@isis-flocks-to-russia, ¶3\]$/);
  });

  screenTest(
    open,
    'a source written, renamed or removed is known at once',
    files,
    async ({ page, folder }) => {
      await openFile(page, path);
      await until(
        'the index',
        () => statusBar(page),
        (items) => items.some((item) => /\d cited/.test(item)),
      );
      const file = join(folder, 'seeds', 'harbour.txt');
      writeFileSync(file, 'Harbour report\n\nThe zeppelin moored at Lakehurst on Thursday.\n');
      const start = Date.now();
      await press(page, 'Shift+Alt+S');
      await type(page, 'zeppelin Lakehurst', 0);
      await findAgain(page, (row) => row.includes('harbour') && row.includes('¶2'));
      console.log(`a new source was found after ${Date.now() - start} ms`);
      rmSync(file);
      await findAgain(page, (row) => row.includes('No passage'));
    },
  );
}

/** Searches again until a row satisfies: the list shows what the index held when it was asked. */
async function findAgain(
  page: Parameters<typeof pickerRows>[0],
  satisfies: (row: string) => boolean,
): Promise<void> {
  await until(
    'the change in the search',
    async () => {
      await type(page, ' ', 0);
      await press(page, 'Backspace');
      await page.waitForTimeout(150);
      return pickerRows(page);
    },
    (rows) => rows.some(satisfies),
  );
}
