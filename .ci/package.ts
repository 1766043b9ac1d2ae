// Packs the extension: `npm run package [-- --out FILE]`. Packs a copy of the files that ship, in which the README and the manifest carry
// the repository's address from `config.repository` in package.json, if it is set.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PackageManager, createVSIX, listFiles } from '@vscode/vsce';
import { projectFolder } from '../test/host/lib/paths.ts';
import { extensionPage } from './extension-page.ts';
import { run } from './run-step.ts';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
const built = await run('npm', ['run', '--silent', 'build']);
if (built.code !== 0) process.exit(built.code);

const stage = join(projectFolder, 'out', 'package');
rmSync(stage, { recursive: true, force: true });
for (const file of await listFiles({ cwd: projectFolder, packageManager: PackageManager.None })) {
  mkdirSync(dirname(join(stage, file)), { recursive: true });
  cpSync(join(projectFolder, file), join(stage, file));
}
const { scripts: _scripts, devDependencies: _tools, allowScripts: _allowed, ...manifest } = readManifest();
const home: string = manifest.config.repository;
const known =
  home === ''
    ? {}
    : { repository: { type: 'git', url: `${home}.git` }, bugs: { url: `${home}/issues` }, homepage: home };
write('package.json', `${JSON.stringify({ ...manifest, ...known }, undefined, 2)}\n`);
for (const page of ['README.md', 'CHANGELOG.md'])
  write(page, extensionPage(readFileSync(join(stage, page), 'utf8'), home));

// Everything staged ships, since the original list was applied above.
write('.vscodeignore', '');
const packagePath = resolve(values.out ?? `${manifest.name}-${manifest.version}.vsix`);
await createVSIX({
  cwd: stage,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});

function readManifest(): { name: string; version: string; config: { repository: string } } & Record<
  string,
  unknown
> {
  return JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
}

function write(name: string, text: string): void {
  writeFileSync(join(stage, name), text);
}
