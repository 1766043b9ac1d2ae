import assert from 'node:assert/strict';
import { checked, openFile, hoverAt, press, savedText, type } from './act.ts';
import { statusBar, suggestions } from './read.ts';
import type { Window } from './session.ts';
import { until } from './wait.ts';

const quotation =
  '“The lack of Syrian fighters on the ground that look like acceptable partners is as true today as it was before the France bombings”';

/** The empty briefing for the main job. */
export const draft = { 'briefings/draft.md': '# Draft\n\n' };

/** The main job of a writer: type a quotation, accept it, look at its source, see that nothing is uncited. */
export async function mainJob(window: Window): Promise<void> {
  const { page } = window;
  await openFile(page, 'briefings/draft.md');
  await checked(page);
  await press(page, 'Control+End');
  await type(page, '“The lack of Syrian fi');
  await until(
    'the quotation, going on from the last letter typed',
    () => suggestions(page),
    ([first]) =>
      first?.description.startsWith('¶7') === true && first.label.startsWith('fighters on the ground'),
  );

  await press(page, 'Enter');
  const text = await savedText(window, 'briefings/draft.md', /¶7\]/);
  assert.equal(text, `# Draft\n\n${quotation} [@illusions-of-victory, ¶7]`);

  const shown = await hoverAt(page, '@illusions-of-victory', (hover) => hover.includes('Syrian fighters'));
  assert.match(shown, /Illusions of Victory/);
  await until(
    'the claim counted',
    () => statusBar(page),
    (items) => items.some((item) => /1\s*\/\s*1/.test(item)),
  );
}
