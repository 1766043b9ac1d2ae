import * as vscode from 'vscode';
import { spaced } from '../../features/search.ts';
import type { Services } from '../services.ts';

/** The briefing that a search was started from, and the position to insert at. */
export interface SearchOrigin {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly column: vscode.ViewColumn | undefined;
  readonly place: vscode.Position;
}

/** Maximum length, in characters, of a selection that is taken as the query. */
const longestQuery = 200;

/** The briefing in the active editor; undefined for any other document. */
export function searchOrigin(services: Services): SearchOrigin | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || !services.isBriefing(editor.document)) return undefined;
  const { document, selection, viewColumn } = editor;
  return { document, version: document.version, column: viewColumn, place: selection.end };
}

/** The selected text on one line, as the first query; empty where nothing is selected, or too much. */
export function selectedText(): string {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || editor.selection.isEmpty) return '';
  const text = editor.document.getText(editor.selection).replaceAll(/\s+/gu, ' ').trim();
  return text.length <= longestQuery ? text : '';
}

/** Shows the briefing and inserts a text, with the cursor behind it. Throws where that is not possible. */
export async function insertAt(
  { document, version, column, place }: SearchOrigin,
  text: string,
): Promise<void> {
  const editor = await vscode.window.showTextDocument(document, {
    ...(column === undefined ? {} : { viewColumn: column }),
    preserveFocus: false,
  });
  // Where the document changed while the list was open, the cursor has moved with the text, but the saved position has not.
  const at = document.version === version ? place : editor.selection.active;
  const before = document.lineAt(at.line).text.slice(0, at.character);
  const inserted = spaced(before, text);
  if (!(await editor.edit((edit) => edit.insert(at, inserted))))
    throw new Error('the document cannot be edited');
  const end = document.positionAt(document.offsetAt(at) + inserted.length);
  editor.selection = new vscode.Selection(end, end);
}
