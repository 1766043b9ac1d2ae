// Measures the time from a key to the list it opens, in the real editor and inside the page: `node test/host/key-to-popup.ts`.
import type { Page } from 'playwright-core';
import { openFile, press, type } from './ui/act.ts';
import { type Session, startSession } from './ui/session.ts';
import { percentile } from '../bench/percentile.ts';

/** Beginnings of quotations in the seeds; each is typed after a mark on a new line. */
const beginnings = [
  'The lack of Syrian fi',
  'Iran was not invited to',
  'Russia and Iran clearly',
  'What the Trump administration',
  'So far, both Washington',
  'Analysts say that many',
  'It is Putin’s first',
  'The Russians are enjoying',
  'There are both contradictions',
  'On Sunday, Macron declared',
];
const rounds = 3;

await measureEditor();

/** Types the beginnings one after the other and prints how long the list took to appear after the key that asked for it. */
async function measureEditor(): Promise<void> {
  const session = await startSession();
  try {
    const times = await keyToPopup(session);
    console.log(`\nin the editor, on the seeds: ${times.length} lists`);
    for (const share of [0.5, 0.95, 0.99]) {
      console.log(
        `  key to popup p${share * 100}`.padEnd(24),
        `${percentile(times, share).toFixed(0).padStart(9)} ms`,
      );
    }
  } finally {
    await session.stop();
  }
}

async function keyToPopup(session: Session): Promise<readonly number[]> {
  const window = await session.open({ 'briefings/bench.md': '# Bench\n\n' });
  const { page } = window;
  try {
    await openFile(page, 'briefings/bench.md');
    await page.locator('.statusbar-item', { hasText: /\d+\/\d+/ }).waitFor();
    await press(page, 'Control+End');
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const words of beginnings) {
        const head = words.split(' ').slice(0, 2).join(' ');
        await type(page, `“${head}`);
        await watchPopup(page);
        await type(page, ' ');
        times.push(await popupTime(page));
        await press(page, 'Escape', 'Enter', 'Enter'); // an open mark reaches to the next blank line
      }
    }
    return times;
  } finally {
    await window.close();
  }
}

/** Where the page keeps what it is watching. */
interface Watching {
  appeared?: Promise<number>;
}

/** Makes the page watch for the next key and the list that follows. Await it before pressing the key. */
async function watchPopup(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watching: typeof globalThis & Watching = globalThis;
    watching.appeared = new Promise<number>((resolve, reject) => {
      let pressed = 0;
      addEventListener('keydown', () => (pressed = performance.now()), { capture: true, once: true });
      const limit = setTimeout(() => reject(new Error('No list appeared within 10 s')), 10_000);
      const look = (): void => {
        const rows = document.querySelectorAll('.suggest-widget.visible .monaco-list-row').length;
        if (pressed > 0 && rows > 0) {
          clearTimeout(limit);
          resolve(performance.now() - pressed);
        } else requestAnimationFrame(look);
      };
      look();
    });
  });
}

/** The milliseconds from the key pressed after {@link watchPopup} to the visible list. */
async function popupTime(page: Page): Promise<number> {
  const time = await page.evaluate(() => {
    const watching: typeof globalThis & Watching = globalThis;
    return watching.appeared;
  });
  if (time === undefined) throw new Error('Nothing was watched for.');
  return time;
}
