// Scenes with one step per line, for screenshots and for inspecting the screen.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  chooseTheme,
  clickWords,
  goToLineEnd,
  openFile,
  openFixes,
  pointAt,
  press,
  runCommand,
  search,
  type,
} from './act.ts';
import {
  ghostText,
  hoverText,
  pickerRows,
  quickFixes,
  statusBar,
  suggestionDetails,
  suggestions,
} from './read.ts';
import { sceneDocuments } from './scene-documents.ts';
import type { Window } from './session.ts';
import { patience, until } from './wait.ts';

type Step = (window: Window, rest: string) => Promise<unknown>;

/** The verbs of a scene; each takes the rest of its line. `\n` in `type` and `write` is a line end. */
const verbs: Readonly<Record<string, Step>> = {
  /** `write briefings/a.md # Title\n\nText`: creates a file. */
  write: async ({ folder }, rest) => {
    const [path, text] = splitOnce(rest);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), unescape(text));
  },
  /** `document report seeds/a.pdf`: copies a document of scene-documents.ts. */
  document: async ({ folder }, rest) => {
    const [name, path] = splitOnce(rest);
    const bytes = sceneDocuments[name];
    if (bytes === undefined) throw new Error(`There is no document ${name}.`);
    writeFileSync(join(folder, path), bytes);
  },
  /** `open briefings/a.md` */
  open: ({ page }, rest) => openFile(page, rest),
  /** `end The last words`: puts the cursor at the end of the line with these words. */
  end: ({ page }, rest) => goToLineEnd(page, rest),
  /** `click some words` */
  click: ({ page }, rest) => clickWords(page, rest),
  /** `point some words`: rests the mouse there, for a hover. */
  point: ({ page }, rest) => pointAt(page, rest),
  /** `type Some text`: a leading space needs two after the verb. */
  type: ({ page }, rest) => type(page, unescape(rest)),
  /** `press Control+Space Enter` */
  press: ({ page }, rest) => press(page, ...rest.split(' ')),
  /** `command Briefing: Show Log` */
  command: ({ page }, rest) => runCommand(page, rest),
  /** `theme Dark High Contrast` */
  theme: ({ page }, rest) => chooseTheme(page, rest),
  /** `search some words`: opens the search of sources and types the words. */
  search: ({ page }, rest) => search(page, rest),
  /** `status 4/5`: waits until a status bar item has these words. */
  status: ({ page }, rest) => hasWords(rest, () => statusBar(page)),
  /** `suggest some words`: waits until the completion list shows them (without words: anything). */
  suggest: ({ page }, rest) =>
    hasWords(rest, async () => (await suggestions(page)).map((row) => Object.values(row).join(' '))),
  /** `ghost some words`: waits until grey text shows them. */
  ghost: ({ page }, rest) => hasWords(rest, async () => [await ghostText(page)]),
  /** `hover some words`: waits until a hover shows them. */
  hover: ({ page }, rest) => hasWords(rest, async () => [await hoverText(page)]),
  /** `fixes some words`: waits until the menu of quick fixes shows them. */
  fixes: ({ page }, rest) => hasWords(rest, () => quickFixes(page)),
  /** `picker some words`: waits until the picker shows them. */
  picker: ({ page }, rest) => hasWords(rest, () => pickerRows(page)),
  /** `link some words`: clicks a link in the hover. */
  link: ({ page }, rest) => page.locator('.monaco-hover a', { hasText: rest }).first().click(),
  /** `marks`: waits until words are marked on the pages of a PDF. */
  marks: ({ page }) =>
    page
      .frameLocator('iframe.webview')
      .first()
      .frameLocator('iframe#active-frame')
      .locator('mark')
      .first()
      .waitFor({ timeout: patience }),
  /** `see .css-selector`: waits until it is there. */
  see: ({ page }, rest) => page.locator(rest).first().waitFor({ timeout: patience }),
  /** `bulb some words`: puts the cursor there, waits for the light bulb and opens its menu. */
  bulb: ({ page }, rest) => openFixes(page, rest),
  /** `still`: waits until the screen stops changing, for changes without a visible sign to wait for. */
  still: async ({ page }) => {
    let before = await page.screenshot();
    await until(
      'a screen that stays as it is',
      async () => {
        const now = await page.screenshot();
        const same = now.equals(before);
        before = now;
        return same;
      },
      (same) => same,
    );
  },
  /** `print suggest|details|ghost|hover|fixes|picker|status`: prints the text there. */
  print: async ({ page }, rest) => {
    const readers: Record<string, (() => Promise<unknown>) | undefined> = {
      suggest: () => suggestions(page),
      details: () => suggestionDetails(page),
      ghost: () => ghostText(page),
      hover: () => hoverText(page),
      fixes: () => quickFixes(page),
      picker: () => pickerRows(page),
      status: () => statusBar(page),
    };
    console.log(await readers[rest]?.());
  },
  /** `shot /tmp/a.png`: takes an extra screenshot. */
  shot: ({ page }, rest) => page.screenshot({ path: rest }),
};

/** Plays the steps in a window, one after the other. Throws at the first that is unknown or fails. */
export async function play(window: Window, steps: readonly string[]): Promise<void> {
  for (const step of steps) {
    const [verb, rest] = splitOnce(step);
    const run = verbs[verb];
    if (run === undefined) throw new Error(`Unknown step "${verb}"; known: ${Object.keys(verbs).join(', ')}`);
    await run(window, rest);
  }
}

async function hasWords(words: string, read: () => Promise<string[]>): Promise<void> {
  await until(`"${words}"`, read, (rows) => rows.some((row) => row !== '' && row.includes(words)));
}

function splitOnce(text: string): [string, string] {
  const space = text.indexOf(' ');
  return space < 0 ? [text, ''] : [text.slice(0, space), text.slice(space + 1)];
}

function unescape(text: string): string {
  return text.replaceAll('\\n', '\n');
}
