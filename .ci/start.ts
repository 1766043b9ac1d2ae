// Tries the extension: `npm start`. Opens a sample workspace in the user's VS Code; without VS Code or a screen, serves the editor to a
// browser on this machine until Ctrl-C.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installHost } from '../test/host/lib/install.ts';
import { installExtension, packageExtension } from '../test/host/lib/package-extension.ts';
import { projectFolder } from '../test/host/lib/paths.ts';
import { startServer } from '../test/host/lib/server.ts';
import { copySampleWorkspace } from '../test/host/lib/workspace.ts';
import { findProgram } from './system-packages.ts';

/** The user's to edit: created once and never overwritten. `npm start -- FOLDER` names another folder. */
const workspace = resolve(process.argv[2] ?? join(projectFolder, 'sample-workspace'));
if (!existsSync(workspace)) copySampleWorkspace(workspace);

const vsix = packageExtension();
if (!openInEditor()) await serve();

/** Opens the user's VS Code with the extension; false if it is missing or does not start. */
function openInEditor(): boolean {
  const code = findProgram(process.platform === 'win32' ? 'code.cmd' : 'code');
  const { DISPLAY, WAYLAND_DISPLAY, VSCODE_IPC_HOOK_CLI } = process.env;
  const remote = Boolean(VSCODE_IPC_HOOK_CLI);
  const screen = process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
  if (code === undefined || !(screen || remote)) return false;
  // In a remote window's terminal, `code` cannot load an extension from a folder, so it is installed there.
  if (remote && !run(code, ['--install-extension', vsix])) return false;
  const development = remote ? [] : [`--extensionDevelopmentPath=${projectFolder}`];
  const opened = run(code, ['--new-window', ...development, workspace, ...sampleBriefing()]);
  if (opened) console.log(`Opened ${workspace} in VS Code.`);
  return opened;
}

function run(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** Serves the editor with the extension installed, on PORT or any free port, to clients with the token in the address. */
async function serve(): Promise<void> {
  installHost();
  const dataFolder = join(projectFolder, 'out', 'served-editor');
  installExtension(vsix, dataFolder);
  const token = randomBytes(16).toString('hex');
  const server = await startServer({
    dataFolder,
    connectionToken: token,
    ...(process.env['PORT'] === undefined ? {} : { port: Number(process.env['PORT']) }),
  });
  const query = new URLSearchParams({ tkn: token, folder: workspace });
  const [briefing] = sampleBriefing();
  if (briefing !== undefined) {
    query.set(
      'payload',
      JSON.stringify([['openFile', `vscode-remote://127.0.0.1:${server.port}${briefing}`]]),
    );
  }
  console.log(
    `Open ${server.url}/?${query.toString()}\n(the sample workspace is ${workspace}; Ctrl-C stops the editor)`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
  await server.ended;
}

/** The workspace's first briefing. */
function sampleBriefing(): string[] {
  const folder = join(workspace, 'briefings');
  const [first] = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
  return first === undefined ? [] : [join(folder, first)];
}
