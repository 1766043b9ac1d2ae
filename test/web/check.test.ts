// The core in a browser: SQLite's wasm build, files in memory, and the terminal's findings.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { makePlace } from '../cli/helpers.ts';
import { launchBrowser } from '../host/lib/browser.ts';
import type { checkProjects } from './page.ts';
import { webProjects } from './projects.ts';
import type { WebProject } from './projects.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const projects = webProjects(root);
let browser: Browser | undefined;

before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

test('a browser finds what the terminal finds', async () => {
  const page = await (browser ?? assert.fail('There is no browser.')).newPage();
  await serve(page);
  const { version, printed } = await page.evaluate(
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- page.ts puts it there
    (given) => (globalThis as unknown as { checkProjects: typeof checkProjects }).checkProjects(given),
    projects,
  );
  assert.match(version, /^3\.\d+\.\d+$/);
  assert.equal(printed.length, projects.length);
  let findings = 0;
  for (const [at, project] of projects.entries()) {
    const { out } = await inTerminal(project);
    assert.equal(printed[at], out, project.files[project.briefing]);
    findings += JSON.parse(out).length;
  }
  assert.ok(findings >= 40, `only ${findings} findings were compared`);
});

/** Serves the bundled page without a network. */
async function serve(page: Page): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'test', 'web', 'page.ts')],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    // The reader of tables asks for Node's streams only where it is given one.
    external: ['stream'],
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  const wasm = join(root, 'node_modules', '@sqlite.org', 'sqlite-wasm', 'dist', 'sqlite3.wasm');
  const html = '<!doctype html><script type="module" src="page.js"></script>';
  const answers: Readonly<Record<string, { contentType: string; body: string | Buffer }>> = {
    '/': { contentType: 'text/html', body: html },
    '/page.js': { contentType: 'text/javascript', body: outputFiles[0]?.text ?? '' },
    '/sqlite3.wasm': { contentType: 'application/wasm', body: readFileSync(wasm) },
  };
  await page.route('**', (route) => {
    const answer = answers[new URL(route.request().url()).pathname];
    return answer === undefined ? route.fulfill({ status: 404 }) : route.fulfill(answer);
  });
  await page.goto('http://localhost/');
  await page.waitForFunction(() => 'checkProjects' in globalThis);
}

/** What the terminal prints for the same project. */
async function inTerminal({ files, briefing }: WebProject): Promise<{ readonly out: string }> {
  const place = makePlace(files, false);
  try {
    return await place.briefing(['check', briefing, '--format', 'json']);
  } finally {
    place.remove();
  }
}
