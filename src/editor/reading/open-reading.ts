import * as vscode from 'vscode';
import { pageOf } from '../../corpus/jump.ts';
import { passageRange } from '../convert.ts';
import type { Services } from '../services.ts';
import { sourceFileAt } from '../source-at.ts';
import { readingUri } from './reading-uri.ts';

/** Opens the reading of a file, at the first passage on a page. Says so where the file is no source. */
export async function openReadingAt(services: Services, file: vscode.Uri, page?: number): Promise<void> {
  const uri = readingUri(file);
  const found = await sourceFileAt(services, uri);
  if (found === undefined) {
    void vscode.window.showInformationMessage(
      `${vscode.workspace.asRelativePath(file)} is not among the sources that were read.`,
    );
    return;
  }
  const passages = await found.index.passages(found.source.key);
  const first =
    page === undefined ? undefined : passages.find((passage) => (pageOf(passage)?.page ?? 0) >= page);
  const editor = await vscode.window.showTextDocument(uri);
  if (first === undefined) return;
  const { start } = passageRange(first);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.AtTop);
}
