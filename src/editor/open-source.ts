import * as vscode from 'vscode';
import type { Position } from '../text/lines.ts';
import { commands } from './ids.ts';
import { readingUri } from './reading/reading-uri.ts';
import type { Services } from './services.ts';
import { sourceFileAt } from './source-at.ts';

/** Opens a file of the corpus as it can be read: at a position as text, else its reading, else a PDF's pages. */
export async function openSource(
  services: Services,
  file: vscode.Uri,
  position?: Position,
): Promise<unknown> {
  if (position !== undefined) return openAt(file, position);
  const shown = await readableUri(services, file);
  if (shown === file && /\.pdf$/i.test(file.path))
    return vscode.commands.executeCommand(commands.openOriginal, { uri: file.toString() });
  return openAt(shown);
}

/** The document in which a file of the corpus can be read: its reading, if it has one. */
export async function readableUri(
  services: Services,
  file: vscode.Uri,
  signal?: AbortSignal,
): Promise<vscode.Uri> {
  const reading = readingUri(file);
  return (await sourceFileAt(services, reading, signal)) === undefined ? file : reading;
}

/** Opens a document at a position, by default its beginning. */
export function openAt(uri: vscode.Uri, position?: Position): Thenable<unknown> {
  const place = new vscode.Position(position?.line ?? 0, position?.column ?? 0);
  return vscode.commands.executeCommand('vscode.open', uri, { selection: new vscode.Range(place, place) });
}
