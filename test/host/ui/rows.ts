import assert from 'node:assert/strict';
import { isServerNamed } from '../lib/paths.ts';
import { press, savedText, type } from './act.ts';
import { suggestionDetails, visibleLines } from './read.ts';
import { type Open, screenTest } from './screen-test.ts';
import { type SeenRow, seenRows } from './seen-rows.ts';
import type { Window } from './session.ts';
import { startWriting } from './typing.ts';
import { until } from './wait.ts';

const path = 'briefings/draft.md';
const wire =
  'The harbour master resigned on Monday after a vote that nobody on the quay had expected, two officials said.';
const files = {
  [path]: '# Draft\n\n',
  'seeds/agency-2014-09-15-harbour-master.txt': `Harbour\n\n${wire}\n`,
  'seeds/agency-2014-09-16-harbour-master.txt': `Harbour\n\n${wire}\n`,
  'seeds/hostile.txt': `Signs\n\n${'Much was said before. '.repeat(60)}The *gate* of the [harbour](http://a.b) <b>was_shut</b> $(gear) & ${'much was said after. '.repeat(60)}\n`,
};

/** The visible part of a continuation: more where the list widens. */
const least = isServerNamed ? 38 : 45;

/** What a user sees and hears of the rows, and how accepting one changes the words before it. */
export function rowTests(open: Open): void {
  screenTest(open, 'a row shows its text from a whole word on, with its paragraph', files, async (window) => {
    const { page } = window;
    await startWriting(window);
    await type(page, '“The lack of Syrian fi');
    const [sentence, clause] = await until(
      'the rows, with the letters of the word marked',
      () => seenRows(page),
      (rows) => rows.length === 2 && rows.every(({ highlighted }) => highlighted === 'fi'),
    );
    assert.match(sentence?.label ?? '', /^fighters on the ground that look like/);
    assert.match(clause?.label ?? '', /^fighters on the ground.*… .*as it was”$/);
    assert.ok((sentence?.label.length ?? 0) > least, sentence?.label);
    assert.match(sentence?.description ?? '', isServerNamed ? /^¶7…$/ : /^¶7 illus…-victory$/);
    await type(page, '.\n\n“The harbour master resigned o', 20);
    // VS Code may add rows of its own, such as its snippet for an ordered list.
    const copies = (await shown(window, 4, /^¶2/)).filter(({ description }) => description.startsWith('¶2'));
    const looks = copies.map(({ label, description }) => `${label} / ${description}`);
    assert.equal(new Set(looks).size, 4, looks.join('\n'));
    assert.ok(copies.some(({ description }) => description.includes('5')));
    assert.ok(copies.some(({ description }) => description.includes('6')));
  });

  screenTest(
    open,
    'the pane shows the passage at the words, and is spoken as text',
    files,
    async (window) => {
      const { page } = window;
      await startWriting(window);
      await type(page, '“The gate of the har');
      await shown(window, 1, /^¶2/);
      if ((await suggestionDetails(page)) === '') await press(page, 'Control+Space');
      const text = await until(
        'the passage',
        () => suggestionDetails(page),
        (all) => all.includes('harbour'),
      );
      assert.match(
        text,
        /^¶2 …[^…]*The \*gate\* of the \[harbour\]\(http:\/\/a\.b\) <b>was_shut<\/b> \$\(gear\) & much was said after\./,
      );
      assert.match(text, /Signs\s*$/);
      const marked = page.locator('.suggest-details u').filter({ visible: true });
      assert.equal(await marked.first().textContent(), 'The *gate* of the [har');
      assert.ok(await marked.first().isVisible());
      // The row's name is updated when it is redrawn.
      await type(page, 'b');
      const [row] = await until(
        'the passage in the name of the row',
        () => seenRows(page),
        ([first]) => first?.spoken.includes('docs: ¶2 …') === true,
      );
      assert.doesNotMatch(row?.spoken ?? '', /<span|style=/);
    },
  );

  screenTest(
    open,
    'words before the row’s are corrected with it, and undone with it',
    files,
    async (window) => {
      const { page } = window;
      await startWriting(window);
      const typed = '“the  LACK of Syrian fi';
      await type(page, typed);
      await shown(window, 2, /^¶7/);
      await press(page, 'Enter');
      await savedText(
        window,
        path,
        /^“The lack of Syrian fighters on the ground .* France bombings” \[@illusions-of-victory, ¶7\]$/m,
      );
      await press(page, 'Control+Z');
      await until(
        'the words as typed',
        () => visibleLines(page),
        (lines) => lines.some((line) => line.trimEnd() === typed),
      );
    },
  );

  screenTest(open, 'with several cursors each gets the quotation', files, async (window) => {
    const { page } = window;
    await startWriting(window);
    await type(page, 'One \nTwo ');
    await press(page, 'Shift+Alt+ArrowUp');
    await type(page, '“The lack of Syrian fi');
    await shown(window, 2, /^¶7/);
    await press(page, 'Tab');
    const text = await savedText(window, path, /Two .*France bombings/);
    const quotation =
      /“The lack of Syrian fighters on the ground .* France bombings” \[@illusions-of-victory, ¶7\]$/.exec(
        text,
      )?.[0];
    assert.equal(text, `# Draft\n\nOne ${quotation}\nTwo ${quotation}`);
  });
}

/** Waits until the list has at least `count` rows, the first with a matching place. */
function shown({ page }: Window, count: number, place: RegExp): Promise<SeenRow[]> {
  return until(
    `${count} rows`,
    () => seenRows(page),
    (rows) => rows.length >= count && place.test(rows[0]?.description ?? ''),
  );
}
