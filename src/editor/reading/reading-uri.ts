import * as vscode from 'vscode';
import { readingScheme, readingSuffix } from '../ids.ts';

/**
 * The document that shows the reading of a source's file. Its path is what tabs and breadcrumbs show: from the workspace folder on, such as
 * `/sources/report.pdf · reading`, and with the folder's name before it where there are several. Its query is the file's own path.
 */
export function readingUri(file: vscode.Uri): vscode.Uri {
  const shown =
    vscode.workspace.getWorkspaceFolder(file) === undefined
      ? file.path
      : `/${vscode.workspace.asRelativePath(file)}`;
  return file.with({
    scheme: readingScheme,
    path: `${shown}${readingSuffix}`,
    query: file.path,
    fragment: '',
  });
}

/** The source's file of a reading; any other URI as it is. */
export function fileOf(uri: vscode.Uri): vscode.Uri {
  if (uri.scheme !== readingScheme || !uri.path.endsWith(readingSuffix)) return uri;
  // The tabs of windows that an earlier version left have the file's path as theirs.
  const path = uri.query === '' ? uri.path.slice(0, -readingSuffix.length) : uri.query;
  return uri.with({ scheme: 'file', path, query: '', fragment: '' });
}
