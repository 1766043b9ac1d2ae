import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openFile, press, type } from './act.ts';
import { pickerRows } from './read.ts';
import type { Session } from './session.ts';
import { until } from './wait.ts';

/** What the command palette offers. */
export function paletteTests(open: Session['open']): void {
  test('the palette offers the commands by their titles', async () => {
    const window = await open({ 'briefings/draft.md': '# Draft\n' });
    try {
      await openFile(window.page, 'briefings/draft.md');
      await press(window.page, 'F1');
      await type(window.page, 'Briefing: ', 0);
      const rows = await until(
        'the commands',
        () => pickerRows(window.page),
        (all) => all.length >= 4,
      );
      for (const title of ['Search Sources…', 'Show Corpus Problems', 'Open Sample Workspace…']) {
        assert.ok(
          rows.some((row) => row.includes(`Briefing: ${title}`)),
          `${title} in ${rows.join('; ')}`,
        );
      }
    } finally {
      await window.close();
    }
  });
}
