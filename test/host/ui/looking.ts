import assert from 'node:assert/strict';
import { clickWords, openFile, hoverAt, press } from './act.ts';
import { activeTab, statusBar, visibleLines } from './read.ts';
import { type Open, screenTest } from './screen-test.ts';
import type { Window } from './session.ts';
import { until } from './wait.ts';

const path = 'briefings/draft.md';
const draft =
  'Ian Bremmer said “The lack of Syrian fighters on the ground” [@illusions-of-victory, ¶7].\n\nNothing here is special.\n';

/** Hovers and going to definitions. */
export function lookingTests(open: Open): void {
  screenTest(open, 'pointing at a citation shows the passage', { [path]: draft }, async (window) => {
    const { page } = window;
    await startReading(window);
    const shown = await hoverAt(page, '@illusions-of-victory', (text) =>
      text.includes('geopolitical expert'),
    );
    assert.match(shown, /Illusions of Victory/);
    assert.match(shown, /¶7/);
  });

  screenTest(
    open,
    'pointing at a quotation tells where its words stand',
    { [path]: draft },
    async (window) => {
      await startReading(window);
      const shown = await hoverAt(window.page, 'lack of Syrian', (text) => text.includes('¶7'));
      assert.match(shown, /illusions-of-victory/);
    },
  );

  screenTest(open, 'F12 on a citation opens the source at the passage', { [path]: draft }, async (window) => {
    const { page } = window;
    await startReading(window);
    await clickWords(page, '@illusions-of-victory');
    await press(page, 'F12');
    await until(
      'the source',
      () => activeTab(page),
      (name) => name.includes('000_3ba4764f69fb2cfe.txt'),
    );
    await until(
      'the passage',
      () => visibleLines(page),
      (lines) => lines.some((line) => line.includes('The lack of Syrian fighters')),
    );
  });
}

async function startReading({ page }: Window): Promise<void> {
  await openFile(page, path);
  await until(
    'the claims counted',
    () => statusBar(page),
    (items) => items.some((item) => /1\/\d+ cited/.test(item)),
  );
}
