import { checked, openFile, press, runCommand, type } from './act.ts';
import { activeTab, pickerRows, visibleLines } from './read.ts';
import { type Open, screenTest } from './screen-test.ts';
import { until } from './wait.ts';

/** The commands in the palette. */
export function paletteTests(open: Open): void {
  screenTest(
    open,
    'the palette offers the commands by their titles',
    { 'briefings/draft.md': '# Draft\n' },
    async ({ page }) => {
      await openFile(page, 'briefings/draft.md');
      await press(page, 'F1');
      await type(page, 'Briefing: ', 0);
      const titles = ['Search Sources…', 'Show Corpus Problems', 'Open Sample Workspace…'];
      await until(
        `the commands ${titles.join(', ')}`,
        () => pickerRows(page),
        (rows) => titles.every((title) => rows.some((row) => row.includes(`Briefing: ${title}`))),
      );
    },
  );

  screenTest(
    open,
    'a broken source costs nobody else anything and is listed',
    { 'sources/broken.txt': '', 'briefings/draft.md': '# Draft\n' },
    async ({ page }) => {
      await openFile(page, 'briefings/draft.md');
      await checked(page);
      await runCommand(page, 'Briefing: Show Corpus Problems');
      await until(
        'the broken file in the list',
        async () => [...(await pickerRows(page)), ...(await visibleLines(page)), await activeTab(page)],
        (texts) => texts.some((text) => text.includes('broken.txt')),
      );
    },
  );
}
