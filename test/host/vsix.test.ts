// The packed extension, installed as a user installs it, in an editor outside this project.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { installHost } from './lib/install.ts';
import { installExtension, packageExtension } from './lib/package-extension.ts';
import { projectFolder } from './lib/paths.ts';
import { draft, mainJob } from './ui/main-job.ts';
import { screenTest, type Open } from './ui/screen-test.ts';
import { startSession, type Session, type Window } from './ui/session.ts';
import { patience, until } from './ui/wait.ts';

describe('The packed extension', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'briefing-vsix-'));
  let session: Session | undefined;
  const open: Open = (files, sample) => {
    if (session === undefined) throw new Error('The session has not started.');
    return session.open(files, sample);
  };

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

  test('contains what the product needs and nothing else', () => {
    const data = ['dist', 'media', 'seeds'].flatMap((folder) => filesUnder(projectFolder, folder));
    // The extension's page loads pictures from an address, never from the package.
    const shown = data.filter((path) => !path.startsWith('media/pictures/'));
    const words = ['LICENSE.txt', 'THIRD-PARTY-NOTICES', 'changelog.md', 'package.json', 'readme.md'];
    const shipped = installedFiles(dataFolder).filter((path) => path !== '.vsixmanifest');
    assert.deepEqual(shipped.toSorted(), [...shown, ...words].toSorted());
    for (const bundle of ['cli.js', 'extension.cjs', 'reader.js', 'webview/page-view.js', 'worker.cjs'])
      assert.ok(shipped.includes(`dist/${bundle}`), bundle);
  });

  screenTest(open, 'has a page without a dead link or a broken picture', {}, looksAtPage);
  screenTest(open, 'does the main job', draft, mainJob);
});

/** Opens the extension's page and looks at its pictures and links. */
async function looksAtPage({ page: screen }: Window): Promise<void> {
  // Whether the palette offers the list of extensions depends on what VS Code knows about its servers by then.
  const entry = screen.locator('.extension-list-item', { hasText: 'Source-Linked Briefings' });
  await until(
    'the list of extensions',
    async () => {
      await screen.keyboard.press('Control+Shift+X');
      return entry.waitFor({ timeout: 5_000 }).then(
        () => true,
        () => false,
      );
    },
    (shown) => shown,
  );
  await entry.click();
  const page = screen.frameLocator('iframe.webview').first().frameLocator('iframe#active-frame');
  await page.getByText('THIRD-PARTY-NOTICES').first().waitFor({ timeout: patience });
  const pictures = await page.locator('img').evaluateAll((all) => all.map((one) => one.outerHTML));
  assert.deepEqual(
    pictures.filter((html) => !/ src="https:/.test(html)),
    [],
  );
  const links = await page.locator('a').evaluateAll((all) => all.map((one) => one.outerHTML));
  assert.ok(links.length > 0, 'the page has links');
  assert.deepEqual(
    links.filter((html) => !/ href="(?:https:|#)/.test(html)),
    [],
  );
}

/** The files of the one installed extension, as paths in its folder. */
function installedFiles(dataFolder: string): string[] {
  const extensions = join(dataFolder, 'extensions');
  const name = readdirSync(extensions).find((entry) => entry.startsWith('source-linked-briefings.'));
  assert.ok(name);
  return filesUnder(join(extensions, name), '.');
}

/** The files under a folder, as relative paths with forward slashes. */
function filesUnder(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
}
