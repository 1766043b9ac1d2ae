import { posix } from 'node:path';
import { rules } from '../../../src/rules/index.ts';
import { projectFileName } from '../../../src/project/config.ts';
import { lockFileName, type LockEntry, writeLock as lockText } from '../../../src/project/lock.ts';
import { withoutCarets } from '../../rules/carets.ts';
import { lockOf } from '../../rules/lock-of.ts';
import { type Example, fixturePages, helpPages } from '../../rules/pages.ts';
import { assertSameInTerminal, forgetTerminal, type Opened } from './both-faces.ts';
import { extension } from './extension.ts';
import { remove, write } from './editing.ts';

/**
 * Two faults at the end, so that even a sound briefing shows when it has been checked: the first is reported unless the project turns
 * its rule off, the second unless a comment suppresses it.
 */
const told = '\n<!-- briefing-disable-next-line same-report -->\n\n[@nobody-has-this]\n';

suite('The examples of the rules, in the editor as in the terminal', () => {
  const root = extension().extensionUri.fsPath;
  const pages = [...helpPages(root), ...rules.flatMap(({ id }) => fixturePages(id, root))];
  const groups = [
    ...Map.groupBy(
      pages.flatMap(({ examples }) => examples),
      ({ files, locked }) => JSON.stringify([files, locked]),
    ).values(),
  ];

  suiteTeardown(async () => {
    await remove(projectFileName);
    await remove(lockFileName);
    await remove('sources');
    forgetTerminal();
  });

  for (const [at, examples] of groups.entries()) {
    const names = new Set(examples.map(({ name }) => name.replace(/:.*/, '')));
    test(`${[...names].join(', ')}: ${examples.length} briefings on the same sources`, async () => {
      await writeSources(examples[0]?.files ?? {}, groups[at - 1]?.[0]?.files ?? {});
      const briefings = examples.flatMap((example, index) => opened(example, `${at}-${index}`));
      await writeLock(briefings, examples[0]?.locked ?? {});
      await assertSameInTerminal(briefings);
    }).timeout(120_000);
  }
});

/** Writes the files of the project and deletes those of the previous one. The folder stays, as a user's does. */
async function writeSources(files: Example['files'], before: Example['files']): Promise<void> {
  for (const path of Object.keys(before)) if (!(path in files)) await remove(path);
  const { [projectFileName]: config = '{}', ...sources } = files;
  await write(projectFileName, JSON.stringify({ ...JSON.parse(config), sources: ['sources'] }));
  for (const [path, text] of Object.entries(sources)) await write(path, text);
}

/** Writes the lock of the briefings, made when their sources said what the page says they did; deletes it where it says nothing. */
async function writeLock(briefings: readonly Opened[], locked: Example['locked']): Promise<void> {
  const entries = new Map<string, LockEntry>();
  for (const { path, text } of briefings)
    for (const [name, entry] of (await lockOf({ path, marked: text, locked })) ?? [])
      entries.set(name, entry);
  if (entries.size === 0) await remove(lockFileName);
  else await write(lockFileName, lockText(entries));
}

/** The example's briefing before and after its fixes, every other one with a byte order mark and Windows line ends. */
function opened({ name, path, locked, marked, after }: Example, id: string): Opened[] {
  const { dir } = posix.parse(path);
  return [marked, ...after.map((result) => result.marked)].map((text, index) => {
    const briefing = withoutCarets(text);
    // After a fix that changes the lock too, another lock has other findings.
    const isTold = briefing === text || Object.keys(locked).length > 0;
    const whole = isTold ? `${briefing}${told}` : briefing;
    return {
      name,
      path: `${dir}/examples-${id}-${index}.md`,
      text: index % 2 === 0 ? whole : `\uFEFF${whole.replaceAll('\n', '\r\n')}`,
    };
  });
}
