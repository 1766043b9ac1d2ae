import { placeLabel } from '../../features/reading-text.ts';
import * as vscode from 'vscode';
import { readingScheme } from '../ids.ts';
import type { OpenReadings } from './open-readings.ts';

/** How many lines beyond the visible ones are labelled, so that scrolling shows no passage without its label. */
const beyond = 80;

/** Labels the passages of a reading with their numbers and pages, in the empty line above each; the first one in its own line. */
export function registerReadingMarks(readings: OpenReadings): vscode.Disposable {
  const above = vscode.window.createTextEditorDecorationType({});
  const label = (editor: vscode.TextEditor): void => {
    const { document, visibleRanges } = editor;
    if (document.uri.scheme !== readingScheme) return;
    const first = (visibleRanges[0]?.start.line ?? 0) - beyond;
    const last = (visibleRanges.at(-1)?.end.line ?? 0) + beyond;
    const labels = (readings.last(document.uri)?.passages ?? [])
      .filter(({ position: { line } }) => first <= line && line <= last)
      .map(placeLabel);
    editor.setDecorations(above, labels.map(decoration));
  };
  const labelAll = (): void => {
    for (const editor of vscode.window.visibleTextEditors) label(editor);
  };
  labelAll();
  return vscode.Disposable.from(
    above,
    readings.onDidChange(labelAll),
    vscode.window.onDidChangeVisibleTextEditors(labelAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => label(textEditor)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.scheme === readingScheme) labelAll();
    }),
  );
}

const colour = new vscode.ThemeColor('briefing.passageLabel');

function decoration({ position, text }: ReturnType<typeof placeLabel>): vscode.DecorationOptions {
  const { line, column } = position;
  if (line === 0) {
    const at = new vscode.Range(line, column, line, column);
    return {
      range: at,
      renderOptions: { before: { contentText: text, color: colour, margin: '0 1.5ch 0 0' } },
    };
  }
  const at = new vscode.Range(line - 1, 0, line - 1, 0);
  return { range: at, renderOptions: { after: { contentText: text, color: colour } } };
}
