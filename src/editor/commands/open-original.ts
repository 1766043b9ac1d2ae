import * as vscode from 'vscode';
import { commands, readingScheme } from '../ids.ts';
import { isOriginalTarget, type OriginalTarget, originalTarget } from '../original/original.ts';
import { fileOf } from '../reading/reading-uri.ts';
import type { Services } from '../services.ts';
import { passageAt, sourceFileAt } from '../source-at.ts';

/** The ways to open an original. */
export interface Openers {
  /** The program of the system for files of this kind; false where there is none. */
  readonly external: (file: vscode.Uri) => Thenable<boolean>;
  /** Shows the file in its folder. */
  readonly folder: (file: vscode.Uri) => Thenable<unknown>;
}

const openers: Openers = {
  external: (file) => vscode.env.openExternal(file),
  folder: (file) => vscode.commands.executeCommand('revealInExplorer', file),
};

/** "Open Original": the file of a reading, at the page of the passage at the cursor; or the target of a link. */
export function registerOpenOriginal(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.openOriginal, async (argument: unknown) => {
    try {
      const target = isOriginalTarget(argument) ? argument : await targetAtCursor(services);
      if (target !== undefined) await openOriginal(target, openers);
    } catch (error) {
      services.log.report('Cannot open the original', error);
    }
  });
}

/** Opens an original, or shows its folder where no program opens it. */
export async function openOriginal({ uri }: OriginalTarget, { external, folder }: Openers): Promise<void> {
  const file = vscode.Uri.parse(uri, true);
  if (!(await external(file))) await folder(file);
}

/** The place of the passage at the cursor of the active reading; its page without words where nothing is selected between passages. */
async function targetAtCursor(services: Services): Promise<OriginalTarget | undefined> {
  const editor = vscode.window.activeTextEditor;
  const { uri } = editor?.document ?? {};
  if (editor === undefined || uri?.scheme !== readingScheme) return undefined;
  const file = await sourceFileAt(services, uri);
  const passages = (await file?.index.passages(file.source.key)) ?? [];
  const passage = passageAt(passages, editor.selection.active);
  if (passage === undefined) return { uri: fileOf(uri).toString() };
  const target = originalTarget(services, uri, passage);
  const selected = editor.document.getText(editor.selection);
  return selected.trim() === '' ? target : { ...target, words: selected };
}
