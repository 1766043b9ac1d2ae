import type * as vscode from 'vscode';
import { readingScheme, readingSuffix } from '../ids.ts';

/** The document that shows the reading of a source's file: `report.pdf · reading`. */
export function readingUri(file: vscode.Uri): vscode.Uri {
  return file.with({ scheme: readingScheme, path: `${file.path}${readingSuffix}`, query: '', fragment: '' });
}

/** The source's file of a reading; any other URI as it is. */
export function fileOf(uri: vscode.Uri): vscode.Uri {
  if (uri.scheme !== readingScheme || !uri.path.endsWith(readingSuffix)) return uri;
  return uri.with({
    scheme: 'file',
    path: uri.path.slice(0, -readingSuffix.length),
    query: '',
    fragment: '',
  });
}
