import * as vscode from 'vscode';
import { projectFileName } from '../../project/config.ts';
import { type ConfigAddition, addToConfig, removeSource } from '../../project/edit-config.ts';
import type { ConfigProblem } from '../../project/parse-config.ts';
import { saveDocument } from '../save-document.ts';

/** The project file of a workspace folder. */
export function projectFileUri(folder: vscode.WorkspaceFolder): vscode.Uri {
  return vscode.Uri.joinPath(folder.uri, projectFileName);
}

/** The text of the project file with unsaved changes; undefined where it does not exist. */
export async function projectFileText(folder: vscode.WorkspaceFolder): Promise<string | undefined> {
  return (await openIfThere(projectFileUri(folder)))?.getText();
}

/**
 * Adds entries to lists of the project file, creating it if needed, and saves it. Makes one edit, so that one Undo reverts it. Returns
 * a problem that has to be fixed first, if there is one; throws where the file cannot be written.
 */
export async function addToProjectFile(
  folder: vscode.WorkspaceFolder,
  addition: ConfigAddition,
): Promise<ConfigProblem | undefined> {
  const uri = projectFileUri(folder);
  const document = await openIfThere(uri);
  const added = addToConfig(document?.getText() ?? '', addition);
  if ('problem' in added) return added.problem;
  const edit = new vscode.WorkspaceEdit();
  if (document === undefined) edit.createFile(uri, { ignoreIfExists: true });
  replace(edit, uri, document, added.edit);
  await applyAndSave(uri, edit);
  return undefined;
}

/** Removes an entry of `sources` from the project file and saves it. */
export async function removeFromProjectFile(folder: vscode.WorkspaceFolder, source: string): Promise<void> {
  const uri = projectFileUri(folder);
  const document = await openIfThere(uri);
  const removed = document === undefined ? undefined : removeSource(document.getText(), source);
  if (removed === undefined) return;
  const edit = new vscode.WorkspaceEdit();
  replace(edit, uri, document, removed);
  await applyAndSave(uri, edit);
}

function replace(
  edit: vscode.WorkspaceEdit,
  uri: vscode.Uri,
  document: vscode.TextDocument | undefined,
  { start, end, text }: { readonly start: number; readonly end: number; readonly text: string },
): void {
  const origin = new vscode.Position(0, 0);
  edit.replace(
    uri,
    new vscode.Range(document?.positionAt(start) ?? origin, document?.positionAt(end) ?? origin),
    text,
  );
}

async function applyAndSave(uri: vscode.Uri, edit: vscode.WorkspaceEdit): Promise<void> {
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`${projectFileName} cannot be edited`);
  await saveDocument(await vscode.workspace.openTextDocument(uri));
}

async function openIfThere(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    await vscode.workspace.fs.stat(uri);
  } catch {
    return undefined;
  }
  return vscode.workspace.openTextDocument(uri);
}
