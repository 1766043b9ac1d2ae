import * as vscode from 'vscode';
import { defaultConfig, projectFileName } from '../../project/config.ts';
import { isSourceFolder } from '../../project/corpus-folders.ts';
import { problemText } from '../../project/edit-config.ts';
import { type ConfigProblem, parseConfig } from '../../project/parse-config.ts';
import { isInside } from '../config.ts';
import { uriIn } from '../convert.ts';
import { commands } from '../ids.ts';
import { type FolderContents, lookForDocuments } from '../look-for-documents.ts';
import type { Project } from '../project.ts';
import type { Services } from '../services.ts';
import { pathFrom, pickFolder, pickNotes, projectFor, refuseUntrusted } from './ask-for-sources.ts';
import { addToProjectFile, projectFileText, projectFileUri, removeFromProjectFile } from './write-config.ts';

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

async function choose(project: Project, given?: vscode.Uri): Promise<void> {
  const look = lookForDocuments(project.folder.uri, project.config);
  const path = given === undefined ? await pickFolder(project, look) : pathFrom(project, given);
  if (path === undefined) return;
  if (!vscode.workspace.isTrusted && !isInside(project.folder, path)) {
    await refuseUntrusted(path);
    return;
  }
  const found = await look;
  const exclude = path === '.' && given === undefined ? await pickNotes(found) : [];
  if (exclude !== undefined) await add(project, path, exclude, found);
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
  problem: ConfigProblem,
): Promise<void> {
  const { line, column } = problem.position;
  await vscode.window.showTextDocument(projectFileUri(folder), {
    selection: new vscode.Range(line, column, line, column),
  });
  const again = 'Choose Again';
  void vscode.window
    .showWarningMessage(
      `${nameOf(path)} cannot be added: ${problemText(problem)}. Fix that, then choose the folder again.`,
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
