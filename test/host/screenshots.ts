// Takes the README's pictures: `npm run screenshots [NAME…]`. Each is a scene played in a new window.
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './lib/paths.ts';
import { startSession } from './ui/session.ts';
import { play } from './ui/steps.ts';

/** A picture's name in media/pictures/, and the steps (ui/steps.ts) that lead to it, one per line. */
const scenes: Readonly<Record<string, string>> = {
  quotation: String.raw`
    write briefings/draft.md # Two coalitions\n\nIan Bremmer told Business Insider that the plan has a gap: \n
    open briefings/draft.md
    status cited
    end Ian Bremmer
    type “The lack of Syrian fi
    suggest ¶7
    press Control+Space
    still`,
  citation: String.raw`
    write briefings/draft.md # Two coalitions\n\nIran was not asked to the Paris conference of September 15 \n
    open briefings/draft.md
    status cited
    end Iran was
    type [@
    suggest ¶12
    still`,
  hover: `
    open briefings/two-coalitions.md
    status cited
    click Try it here
    press Control+End
    point @illusions-of-victory, ¶7
    hover Bremmer
    still`,
  'uncited-claim': `
    open briefings/two-coalitions.md
    status cited
    bulb the Paris conference
    fixes ¶12
    still`,
  search: `
    open briefings/two-coalitions.md
    status cited
    search kazansky cathedrl
    picker ¶3
    still`,
};

const wanted = process.argv.slice(2);
const folder = join(projectFolder, 'media', 'pictures');
mkdirSync(folder, { recursive: true });
const session = await startSession({
  viewport: { width: 1200, height: 660 },
  settings: { 'editor.cursorBlinking': 'solid' },
});
try {
  for (const [name, scene] of Object.entries(scenes)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const window = await session.open();
    const path = join(folder, `${name}.png`);
    try {
      await play(window, ['press Control+B', ...stepsOf(scene)]);
    } finally {
      await window.page.screenshot({ path });
      await window.close();
    }
    console.log(`${path}: ${Math.round(statSync(path).size / 1024)} KB`);
  }
} finally {
  await session.stop();
}

/** The lines of a scene without their indent; trailing spaces stay. */
function stepsOf(scene: string): string[] {
  return scene
    .split('\n')
    .map((line) => line.trimStart())
    .filter((line) => line !== '');
}
