import * as vscode from 'vscode';
import { defaultConfig, projectFileName } from '../../project/config.ts';
import { isSourceFolder } from '../../project/matches.ts';
import { type ConfigProblem, parseConfig } from '../../project/parse-config.ts';
import { isInside } from '../config.ts';
import { commands } from '../ids.ts';
import { type FolderContents, lookForDocuments } from '../look-for-documents.ts';
import type { Project } from '../project.ts';
import type { Services } from '../services.ts';
import { addToProjectFile, projectFileText, projectFileUri, removeFromProjectFile } from './write-config.ts';
import { type FolderChoice, folderRows, noteRows } from './source-rows.ts';

/**
 * "Choose Sources Folder…": shows the folders that hold documents, and adds the one chosen to the project file, so that
 * the terminal reads the same. The optional argument is the folder; then nothing is asked.
 */
export function registerChooseSources(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.chooseSourcesFolder, async (target?: unknown) => {
    const given = target instanceof vscode.Uri ? target : undefined;
    const project = await projectFor(services, given);
    if (project === undefined) return;
    try {
      await choose(project, given);
    } catch (error) {
      services.log.tell('Cannot add the sources folder', error);
    }
  });
}

/** The project of the folder given or of the file in front, the only one, or the one that the user picks. */
async function projectFor(services: Services, given?: vscode.Uri): Promise<Project | undefined> {
  const all = services.projects.all();
  const near = given ?? vscode.window.activeTextEditor?.document.uri;
  const project = (near && services.projects.of(near)) ?? (all.length === 1 ? all[0] : undefined);
  if (project !== undefined) return project;
  if (all.length === 0) {
    const open = 'Open Folder…';
    const chosen = await vscode.window.showInformationMessage(
      'Open the folder that holds your briefing and your sources first.',
      open,
    );
    if (chosen === open) await vscode.commands.executeCommand('workbench.action.files.openFolder');
    return undefined;
  }
  const folder = await vscode.window.showWorkspaceFolderPick({
    placeHolder: 'Folder whose briefings the sources are for',
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

/** The folder that the user picks, as the project file names it. */
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

/** A folder anywhere on the disk, as the project file names it. */
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

/** Globs of the user's own notes where the whole folder is chosen; `undefined` where the choice is dropped. */
async function pickNotes({ documents }: FolderContents): Promise<readonly string[] | undefined> {
  const rows = noteRows(documents);
  if (rows.length === 0) return [];
  const chosen = await vscode.window.showQuickPick(rows, {
    title: 'Which of these are your own notes?',
    placeHolder: 'Notes that are checked here are no sources',
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
  // The file may have changed a moment ago, before any watcher has said so.
  await project.reconfigure();
  const { folder, config } = project;
  const covered = isSourceFolder(config.sources, path) && (await exists(project, path));
  if (covered && exclude.length === 0) {
    project.lookAgain();
    void vscode.window.showInformationMessage(
      look.folders.includes(path) || path === '.'
        ? `${nameOf(path)} is among the sources already.`
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
  // A click on the status bar has taken the focus away.
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  void report(project, path, said ?? []);
}

/** Opens the project file where it has to be repaired first. */
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
      `${nameOf(path)} cannot be added: line ${line + 1}: ${message}. Repair it, then choose the folder again.`,
      again,
    )
    .then((chosen) =>
      chosen === again ? vscode.commands.executeCommand(commands.chooseSourcesFolder) : undefined,
    );
}

/** What the project reads without a word about sources in its file: those of the settings, else the default folders there are. */
function inForce({ config }: Project, { folders }: FolderContents): readonly string[] {
  const isDefault = config.sources.join('\n') === defaultConfig.sources.join('\n');
  if (!isDefault) return config.sources;
  return folders.filter((name) => config.sources.includes(name.toLowerCase()));
}

/** Says what was done, and offers to take out of the list what stood there before and does not exist. */
async function report(project: Project, path: string, before: readonly string[]): Promise<void> {
  const missing: string[] = [];
  for (const source of before) if (!(await exists(project, source))) missing.push(source);
  const [gone] = missing;
  const show = `Open ${projectFileName}`;
  const remove = `Remove “${gone ?? ''}” from the List`;
  const text = `${nameOf(path)} is a sources folder now.`;
  const chosen =
    gone === undefined
      ? await vscode.window.showInformationMessage(text, show)
      : await vscode.window.showWarningMessage(
          `${text} “${gone}”, which ${projectFileName} names too, does not exist.`,
          remove,
          show,
        );
  if (chosen === show) await vscode.window.showTextDocument(projectFileUri(project.folder));
  if (chosen === remove && gone !== undefined) {
    await removeFromProjectFile(project.folder, gone);
    await project.reconfigure();
  }
}

/** A folder as the project file names it: `.`, relative, up to two folders up, or absolute. */
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
  const uri = /^(?:\/|[A-Za-z]:)/.test(path) ? vscode.Uri.file(path) : vscode.Uri.joinPath(folder.uri, path);
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

function nameOf(path: string): string {
  return path === '.' ? 'This folder' : path;
}
