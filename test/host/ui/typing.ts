import assert from 'node:assert/strict';
import { checked, openFile, press, savedText, type } from './act.ts';
import { ghostText, suggestionDetails, suggestions } from './read.ts';
import { type Open, screenTest } from './screen-test.ts';
import type { Window } from './session.ts';
import { until } from './wait.ts';

const path = 'briefings/draft.md';
const files = { [path]: '# Draft\n\n' };

/** What appears while the user types. */
export function typingTests(open: Open): void {
  screenTest(
    open,
    'a quotation appears by itself after two words and is followed letter by letter',
    files,
    async (window) => {
      const { page } = window;
      await startWriting(window);
      await type(page, '“The lack ');
      const early = await until(
        'the list after two words',
        () => suggestions(page),
        (rows) => rows.length > 0,
      );
      assert.ok(early.length > 0);
      await type(page, 'of Syrian fi');
      const rows = await until(
        'the one quotation',
        () => suggestions(page),
        (all) => (all[0]?.description ?? '').includes('¶7'),
      );
      assert.match(rows[0]?.label ?? '', /^fighters on the ground/);
      if ((await suggestionDetails(page)) === '') await press(page, 'Control+Space');
      const details = await until(
        'the passage beside the list',
        () => suggestionDetails(page),
        (text) => text.includes('geopolitical expert Ian Bremmer'),
      );
      assert.match(details, /Illusions of Victory/);
    },
  );

  screenTest(
    open,
    'a mistyped word, mended, brings the quotation back at the next space',
    files,
    async (window) => {
      const { page } = window;
      await startWriting(window);
      await type(page, '"The lack og ');
      await press(page, 'Backspace', 'Backspace');
      await type(page, 'f Syrian ');
      await until(
        'the quotation',
        () => suggestions(page),
        (rows) => (rows[0]?.description ?? '').includes('¶7'),
      );
      await press(page, 'Enter');
      await savedText(window, path, /France bombings["”] \[@illusions-of-victory, ¶7\]$/);
    },
  );

  screenTest(open, 'grey text continues the quotation, and Tab accepts it', files, async (window) => {
    const { page } = window;
    await startWriting(window);
    await type(page, '“The lack of Syrian fighters on');
    await press(page, 'Escape');
    await type(page, ' th');
    await until(
      'the grey text',
      () => ghostText(page),
      (text) => text.includes('ground that look like'),
    );
    await press(page, 'Tab');
    await savedText(
      window,
      path,
      /“The lack of Syrian fighters on the ground .* France bombings” \[@illusions-of-victory, ¶7\]$/,
    );
  });

  screenTest(open, 'citations that fit the sentence best are offered first', files, async (window) => {
    const { page } = window;
    await startWriting(window);
    await type(page, 'Iran was not asked to the Paris conference of September 15 [@');
    const rows = await until(
      'the passages',
      () => suggestions(page),
      (all) => all.length > 0,
    );
    const first = Object.values(rows[0] ?? {}).join(' ');
    assert.match(first, /coalition-of-one/);
    assert.match(first, /¶12/);
    await press(page, 'Enter');
    await savedText(window, path, /September 15 \[@coalition-of-one, ¶12\]$/);
  });

  screenTest(open, 'after a key and a comma its passages are offered', files, async (window) => {
    const { page } = window;
    await startWriting(window);
    await type(page, 'Iran was not asked to the Paris conference of September 15 [@coalition-of-one, ');
    await until(
      'the passages, the best first',
      () => suggestions(page),
      ([first]) => first?.label.includes('¶12') === true,
    );
    await press(page, 'Enter');
    await savedText(window, path, /\[@coalition-of-one, ¶12\]$/);
  });
}

/** Opens the draft, waits for the index, and puts the cursor at its end. */
export async function startWriting({ page }: Window): Promise<void> {
  await openFile(page, path);
  await checked(page);
  await press(page, 'Control+End');
}
