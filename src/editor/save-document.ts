import * as vscode from 'vscode';

/** Pauses before each attempt, in milliseconds. */
const pauses = [0, 100, 500, 2_000];

/**
 * Saves a document if it has changes. On a busy machine VS Code answers that it did not save where another save ran, or the file was
 * being read again, at that moment; so it is asked more than once. Throws where changes stay unsaved.
 */
export async function saveDocument(document: vscode.TextDocument): Promise<void> {
  for (const pause of pauses) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (!document.isDirty || (await document.save())) return;
  }
  throw new Error(`${vscode.workspace.asRelativePath(document.uri)} cannot be saved`);
}
