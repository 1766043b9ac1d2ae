import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checked, openFile, press, savedText, search } from './act.ts';
import { activeTab, pickerRows, visibleLines } from './read.ts';
import { type Open, screenTest } from './screen-test.ts';
import { until } from './wait.ts';

const path = 'briefings/draft.md';
const files = { [path]: '# Draft\n\n' };

/** The search of the sources. */
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

  screenTest(open, 'a source written or removed is known at once', files, async ({ page, folder }) => {
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
  });
}
