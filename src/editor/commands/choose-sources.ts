import { isSourceFolder } from '../../project/corpus-folders.ts';
import * as vscode from 'vscode';
import { defaultConfig, projectFileName } from '../../project/config.ts';
import { type ConfigProblem, parseConfig } from '../../project/parse-config.ts';
import { isInside } from '../config.ts';
import { uriIn } from '../convert.ts';
import { commands } from '../ids.ts';
import { type FolderContents, lookForDocuments } from '../look-for-documents.ts';
import type { Project } from '../project.ts';
import type { Services } from '../services.ts';
import { addToProjectFile, projectFileText, projectFileUri, removeFromProjectFile } from './write-config.ts';
import { type FolderChoice, folderRows, noteRows } from './source-rows.ts';

/**
 * "Choose Sources Folder…": lists the folders that hold documents and adds the chosen one to the project file, so that the terminal
 * reads the same sources. The optional argument is the folder, and skips the list.
 */
export function registerChooseSources(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.chooseSourcesFolder, async (target?: unknown) => {
    const given = target instanceof vscode.Uri ? target : undefined;
    const project = await projectFor(services, given);
    if (project === undefined) return;
    try {
      await choose(project, given);
    } catch (error) {
      services.log.report('Cannot add the sources folder', error);
    }
  });
}

/** The project of the given folder or of the active file, else the only one, else the one that the user picks. */
async function projectFor(services: Services, given?: vscode.Uri): Promise<Project | undefined> {
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

async function choose(project: Project, given?: vscode.Uri): Promise<void> {
  const look = lookForDocuments(project.folder.uri, project.config);
  const path = given === undefined ? await pickFolder(project, look) : pathFrom(project, given);
  if (path === undefined) return;
  if (!vscode.workspace.isTrusted && !isInside(project.folder, path)) {
    const trust = 'Manage Workspace Trust';
    const chosen = await vscode.window.showWarningMessage(
      `${path} lies outside the workspace. It can be a sources folder once you trust the workspace.`,
      trust,
    );
    if (chosen === trust) await vscode.commands.executeCommand('workbench.trust.manage');
    return;
  }
  const found = await look;
  const exclude = path === '.' && given === undefined ? await pickNotes(found) : [];
  if (exclude !== undefined) await add(project, path, exclude, found);
}

/** Lets the user pick a folder; answers with its path for the project file. */
async function pickFolder(project: Project, look: Promise<FolderContents>): Promise<string | undefined> {
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

/** Globs of the user's notes among the sources when the whole folder is chosen; `undefined` when the user cancels. */
async function pickNotes({ documents }: FolderContents): Promise<readonly string[] | undefined> {
  const rows = noteRows(documents);
  if (rows.length === 0) return [];
  const chosen = await vscode.window.showQuickPick(rows, {
    title: 'Which of these are your own notes?',
    placeHolder: 'Files selected here will not count as sources',
    canPickMany: true,
  });
  return chosen?.map(({ label }) => label);
}

async function add(
  project: Project,
  path: string,
  exclude: readonly string[],
  look: FolderContents,
): Promise<void> {
  // The file may have changed a moment ago, before a watcher noticed.
  await project.reconfigure();
  const { folder, config } = project;
  const covered = isSourceFolder(config.sources, path) && (await exists(project, path));
  if (covered && exclude.length === 0) {
    project.lookAgain();
    void vscode.window.showInformationMessage(
      look.folders.includes(path) || path === '.'
        ? `${nameOf(path)} is already among the sources.`
        : `${nameOf(path)} is a sources folder. Put your sources there.`,
    );
    return;
  }
  const said = parseConfig((await projectFileText(folder)) ?? '').config.sources;
  const kept = said === undefined && path !== '.' ? inForce(project, look) : [];
  const problem = await addToProjectFile(folder, { sources: [...kept, path], exclude });
  if (problem !== undefined) {
    await showProblem(folder, path, problem);
    return;
  }
  await project.reconfigure();
  // A click on the status bar took the focus away.
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  void report(project, path, said ?? []);
}

/** Opens the project file at the problem that has to be fixed first. */
async function showProblem(
  folder: vscode.WorkspaceFolder,
  path: string,
  { message, position: { line, column } }: ConfigProblem,
): Promise<void> {
  await vscode.window.showTextDocument(projectFileUri(folder), {
    selection: new vscode.Range(line, column, line, column),
  });
  const again = 'Choose Again';
  void vscode.window
    .showWarningMessage(
      `${nameOf(path)} cannot be added: line ${line + 1}: ${message}. Fix that, then choose the folder again.`,
      again,
    )
    .then((chosen) =>
      chosen === again ? vscode.commands.executeCommand(commands.chooseSourcesFolder) : undefined,
    );
}

/** The folders read while the project file names none: those of the settings, else the default folders that exist. */
function inForce({ config }: Project, { folders }: FolderContents): readonly string[] {
  const isDefault = config.sources.join('\n') === defaultConfig.sources.join('\n');
  if (!isDefault) return config.sources;
  return folders.filter((name) => config.sources.includes(name.toLowerCase()));
}

/** Reports the added folder, and offers to remove an entry of the list whose folder does not exist. */
async function report(project: Project, path: string, before: readonly string[]): Promise<void> {
  const missing: string[] = [];
  for (const source of before) if (!(await exists(project, source))) missing.push(source);
  const [gone] = missing;
  const show = `Open ${projectFileName}`;
  const remove = `Remove “${gone ?? ''}” from the List`;
  const text = `${nameOf(path)} is now a sources folder.`;
  const chosen =
    gone === undefined
      ? await vscode.window.showInformationMessage(text, show)
      : await vscode.window.showWarningMessage(
          `${text} “${gone}”, also named in ${projectFileName}, does not exist.`,
          remove,
          show,
        );
  if (chosen === show) await vscode.window.showTextDocument(projectFileUri(project.folder));
  if (chosen === remove && gone !== undefined) {
    await removeFromProjectFile(project.folder, gone);
    await project.reconfigure();
  }
}

/** A folder's path for the project file: `.`, relative with up to two `..`, or absolute. */
function pathFrom({ folder }: Project, uri: vscode.Uri): string {
  const root = folder.uri.path.split('/').filter((part) => part !== '');
  const parts = uri.path.split('/').filter((part) => part !== '');
  let common = 0;
  while (common < root.length && common < parts.length && root[common] === parts[common]) common += 1;
  const up = root.length - common;
  if (up > 2 || common === 0) return uri.fsPath.replaceAll('\\', '/');
  return [...Array.from({ length: up }, () => '..'), ...parts.slice(common)].join('/') || '.';
}

async function reveal({ folder }: Project, path: string): Promise<void> {
  await vscode.commands.executeCommand('revealInExplorer', vscode.Uri.joinPath(folder.uri, path));
}

async function exists({ folder }: Project, path: string): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uriIn(folder.uri, path));
    return true;
  } catch {
    return false;
  }
}

function nameOf(path: string): string {
  return path === '.' ? 'This folder' : path;
}
