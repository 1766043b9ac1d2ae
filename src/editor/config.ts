import * as vscode from 'vscode';
import { type ProjectConfig, projectFileName } from '../project/config.ts';
import { mergeConfig } from '../project/merge.ts';
import { parseConfig } from '../project/parse-config.ts';
import { isWithin, resolvePath } from '../project/paths.ts';
import type { Position } from '../text/lines.ts';
import { settings, settingsSection } from './ids.ts';

/** Something wrong with the project file or a setting; without `uri` it is a setting. */
export interface ProjectProblem {
  readonly message: string;
  readonly uri?: vscode.Uri;
  readonly position?: Position;
}

/** What holds for a folder: the project file, else VS Code's settings, else the defaults; and what is wrong with them. */
export async function readConfig(folder: vscode.WorkspaceFolder): Promise<{
  readonly config: ProjectConfig;
  readonly problems: readonly ProjectProblem[];
  readonly hasFile: boolean;
}> {
  const uri = vscode.Uri.joinPath(folder.uri, projectFileName);
  const text = await readIfThere(uri);
  const file = text === undefined ? undefined : parseConfig(text);
  const own = parseConfig(JSON.stringify(ownSettings(folder)));
  const config = mergeConfig(file?.config ?? {}, own.config);
  const outside = vscode.workspace.isTrusted
    ? []
    : config.sources.filter((source) => !isInside(folder, source));
  return {
    hasFile: text !== undefined,
    config: { ...config, sources: config.sources.filter((source) => !outside.includes(source)) },
    problems: [
      ...outside.map((source) => ({
        message: `The sources folder ${source} lies outside the workspace. It is not read until you trust the workspace.`,
      })),
      ...(file?.problems ?? []).map(({ message, position }) => ({ message, position, uri })),
      ...own.problems.map(({ message }) => ({ message: settingProblem(message) })),
    ],
  };
}

/** Whether a sources folder lies in the workspace folder: in a workspace that is not trusted no other is read. */
export function isInside(folder: vscode.WorkspaceFolder, source: string): boolean {
  const root = resolvePath('', folder.uri.path);
  return isWithin(resolvePath(root, source), root);
}

/** Calls `changed` when the project file or one of our settings for `folder` changes. */
export function watchConfig(folder: vscode.WorkspaceFolder, changed: () => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(
    new vscode.RelativePattern(folder, projectFileName),
  );
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(changed),
    watcher.onDidChange(changed),
    watcher.onDidDelete(changed),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settingsSection, folder.uri)) changed();
    }),
  );
}

/** Our settings that somebody has set; the manifest's defaults are those of the project file, so they say nothing new. */
function ownSettings(folder: vscode.WorkspaceFolder): Record<string, unknown> {
  const section = vscode.workspace.getConfiguration(settingsSection, folder.uri);
  const names = [settings.sources, settings.files, settings.exclude, settings.citationScope, settings.rules];
  return Object.fromEntries(
    names.flatMap((name) => {
      const said = section.inspect(name);
      const set = said?.workspaceFolderValue ?? said?.workspaceValue ?? said?.globalValue;
      return set === undefined ? [] : [[name, section.get(name)]];
    }),
  );
}

async function readIfThere(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/** Settings have the project file's form, so what is wrong with them is found by its reader; but they are not that file. */
function settingProblem(message: string): string {
  return `Settings of “Briefing”: ${message}`;
}
