import { pageLabels } from '../../corpus/jump.ts';
import * as vscode from 'vscode';
import { guarded } from '../guarded.ts';
import type { PageTarget } from '../../webview/protocol.ts';
import { commands, readingScheme } from '../ids.ts';
import { isOriginalTarget, type OriginalTarget, originalTarget } from '../original/original.ts';
import { PageViews, type PageViewRequests } from '../original/page-views.ts';
import { openReadingAt } from '../reading/open-reading.ts';
import { fileOf, readingUri } from '../reading/reading-uri.ts';
import type { Services } from '../services.ts';
import { passageAt, sourceFileAt } from '../source-at.ts';

/** The ways to open an original. */
export interface Openers {
  /** The editor's own view of the pages of a PDF. */
  readonly pages: (file: vscode.Uri, target: PageTarget) => Thenable<unknown>;
  /** The program of the system for files of this kind; false where there is none. */
  readonly external: (file: vscode.Uri) => Thenable<boolean>;
  /** Shows where the file is, and says why it is not opened. */
  readonly folder: (file: vscode.Uri) => Thenable<unknown>;
}

/** "Open Original": the file of a reading, at the page of the passage at the cursor; or the target of a link. */
export function registerOpenOriginal(services: Services): vscode.Disposable {
  const attempt = async (work: () => Thenable<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      services.log.report('Cannot open the original', error);
    }
  };
  const views = new PageViews(services.extensionUri, {
    reading: (file, page) => attempt(() => openReadingAt(services, file, page)),
    labels: (file) => labelsOf(services, file),
    external: (file) => attempt(() => openOutside(file, openers)),
    failed: (file, detail) => services.log.error(`Cannot show the pages of ${file.fsPath}`, detail),
  });
  const openers: Openers = {
    pages: (file, target) => views.show(file, target),
    external: async (file) => !isFarAway() && vscode.env.openExternal(file),
    folder: showWhere,
  };
  return vscode.Disposable.from(
    views,
    vscode.commands.registerCommand(commands.openOriginal, (argument: unknown) =>
      attempt(async () => {
        const target = isOriginalTarget(argument) ? argument : await targetAtCursor(services);
        if (target !== undefined) await openOriginal(target, openers);
      }),
    ),
  );
}

/** The labels of a PDF's pages, as its source is cited; none where it is no source. */
async function labelsOf(services: Services, file: vscode.Uri): ReturnType<PageViewRequests['labels']> {
  return guarded(services.log, 'Cannot name the pages', {}, async () => {
    const found = await sourceFileAt(services, readingUri(file));
    return found === undefined ? {} : pageLabels(await found.index.passages(found.source.key));
  });
}

/** Opens an original: a PDF at its page in the editor, any other file in the system's program. */
export async function openOriginal(
  { uri, page = 1, last, words }: OriginalTarget,
  openers: Openers,
): Promise<void> {
  const file = vscode.Uri.parse(uri, true);
  if (!/\.pdf$/i.test(file.path)) {
    await openOutside(file, openers);
    return;
  }
  const target = { page, ...(last === undefined ? {} : { last }), ...(words === undefined ? {} : { words }) };
  await openers.pages(file, target);
}

/** Opens a file in the system's program, or shows its folder where there is none. */
async function openOutside(file: vscode.Uri, { external, folder }: Openers): Promise<void> {
  if (!(await external(file))) await folder(file);
}

/**
 * Whether files lie on another machine than the window. Its programs cannot open them, and in a browser the attempt ends the connection
 * to the editor without a word.
 */
function isFarAway(): boolean {
  return vscode.env.remoteName !== undefined || vscode.env.uiKind === vscode.UIKind.Web;
}

/** Selects a file in the Explorer and says what to do with it there. */
async function showWhere(file: vscode.Uri): Promise<void> {
  const isListed = vscode.workspace.getWorkspaceFolder(file) !== undefined;
  if (isListed) await vscode.commands.executeCommand('revealInExplorer', file);
  const place = isListed ? 'It is selected in the Explorer' : `It is ${file.fsPath}`;
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  void vscode.window.showInformationMessage(
    isFarAway()
      ? `“${name}” is on another machine than this window, whose programs cannot open it. ${place}: download it from there.`
      : `No program opened “${name}”. ${place}.`,
  );
}

/** The place of the passage at the cursor of the active reading, with the selected words, else all of its words. */
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
