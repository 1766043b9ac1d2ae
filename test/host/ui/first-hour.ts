import assert from 'node:assert/strict';
import { clickStatus, openFile, hoverAt, press, runCommand, savedText, type } from './act.ts';
import { logText, pickerRows, statusBar, suggestions } from './read.ts';
import { type Open, screenTest } from './screen-test.ts';
import { until } from './wait.ts';

/** A new user's folder: no README, no folder `sources`, files of several kinds. */
const ownFolder: Readonly<Record<string, string>> = {
  'draft.md': '# What the board did\r\n\r\nThe chair said that \r\n',
  'Papers/minutes.md':
    '# Minutes of the board\n\nThe chair reminded members that the reserve may not be touched before the audit is complete.\n',
  'Papers/strike.txt': 'Dockers end strike\n\nThe strike at the port ended on 4 March.\n',
  'Papers/report.pdf': '%PDF-1.4\n1 0 obj\n<<>>\nendobj\n',
  'Papers/letter.doc': 'A letter of an old Word.',
};

/** From the user's folder to the first cited quotation. */
export function firstHourTests(open: Open): void {
  screenTest(
    open,
    'a folder of papers leads to the first cited quotation without a dead end',
    ownFolder,
    async (window) => {
      const { page } = window;
      await openFile(page, 'draft.md');
      await clickStatus(page, 'Not a briefing: make it one');
      await clickStatus(page, 'No sources folder: choose one');
      const rows = await until(
        'the folders',
        () => pickerRows(page),
        (all) => all.some((row) => row.includes('Papers')),
      );
      assert.match(rows[0] ?? '', /4 documents: 2 text, 1 PDF, 1 Word document\s+3 of them can be read now/);
      assert.match(rows.join('\n'), /This whole folder/);
      assert.match(rows.join('\n'), /Create the folder sources/);
      await press(page, 'Enter');
      await until(
        'the count of claims',
        () => statusBar(page),
        (items) => items.some((item) => /\d\/\d+ cited$/.test(item)),
      );
      const config = await savedText(window, 'briefing.config.json', /Papers/);
      assert.equal(config, '{\n  "sources": ["Papers"]\n}\n');

      await press(page, 'Control+End', 'ArrowUp', 'End');
      await type(page, '“the reserve may not be');
      await until(
        'the quotation',
        () => suggestions(page),
        ([first]) => first !== undefined && Object.values(first).join(' ').includes('minutes'),
      );
      await press(page, 'Enter');
      const text = await savedText(window, 'draft.md', /¶2\]/);
      assert.equal(
        text,
        '---\r\nbriefing: true\r\n---\r\n\r\n# What the board did\r\n\r\n' +
          'The chair said that “the reserve may not be touched before the audit is complete” [@minutes, ¶2]\r\n',
      );
      await until(
        'the claim counted',
        () => statusBar(page),
        (items) => items.some((item) => item.includes('1/1 cited')),
      );
      await hoverAt(
        page,
        '@minutes',
        (hover) => hover.includes('Minutes of the board') && hover.includes('audit is complete'),
      );

      await runCommand(page, 'Briefing: Show Corpus Problems');
      await until(
        'the files that are not read',
        async () => (await pickerRows(page)).join('\n'),
        (all) => /letter\.doc/.test(all) && /1 PDF not read: damaged/.test(all),
      );
      // The list cuts off what to do.
      await type(page, 'report.pdf');
      await press(page, 'Enter');
      await until(
        'all that is said of the file',
        async () => {
          await runCommand(page, 'Notifications: Show Notifications');
          return page.locator('.notifications-center .notification-list-item-message').allTextContents();
        },
        (shown) => shown.some((said) => /^report\.pdf: The PDF is damaged.+\.$/.test(said)),
      );
    },
    { sample: false },
  );

  screenTest(
    open,
    'nothing shows in a repository of code',
    { 'README.md': '# A program\n', 'Sources/main.c': 'int main(void) { return 0; }\n' },
    async ({ page }) => {
      await openFile(page, 'README.md');
      await runCommand(page, 'Briefing: Show Log');
      await until(
        'the log',
        () => logText(page),
        (lines) => lines.includes('1 file not read (1 code)'),
      );
      await openFile(page, 'README.md');
      const items = await statusBar(page);
      assert.ok(
        items.some((item) => item.includes('Markdown')) && !items.some((item) => /brief|source/i.test(item)),
        items.join(' | '),
      );
    },
    { sample: false },
  );
}
