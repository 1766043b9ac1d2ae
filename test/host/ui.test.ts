// The editor as a person uses it: keys typed, the screen read. One server and one browser serve all tests.
import { after, before, describe } from 'node:test';
import { startSession, type Session } from './ui/session.ts';
import { paletteTests } from './ui/palette.ts';

describe('On the screen', () => {
  let session: Session | undefined;
  /** Opens a window in the running session. */
  const open: Session['open'] = (files) => {
    if (session === undefined) throw new Error('The session has not started.');
    return session.open(files);
  };

  before(async () => {
    session = await startSession();
  });
  after(() => session?.stop());

  paletteTests(open);
});
