import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { projectFolder } from '../lib/paths.ts';
import { tryTwice } from '../lib/try-twice.ts';
import type { Session, Window } from './session.ts';

/** Opens a window in the running session. */
export type Open = Session['open'];

/**
 * A test in a new window on a copy of the sample workspace with further files; without the sample, only those files. On failure it
 * saves a screenshot in out/failures/ and runs once more.
 */
export function screenTest(
  open: Open,
  name: string,
  files: Readonly<Record<string, string>>,
  body: (window: Window) => Promise<void>,
  { sample = true }: { readonly sample?: boolean } = {},
): void {
  test(name, { timeout: 180_000 }, () =>
    tryTwice(name, async () => {
      const window = await open(files, sample);
      try {
        await body(window);
      } catch (error) {
        const folder = join(projectFolder, 'out', 'failures');
        mkdirSync(folder, { recursive: true });
        await window.page.screenshot({ path: join(folder, `${name.replaceAll(/[^\w]+/g, '-')}.png`) });
        throw error;
      } finally {
        await window.close();
      }
    }),
  );
}
