import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { checked, openFile, press, runCommand, savedText, search } from './act.ts';
import { activeTab, editorColumns, pickerRows, visibleLines } from './read.ts';
import { type Open, screenTest } from './screen-test.ts';
import { patience, until } from './wait.ts';

const path = 'briefings/draft.md';
const files = { [path]: '# Draft\n\n' };

/** The search of sources. */
export function searchingTests(open: Open): void {
  screenTest(open, 'a mistyped name finds its passage, and Enter quotes it', files, async (window) => {
    const { page } = window;
    await openFile(page, path);
    await checked(page);
    await press(page, 'Control+End');
    await search(page, 'kazansky cathedrl');
    await until(
      'the passage at the top',
      () => pickerRows(page),
      ([first]) => first?.includes('isis-flocks-to-russia ¶3') === true,
    );
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
    await savedText(window, path, /\[@isis-flocks-to-russia, ¶3\]$/);
  });

  screenTest(
    open,
    'search finds a new source, and no longer a deleted one, at once',
    files,
    async ({ page, folder }) => {
      await openFile(page, path);
      await checked(page);
      const file = join(folder, 'seeds', 'harbour.txt');
      writeFileSync(file, 'Harbour report\n\nThe zeppelin moored at Lakehurst on Thursday.\n');
      await search(page, 'zeppelin Lakehurst');
      await until(
        'the new source',
        () => pickerRows(page),
        (rows) => rows.some((row) => row.includes('harbour') && row.includes('¶2')),
      );
      rmSync(file);
      await until(
        'no passage',
        () => pickerRows(page),
        (rows) => rows.some((row) => row.includes('No passage')),
      );
    },
  );

  screenTest(open, 'Escape leaves the editors as they were', files, async (window) => {
    const { page } = window;
    await openFile(page, path);
    await checked(page);
    await checkEscape(page, 'kazansky cathedral', kazansky);
    // The source has a tab in the briefing's column, first as a preview, then permanent.
    await clickInExplorer(page, kazansky.file);
    await press(page, 'Control+PageUp');
    await checkEscape(page, 'kazansky cathedral', kazansky);
    await clickInExplorer(page, kazansky.file, 2);
    await press(page, 'Control+PageUp');
    await checkEscape(page, 'kazansky cathedral', kazansky);
    // Two columns: the second has a preview tab, first of another source, then of the same.
    await press(page, 'Control+Backslash');
    await clickInExplorer(page, bremmer.file);
    await press(page, 'Control+1');
    const columns = await checkEscape(page, 'kazansky cathedral', kazansky);
    assert.deepEqual(columns, [
      `> *draft.md ${basename(kazansky.file)}`,
      `draft.md *~${basename(bremmer.file)}`,
    ]);
    await checkEscape(page, 'lack of Syrian fighters', bremmer);
    // The source has a tab there that is not active.
    await press(page, 'Control+2', 'Control+PageUp', 'Control+1');
    await checkEscape(page, 'lack of Syrian fighters', bremmer);
    // The search starts in the second column.
    await press(page, 'Control+2');
    await checkEscape(page, 'kazansky cathedral', kazansky);
    await search(page, 'kazansky cathedral');
    await until(
      'the passage at the top',
      () => pickerRows(page),
      ([first]) => first?.includes('¶3') === true,
    );
    await press(page, 'Alt+Enter');
    await until(
      'the source in front',
      () => activeTab(page),
      (name) => name === basename(kazansky.file),
    );
    await runCommand(page, 'View: Close All Editors');
    await until(
      'no editor',
      () => editorColumns(page),
      (all) => all.join() === '> ',
    );
    await checkEscape(page, 'kazansky cathedral', kazansky);
  });
}

/** Clicks a file in the explorer: one click opens a preview, two a permanent tab. */
async function clickInExplorer(page: Page, file: string, clickCount = 1): Promise<void> {
  const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: basename(file) }).first();
  if (!(await row.isVisible()))
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'seeds' }).first().click();
  await row.click({ clickCount });
  await until(
    `${file} in front`,
    () => activeTab(page),
    (name) => name === basename(file),
  );
}

interface Source {
  readonly file: string;
  readonly key: string;
  /** A word that cannot be wrapped. */
  readonly word: string;
}

const kazansky: Source = {
  file: 'seeds/001_6c01195d93400975.txt',
  key: 'isis-flocks-to-russia ¶3',
  word: 'Kazansky',
};
const bremmer: Source = {
  file: 'seeds/000_3ba4764f69fb2cfe.txt',
  key: 'illusions-of-victory ¶7',
  word: 'Bremmer',
};

/** Searches until the source is shown beside the list, presses Escape, and returns the columns, which must be as before. */
async function checkEscape(page: Page, query: string, { key, file, word }: Source): Promise<string[]> {
  const before = await editorColumns(page);
  await search(page, query);
  await until(
    'the passage at the top',
    () => pickerRows(page),
    ([first]) => first?.includes(key) === true,
  );
  await until(
    `${file} in front of a column`,
    () => editorColumns(page),
    (columns) => columns.some((column) => new RegExp(`\\*~?${basename(file)}`).test(column)),
  );
  await page.locator('.view-line', { hasText: word }).first().waitFor({ timeout: patience });
  await press(page, 'Escape');
  await until(
    'the columns as before',
    () => editorColumns(page),
    (columns) => columns.join('\n') === before.join('\n'),
  );
  // The focus is back: the column that was active has the cursor.
  if (before.some((column) => column.includes('draft.md')))
    await page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor();
  return before;
}
