import * as vscode from 'vscode';
import { projectFileName } from '../../project/config.ts';
import type { FolderContents } from '../look-for-documents.ts';
import type { Project } from '../project.ts';
import type { Services } from '../services.ts';
import { type FolderChoice, folderRows, noteRows } from './source-rows.ts';

/** The project of the given folder or of the active file, else the only one, else the one that the user picks. */
export async function projectFor(services: Services, given?: vscode.Uri): Promise<Project | undefined> {
  const all = services.projects.all();
  const near = given ?? vscode.window.activeTextEditor?.document.uri;
  const project = (near && services.projects.of(near)) ?? (all.length === 1 ? all[0] : undefined);
  if (project !== undefined) return project;
  if (all.length === 0) {
    const open = 'Open Folder…';
    const chosen = await vscode.window.showInformationMessage(
      'First open the folder that holds your briefing and your sources.',
      open,
    );
    if (chosen === open) await vscode.commands.executeCommand('workbench.action.files.openFolder');
    return undefined;
  }
  const folder = await vscode.window.showWorkspaceFolderPick({
    placeHolder: 'The folder whose briefings use the sources',
  });
  return folder && services.projects.of(folder.uri);
}

/** Lets the user pick a folder; answers with its path for the project file. */
export async function pickFolder(
  project: Project,
  look: Promise<FolderContents>,
): Promise<string | undefined> {
  const choice = await vscode.window.showQuickPick<FolderChoice>(
    look.then((found) => folderRows(found, project.config.sources)),
    {
      title: 'Choose the folder that holds your sources',
      placeHolder: `It is added to ${projectFileName}, which the terminal reads too`,
      matchOnDescription: true,
    },
  );
  if (choice === undefined) return undefined;
  if (choice.action === 'other') return pickElsewhere(project);
  if (choice.action === 'create') {
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(project.folder.uri, choice.path));
  }
  if (choice.action !== 'use') await reveal(project, choice.path);
  return choice.action === 'show' ? undefined : choice.path;
}

/** Globs of the user's notes among the sources when the whole folder is chosen; `undefined` when the user cancels. */
export async function pickNotes({ documents }: FolderContents): Promise<readonly string[] | undefined> {
  const rows = noteRows(documents);
  if (rows.length === 0) return [];
  const chosen = await vscode.window.showQuickPick(rows, {
    title: 'Which of these are your own notes?',
    placeHolder: 'Files selected here will not count as sources',
    canPickMany: true,
  });
  return chosen?.map(({ label }) => label);
}

/** Refuses a folder outside an untrusted workspace, and offers to trust it. */
export async function refuseUntrusted(path: string): Promise<void> {
  const trust = 'Manage Workspace Trust';
  const chosen = await vscode.window.showWarningMessage(
    `${path} lies outside the workspace. It can be a sources folder once you trust the workspace.`,
    trust,
  );
  if (chosen === trust) await vscode.commands.executeCommand('workbench.trust.manage');
}

/** A folder's path for the project file: `.`, relative with up to two `..`, or absolute. */
export function pathFrom({ folder }: Project, uri: vscode.Uri): string {
  const root = folder.uri.path.split('/').filter((part) => part !== '');
  const parts = uri.path.split('/').filter((part) => part !== '');
  let common = 0;
  while (common < root.length && common < parts.length && root[common] === parts[common]) common += 1;
  const up = root.length - common;
  if (up > 2 || common === 0) return uri.fsPath.replaceAll('\\', '/');
  return [...Array.from({ length: up }, () => '..'), ...parts.slice(common)].join('/') || '.';
}

/** Lets the user pick any folder on the disk; answers with its path for the project file. */
async function pickElsewhere(project: Project): Promise<string | undefined> {
  const picked = await vscode.window.showOpenDialog({
    title: 'Folder that holds your sources',
    openLabel: 'Use as Sources Folder',
    defaultUri: project.folder.uri,
    canSelectFiles: false,
    canSelectFolders: true,
  });
  const folder = picked?.[0];
  return folder && pathFrom(project, folder);
}

async function reveal({ folder }: Project, path: string): Promise<void> {
  await vscode.commands.executeCommand('revealInExplorer', vscode.Uri.joinPath(folder.uri, path));
}
