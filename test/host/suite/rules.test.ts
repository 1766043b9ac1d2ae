import { posix } from 'node:path';
import { rules } from '../../../src/rules/index.ts';
import { projectFileName } from '../../../src/project/config.ts';
import { withoutCarets } from '../../rules/carets.ts';
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
      ({ files }) => JSON.stringify(files),
    ).values(),
  ];

  suiteTeardown(async () => {
    await remove(projectFileName);
    await remove('sources');
    forgetTerminal();
  });

  for (const [at, examples] of groups.entries()) {
    const names = new Set(examples.map(({ name }) => name.replace(/:.*/, '')));
    test(`${[...names].join(', ')}: ${examples.length} briefings on the same sources`, async () => {
      await writeSources(examples[0]?.files ?? {}, groups[at - 1]?.[0]?.files ?? {});
      await assertSameInTerminal(examples.flatMap((example, index) => opened(example, `${at}-${index}`)));
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

/** The example's briefing before and after its fixes, every other one with a byte order mark and Windows line ends. */
function opened({ name, path, marked, after }: Example, id: string): Opened[] {
  const { dir } = posix.parse(path);
  return [marked, ...after.map((result) => result.marked)].map((text, index) => {
    const briefing = withoutCarets(text);
    const whole = briefing === text ? `${briefing}${told}` : briefing;
    return {
      name,
      path: `${dir}/examples-${id}-${index}.md`,
      text: index % 2 === 0 ? whole : `\uFEFF${whole.replaceAll('\n', '\r\n')}`,
    };
  });
}
