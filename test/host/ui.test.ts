// The editor as a person uses it: keys typed, the screen read. One server and one browser serve all tests.
import { after, before, describe } from 'node:test';
import { checkingTests } from './ui/checking.ts';
import { completionTests } from './ui/completion.ts';
import { contrastTests } from './ui/contrast.ts';
import { firstHourTests } from './ui/first-hour.ts';
import { lookingTests } from './ui/looking.ts';
import { draft, mainJob } from './ui/main-job.ts';
import { paletteTests } from './ui/palette.ts';
import { readingTests } from './ui/readings.ts';
import { rowTests } from './ui/rows.ts';
import { screenTest, type Open } from './ui/screen-test.ts';
import { pastingTests } from './ui/pasting.ts';
import { searchingTests } from './ui/searching.ts';
import { startSession, type Session } from './ui/session.ts';
import { typingTests } from './ui/typing.ts';
import { startUiZotero, type UiZotero, zoteroTests } from './ui/zotero.ts';

describe('On the screen', () => {
  let session: Session | undefined;
  let zotero: UiZotero | undefined;
  const open: Open = (files, sample) => {
    if (session === undefined) throw new Error('The session has not started.');
    return session.open(files, sample);
  };

  before(async () => {
    zotero = await startUiZotero();
    session = await startSession({ env: { BRIEFING_TEST_ZOTERO: zotero.address } });
  });
  after(async () => {
    await session?.stop();
    await zotero?.end();
  });

  screenTest(open, 'the main job', draft, mainJob);
  for (const register of [
    typingTests,
    completionTests,
    rowTests,
    lookingTests,
    readingTests,
    checkingTests,
    searchingTests,
    paletteTests,
    pastingTests,
    firstHourTests,
  ])
    register(open);
  zoteroTests(open, () => {
    if (zotero === undefined) throw new Error('The stand-in has not started.');
    return zotero;
  });
  contrastTests();
});
