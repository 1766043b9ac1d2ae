// `npm start` on a machine without a screen: the printed address opens the sample with the extension running.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { launchBrowser } from './lib/browser.ts';
import { projectFolder } from './lib/paths.ts';
import { activeTab, statusBar } from './ui/read.ts';
import { until } from './ui/wait.ts';

test(
  'npm start serves the sample to whoever has the address, until Ctrl-C',
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefing-start-'));
    const noScreen = {
      DISPLAY: undefined,
      WAYLAND_DISPLAY: undefined,
      VSCODE_IPC_HOOK_CLI: undefined,
      PORT: undefined,
    };
    const env = { ...process.env, ...noScreen };
    const child = spawn(process.execPath, ['.ci/start.ts', join(folder, 'sample')], {
      cwd: projectFolder,
      env,
    });
    const browser = await launchBrowser();
    try {
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
      const printed = await until(
        'the address',
        async () => output,
        (text) => text.includes('Ctrl-C') || child.exitCode !== null,
        60_000,
      );
      const address = /^Open (http:\/\/127\.0\.0\.1:\d+\/\S+)$/m.exec(printed)?.[1];
      assert.ok(address, printed);

      const page = await browser.newPage();
      const withoutToken = await page.request.get(new URL('/', address).href);
      assert.equal(withoutToken.status(), 403);

      await page.goto(address);
      await until(
        'the briefing',
        () => activeTab(page),
        (name) => name.includes('two-coalitions.md'),
      );
      await until(
        'the count',
        () => statusBar(page),
        (items) => items.some((item) => /\d+\/\d+ cited/.test(item)),
      );

      child.kill('SIGINT');
      if (child.exitCode === null) await once(child, 'exit');
      assert.equal(child.exitCode, 0);
    } finally {
      child.kill('SIGKILL');
      await browser.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  },
);
