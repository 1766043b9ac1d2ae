import type { StoredPassage } from '../../corpus/source.ts';
import * as vscode from 'vscode';
import type { Span } from '../../text/span.ts';
import { passageRange } from '../convert.ts';
import { closeTabs, columnsNow, frontAsBefore } from './editor-columns.ts';

/** Shows passages beside the editor while a list is open, in one preview editor and without taking the focus. */
export interface SearchPreview {
  /** Shows a passage in the document that has it, with the words at `best` marked. */
  show(uri: vscode.Uri, passage: StoredPassage, best: Span): Promise<void>;
  /** Restores columns, tabs and scroll positions to what they were when the preview was opened. */
  close(): Promise<void>;
}

/** Opens a preview in the column beside the active one, or in the active column where nothing is open. */
export function openPreview(): SearchPreview {
  const { passageMark, sentenceMark } = markStyles();
  const before = columnsNow();
  const { viewColumn: active, tabs } = vscode.window.tabGroups.activeTabGroup;
  const column: vscode.ViewColumn = tabs.length === 0 ? active : active + 1;
  const then = before.get(column);
  /** Files whose tabs the preview opened. */
  const opened = new Set<string>();
  /** The first visible lines of files that already had a tab there. */
  const tops = new Map<string, vscode.Position>();
  let newest = 0;
  let last: Promise<void> = Promise.resolve();
  let shown: vscode.TextEditor | undefined;

  const show = async (uri: vscode.Uri, passage: StoredPassage, best: Span): Promise<void> => {
    const file = uri.toString();
    const document = await vscode.workspace.openTextDocument(uri);
    // A preview tab replaces the one that exists, which must not be the user's.
    const preview = then?.preview === undefined || then.preview === file;
    const editor = await vscode.window.showTextDocument(document, {
      viewColumn: column,
      preserveFocus: true,
      preview,
    });
    const [top] = editor.visibleRanges;
    if (then?.tabs.includes(file) !== true) opened.add(file);
    else if (!tops.has(file) && top !== undefined) tops.set(file, top.start);
    await closeTabs(column, new Set([...opened].filter((other) => other !== file)));
    shown?.setDecorations(passageMark, []);
    shown?.setDecorations(sentenceMark, []);
    shown = editor;
    const range = passageRange(passage, best);
    editor.setDecorations(passageMark, [passageRange(passage)]);
    editor.setDecorations(sentenceMark, [range]);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
  };

  return {
    show(uri, passage, best) {
      const turn = ++newest;
      const next = last.then(() => (turn === newest ? show(uri, passage, best) : undefined));
      last = next.catch(() => undefined);
      return next;
    },
    async close() {
      newest += 1;
      passageMark.dispose();
      sentenceMark.dispose();
      await last;
      const top = tops.get(shown?.document.uri.toString() ?? '');
      if (top !== undefined)
        shown?.revealRange(new vscode.Range(top, top), vscode.TextEditorRevealType.AtTop);
      await closeTabs(column, opened);
      await frontAsBefore(column, then);
    },
  };
}

/** High contrast themes give neither mark a background, but the sentence a border; other themes the reverse. */
function markStyles(): Readonly<Record<'passageMark' | 'sentenceMark', vscode.TextEditorDecorationType>> {
  return {
    passageMark: vscode.window.createTextEditorDecorationType({
      isWholeLine: true,
      backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'),
      overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
      overviewRulerLane: vscode.OverviewRulerLane.Center,
    }),
    sentenceMark: vscode.window.createTextEditorDecorationType({
      backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
      border: '1px solid',
      borderColor: new vscode.ThemeColor('editor.findMatchHighlightBorder'),
    }),
  };
}
