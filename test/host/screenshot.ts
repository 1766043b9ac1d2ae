// Plays steps in a new editor window on a copy of the sample workspace and takes a screenshot:
//   node test/host/screenshot.ts /tmp/a.png "open briefings/draft.md" "end Some words" "type  “The lack of" "suggest"
// The steps are listed in ui/steps.ts. The screenshot is taken even if a step fails, to show why.
import { play } from './ui/steps.ts';
import { startSession } from './ui/session.ts';

const [path, ...steps] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: node test/host/screenshot.ts PICTURE.png [STEP…]');

const session = await startSession();
try {
  const window = await session.open();
  try {
    await play(window, steps);
  } finally {
    await window.page.screenshot({ path });
    await window.close();
  }
} finally {
  await session.stop();
}
