// Runs the suite of test/host/suite inside a real VS Code: `npm run test:host`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests, TestRunFailedError } from '@vscode/test-electron';
import { bundleSuite } from './lib/bundle-suite.ts';
import { installHost } from './lib/install.ts';
import { isServerNamed, projectFolder, suiteFolder } from './lib/paths.ts';
import { makeWorkspace } from './lib/workspace.ts';
import { writeUserSettings } from './lib/settings.ts';

const userData = mkdtempSync(join(tmpdir(), 'briefing-user-'));
const workspace = makeWorkspace();
try {
  await bundleSuite();
  writeUserSettings(join(userData, 'User'));
  await runTests({
    vscodeExecutablePath: await findEditor(),
    extensionDevelopmentPath: projectFolder,
    extensionTestsPath: join(suiteFolder, 'run.cjs'),
    launchArgs: [workspace.folder, `--user-data-dir=${userData}`, '--disable-extensions'],
  });
} catch (error) {
  if (!(error instanceof TestRunFailedError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  workspace.remove();
  rmSync(userData, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * The editor to test in: `VSCODE_EXECUTABLE` where it is set; else a downloaded VS Code (`VSCODE_VERSION`, by default stable) where
 * windows can be opened; else, and wherever `VSCODE_SERVER` is set, the VS Code server with a browser.
 */
async function findEditor(): Promise<string> {
  const given = process.env['VSCODE_EXECUTABLE'];
  if (given !== undefined) return given;
  if (hasScreen() && !isServerNamed) {
    try {
      return await downloadAndUnzipVSCode(process.env['VSCODE_VERSION'] ?? 'stable');
    } catch (error) {
      console.log(`VS Code cannot be downloaded (${String(error)}): testing in the VS Code server.`);
    }
  }
  installHost();
  return join(import.meta.dirname, 'lib', 'shim.ts');
}

function hasScreen(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}
