import * as vscode from 'vscode';
import { passageRange } from './convert.ts';
import type { StoredPassage } from '../store/store.ts';
import type { Span } from '../text/span.ts';

/** Shows passages beside the editor while a list is open: one preview editor, its focus untouched. */
export interface SearchPreview extends vscode.Disposable {
  show(uri: vscode.Uri, passage: StoredPassage, best: Span): Promise<void>;
}

/** Where nothing is open there is no "beside": the preview then takes the first column. */
export function openPreview(): SearchPreview {
  const passageMark = vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'),
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  });
  const sentenceMark = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
  });
  const before = new Set(tabs().map(({ uri }) => uri));
  let column: vscode.ViewColumn =
    vscode.window.activeTextEditor === undefined ? vscode.ViewColumn.One : vscode.ViewColumn.Beside;
  let newest = 0;
  let shown: vscode.TextEditor | undefined;

  return {
    async show(uri, passage, best) {
      const turn = ++newest;
      const document = await vscode.workspace.openTextDocument(uri);
      if (turn !== newest) return;
      const editor = await vscode.window.showTextDocument(document, {
        viewColumn: column,
        preserveFocus: true,
        preview: true,
      });
      column = editor.viewColumn ?? column;
      shown?.setDecorations(passageMark, []);
      shown?.setDecorations(sentenceMark, []);
      shown = editor;
      const range = passageRange(passage, best);
      editor.setDecorations(passageMark, [passageRange(passage)]);
      editor.setDecorations(sentenceMark, [range]);
      editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
    },
    dispose() {
      newest += 1;
      passageMark.dispose();
      sentenceMark.dispose();
      const opened = shown?.document.uri.toString();
      const mine = tabs().filter(({ tab, uri }) => tab.isPreview && uri === opened && !before.has(uri));
      if (mine.length > 0)
        void vscode.window.tabGroups.close(
          mine.map(({ tab }) => tab),
          true,
        );
    },
  };
}

function tabs(): { tab: vscode.Tab; uri: string }[] {
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .flatMap((tab) =>
      tab.input instanceof vscode.TabInputText ? [{ tab, uri: tab.input.uri.toString() }] : [],
    );
}
