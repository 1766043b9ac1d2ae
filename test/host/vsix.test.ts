// The packed extension, installed the way a user installs it, in an editor that knows nothing of this project.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { installHost } from './lib/install.ts';
import { installExtension, packageExtension } from './lib/package-extension.ts';
import { projectFolder } from './lib/paths.ts';
import { startSession, type Session } from './ui/session.ts';
import { mainJob } from './ui/main-job.ts';

describe('The packed extension', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'briefing-vsix-'));
  let session: Session | undefined;

  before(async () => {
    installHost();
    const file = packageExtension();
    console.log(`${file}: ${Math.round(statSync(file).size / 1024)} KB`);
    installExtension(file, dataFolder);
    session = await startSession({ installedIn: dataFolder });
  });

  after(async () => {
    await session?.stop();
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 3 });
  });

  test('holds what the product needs and nothing else', () => {
    const bundles = ['extension.cjs', 'worker.cjs', 'reader.cjs', 'cli.js'].map((name) => `dist/${name}`);
    const data = ['media', 'seeds'].flatMap((folder) => filesUnder(projectFolder, folder));
    const words = ['LICENSE.txt', 'changelog.md', 'package.json', 'readme.md'];
    const wanted = [...bundles, ...data, ...words];
    const shipped = installedFiles(dataFolder).filter((path) => !/^\.vsixmanifest$|\.LEGAL\.txt$/.test(path));
    assert.deepEqual(shipped.toSorted(), wanted.toSorted());
  });

  test('does the main job', async () => {
    assert.ok(session);
    await mainJob(session.open);
  });
});

/** The files of the one installed extension, by their paths in its folder. */
function installedFiles(dataFolder: string): string[] {
  const extensions = join(dataFolder, 'extensions');
  const name = readdirSync(extensions).find((entry) => entry.startsWith('source-linked-briefings.'));
  assert.ok(name);
  return filesUnder(join(extensions, name), '.');
}

/** The files under a folder, as paths from the root with slashes. */
function filesUnder(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
}
