import * as vscode from 'vscode';
import type { StoredPassage } from '../../corpus/source.ts';
import { escapeMarkdown } from '../../features/markdown.ts';
import type { MarkedWords } from '../../features/marked-words.ts';
import { readingScheme } from '../ids.ts';
import type { Services } from '../services.ts';
import { sourceFileAt } from '../source-at.ts';
import type { OpenReadings } from './open-readings.ts';

/** Highlights in readings what is marked in Zotero; a hover shows what was written beside it. */
export function registerReadingHighlights(services: Services, readings: OpenReadings): vscode.Disposable {
  const highlight = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    // High contrast themes have no such background, and the others no such border.
    border: '1px solid',
    borderColor: new vscode.ThemeColor('editor.findMatchHighlightBorder'),
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
  });
  const show = async (editor: vscode.TextEditor): Promise<void> => {
    const { document } = editor;
    const reading = readings.last(document.uri);
    const file = reading && (await sourceFileAt(services, document.uri));
    if (file === undefined) return;
    const marked = await services.marks.of(file.source.key, file.index);
    const options = reading?.passages.flatMap((passage) =>
      (marked.get(passage.number) ?? []).map((words) => decoration(document, passage, words)),
    );
    editor.setDecorations(highlight, options ?? []);
  };
  const showAll = (): void => {
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document.uri.scheme !== readingScheme) continue;
      show(editor).catch((error: unknown) =>
        services.log.error('Cannot show what is marked in Zotero', error),
      );
    }
  };
  showAll();
  return vscode.Disposable.from(
    highlight,
    readings.onDidChange(showAll),
    vscode.window.onDidChangeVisibleTextEditors(showAll),
    ...(services.zotero === undefined ? [] : [services.zotero.onDidChange(showAll)]),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.scheme === readingScheme) showAll();
    }),
  );
}

function decoration(
  document: vscode.TextDocument,
  { position }: StoredPassage,
  { start, end, comment }: MarkedWords,
): vscode.DecorationOptions {
  const first = document.offsetAt(new vscode.Position(position.line, position.column));
  const range = new vscode.Range(document.positionAt(first + start), document.positionAt(first + end));
  const note = comment === undefined ? '' : `: ${escapeMarkdown(comment)}`;
  return { range, hoverMessage: new vscode.MarkdownString(`$(bookmark) Marked in Zotero${note}`, true) };
}
