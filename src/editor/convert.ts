import type { Severity } from '../briefing/finding.ts';
import { rangeInFile } from '../corpus/jump.ts';
import type { StoredPassage } from '../corpus/source.ts';
import type { TextEdit } from '../text/edits.ts';
import * as vscode from 'vscode';
import type { LineRange } from '../text/lines.ts';
import { isAbsolutePath, projectPath, resolvePath } from '../project/paths.ts';
import type { Span } from '../text/span.ts';

/** The URI of a path that is absolute or relative to `folder`. */
export function uriIn(folder: vscode.Uri, path: string): vscode.Uri {
  return isAbsolutePath(path) ? vscode.Uri.file(path) : vscode.Uri.joinPath(folder, path);
}

/** The path of a file as an index of `folder` keeps it: relative to the folder, or absolute outside it. */
export function pathIn(folder: vscode.Uri, file: vscode.Uri): string {
  return projectPath(resolvePath('/', folder.fsPath), resolvePath('/', file.fsPath));
}

/** A span of a document's text as a range. VS Code strips the byte order mark, and offsets count its text. */
export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/**
 * A span of a passage, by default all of it, as a range of the document that shows it: its file or its reading. Positions of passages
 * count lines from 0 and no byte order mark, as the editor does.
 */
export function passageRange(passage: StoredPassage, span?: Span): vscode.Range {
  return toEditorRange(rangeInFile(passage, span));
}

/** A range of lines and columns as the editor's. */
export function toEditorRange({ start, end }: LineRange): vscode.Range {
  return new vscode.Range(start.line, start.column, end.line, end.column);
}

/** A fix's edits as one workspace edit. `document` must be at the version they were computed for. */
export function toWorkspaceEdit(
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    document.uri,
    edits.map((one) => vscode.TextEdit.replace(toRange(document, one), one.text)),
  );
  return edit;
}

/** VS Code's severities by the names of ours. */
export const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** VS Code's cancellation token as the signal that the core takes. */
export function toSignal(token: vscode.CancellationToken): AbortSignal {
  const controller = new AbortController();
  if (token.isCancellationRequested) controller.abort();
  else token.onCancellationRequested(() => controller.abort());
  return controller.signal;
}

/**
 * A link that runs one of our commands with plain data as its only argument. VS Code decodes the data once as it reads the link and once
 * more as it runs the command, and a path with `#`, `?` or `%` must come through both.
 */
export function commandUri(command: string, argument: unknown): vscode.Uri {
  const query = encodeURIComponent(JSON.stringify([argument]));
  return vscode.Uri.from({ scheme: 'command', path: command, query });
}
