// The command line as npm installs it from the package: small, complete, and without dependencies to fetch.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'briefing-installed-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Maximum size of the installed package in bytes. */
const largest = 10 * 1024 * 1024;

function run(program: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, `${program} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

test('npm i -g installs less than 10 MB, and the program works', () => {
  assert.ok(existsSync(join(root, 'dist', 'cli.js')), 'Run `npm run build` first.');
  // Uses the existing build: building again would remove the bundles that other tests use.
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], root);
  const packed = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  const prefix = join(folder, 'global');
  run(
    'npm',
    ['install', '--global', '--offline', '--no-audit', '--prefix', prefix, join(folder, packed)],
    folder,
  );
  const installed = readdirSync(prefix, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const size = installed.reduce((sum, file) => sum + statSync(file).size, 0);
  assert.ok(size < largest, `${size} bytes`);
  assert.ok(installed.some((file) => file.endsWith('THIRD-PARTY-NOTICES')));
  const briefing = join(prefix, 'bin', 'briefing');
  const found = run(briefing, ['search', 'kazansky', '--corpus', join(root, 'seeds')], folder);
  assert.match(found, /Kazansky/);
});
