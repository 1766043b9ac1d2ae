import * as vscode from 'vscode';
import { markAsBriefing } from '../../corpus/mark-briefing.ts';
import { commands } from '../ids.ts';
import type { Services } from '../services.ts';

/** "Make This File a Briefing": adds `briefing: true` to the front matter of the active Markdown file, as one edit. */
export function registerMakeBriefing(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(commands.makeBriefing, async () => {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== 'markdown') {
      void vscode.window.showInformationMessage(
        'First open the Markdown file that should become a briefing.',
      );
      return;
    }
    if (services.isBriefing(editor.document)) {
      void vscode.window.showInformationMessage('This file is already a briefing.');
      return;
    }
    try {
      await mark(editor);
    } catch (error) {
      services.log.report('Cannot make this file a briefing', error);
    }
  });
}

async function mark(editor: vscode.TextEditor): Promise<void> {
  const { document } = editor;
  const made = markAsBriefing(document.getText());
  if ('problem' in made) {
    const { line = 0, column = 0 } = made.problem.position ?? {};
    const place = new vscode.Range(line, column, line, column);
    editor.selection = new vscode.Selection(place.start, place.end);
    editor.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    void vscode.window.showWarningMessage(
      `${made.problem.message} Fix line ${line + 1}, then make the file a briefing.`,
    );
    return;
  }
  const { start, end, text } = made.edit;
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  if (!(await editor.edit((edit) => edit.replace(range, text)))) {
    throw new Error('the document cannot be edited');
  }
  // A click on the status bar took the focus away.
  await vscode.window.showTextDocument(document, editor.viewColumn);
}
