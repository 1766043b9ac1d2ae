import * as vscode from 'vscode';
import { type ProjectConfig, projectFileName } from '../project/config.ts';
import { mergeConfig } from '../project/merge.ts';
import { parseConfig } from '../project/parse-config.ts';
import { isWithin, resolvePath } from '../project/paths.ts';
import type { Position } from '../text/lines.ts';
import { settings, settingsSection } from './ids.ts';

/** A problem of the project file, or, without `uri`, of a setting. */
export interface ProjectProblem {
  readonly message: string;
  readonly uri?: vscode.Uri;
  readonly position?: Position;
}

/** The configuration of a folder, from the project file, else VS Code's settings, else the defaults; and the problems in them. */
export async function readConfig(folder: vscode.WorkspaceFolder): Promise<{
  readonly config: ProjectConfig;
  readonly problems: readonly ProjectProblem[];
  readonly hasFile: boolean;
}> {
  const uri = vscode.Uri.joinPath(folder.uri, projectFileName);
  const text = await readIfThere(uri);
  const file = text === undefined ? undefined : parseConfig(text);
  const fromSettings = parseConfig(JSON.stringify(settingsOf(folder)));
  const config = mergeConfig(file?.config ?? {}, fromSettings.config);
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
      ...fromSettings.problems.map(({ message }) => ({ message: settingProblem(message) })),
    ],
  };
}

/** Whether a sources folder lies in the workspace folder. In an untrusted workspace no other is read. */
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

/** Those of our settings that the user has set. The manifest's defaults are the same as the project file's, so they are left out. */
function settingsOf(folder: vscode.WorkspaceFolder): Record<string, unknown> {
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

/** The text of a file; `undefined` where there is none. */
export async function readIfThere(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/** A problem that the project file's reader found in settings, which have the same form, with its place named. */
function settingProblem(message: string): string {
  return `Settings of “Briefing”: ${message}`;
}
