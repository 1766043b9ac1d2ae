// Takes the README's pictures: `npm run screenshots [NAME…]`. Each is a scene played in a new window.
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './lib/paths.ts';
import { startSession } from './ui/session.ts';
import { play } from './ui/steps.ts';
import { startUiZotero } from './ui/zotero.ts';

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
  pages: String.raw`
    document report seeds/annual-report.pdf
    write briefings/draft.md # The Amber Star\n\nThe tanker left “at noon on 4 March with a cargo of 40,000 barrels of crude oil” [@annual-report-pdf, p. 2].\n
    open briefings/draft.md
    status 1/1 cited
    press Control+Backslash
    point @annual-report-pdf
    hover Original
    link Original
    marks
    still`,
  'web-page': String.raw`
    document page seeds/courier.html
    write briefings/draft.md # The Amber Star\n\nThe inspectors “were shown a fax from 2019” [@courier-html, ¶3].\n\nThe owner’s office is a letter box beside a bakery [@courier-html, ¶5].\n
    open briefings/draft.md
    status 2/2 cited
    press Control+Backslash
    click @courier-html
    press F12
    see .tab.active[data-resource-name*=reading]
    still`,
  mail: String.raw`
    document mail seeds/held.eml
    write briefings/draft.md # The Amber Star\n\nThe officer was “called away from the pier at half past eleven” [@held-eml, ¶4].\n
    open briefings/draft.md
    status 1/1 cited
    point @held-eml
    hover telephone
    still`,
  // The last one, because its choice is a setting of the user.
  zotero: String.raw`
    write briefings/draft.md # The tankers\n\nOf 412 ships “nine were detained, all of them tankers” [@inspectorate2023, p. 1].\n
    open briefings/draft.md
    status cited
    command Briefing: Choose Zotero Collections
    picker Reports
    press ArrowDown ArrowDown Space Enter
    search is:marked
    picker marked
    press Escape
    status 1/1 cited
    still
    point @inspectorate2023
    hover Marked
    still`,
};

const wanted = process.argv.slice(2);
const folder = join(projectFolder, 'media', 'pictures');
mkdirSync(folder, { recursive: true });
const zotero = await startUiZotero();
const session = await startSession({
  env: { BRIEFING_TEST_ZOTERO: zotero.address },
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
  await zotero.end();
}

/** The lines of a scene without their indent; trailing spaces stay. */
function stepsOf(scene: string): string[] {
  return scene
    .split('\n')
    .map((line) => line.trimStart())
    .filter((line) => line !== '');
}
