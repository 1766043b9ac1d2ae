import * as vscode from 'vscode';
import { commands } from '../ids.ts';
import type { Services } from '../services.ts';

/** The parts of the sample: folder in the extension, folder in the sample. */
const parts = [
  [['media', 'sample', 'briefings'], 'briefings'],
  [['seeds'], 'seeds'],
] as const;

/** The briefing to show when the sample opens. */
const briefingPath = ['briefings', 'two-coalitions.md'];

/** The key that remembers the sample's folder while its window opens. */
const openingKey = 'sample.opening';

/**
 * "Open Sample Workspace…": copies the sample's briefing and sources into a folder that the user chooses, and opens it. The optional
 * argument is that folder. Existing files are never overwritten, so that a sample opened before keeps the user's changes.
 */
export function registerOpenSample(services: Services): vscode.Disposable {
  const { log, state, extensionUri } = services;
  showBriefing(state).catch((error: unknown) => log.error('Cannot show the sample', error));
  return vscode.commands.registerCommand(commands.openSampleWorkspace, async (target?: unknown) => {
    const folder = target instanceof vscode.Uri ? target : await pickFolder();
    if (folder === undefined) return;
    try {
      await copySample(extensionUri, folder);
      await state.update(openingKey, folder.toString());
      if (isOpen(folder)) await showBriefing(state);
      else {
        const forceNewWindow = (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
        await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow });
      }
    } catch (error) {
      log.report('Cannot create the sample', error);
    }
  });
}

/** Shows the sample's briefing if this window was opened for it. */
async function showBriefing(state: vscode.Memento): Promise<void> {
  const opening = state.get<unknown>(openingKey);
  if (typeof opening !== 'string') return;
  const folder = vscode.Uri.parse(opening);
  if (!isOpen(folder)) return;
  await state.update(openingKey, undefined);
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, ...briefingPath), { preview: false });
}

function isOpen(folder: vscode.Uri): boolean {
  return (vscode.workspace.workspaceFolders ?? []).some(({ uri }) => pathOf(uri) === pathOf(folder));
}

function pathOf(uri: vscode.Uri): string {
  return uri.path.replace(/\/$/, '');
}

/** Copies the sample's files into `folder`; existing files are kept. */
export async function copySample(extensionUri: vscode.Uri, folder: vscode.Uri): Promise<void> {
  for (const [from, to] of parts) {
    await copyFolder(vscode.Uri.joinPath(extensionUri, ...from), vscode.Uri.joinPath(folder, to));
  }
}

async function pickFolder(): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showOpenDialog({
    title: 'Folder for the sample, preferably an empty one',
    openLabel: 'Put the Sample Here',
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: false,
  });
  return picked?.[0];
}

async function copyFolder(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.createDirectory(to);
  for (const [name, type] of await vscode.workspace.fs.readDirectory(from)) {
    const source = vscode.Uri.joinPath(from, name);
    const target = vscode.Uri.joinPath(to, name);
    if (type === vscode.FileType.Directory) await copyFolder(source, target);
    else if (!(await exists(target))) await vscode.workspace.fs.copy(source, target, { overwrite: false });
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
