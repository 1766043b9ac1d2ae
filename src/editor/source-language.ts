import { isSourceFolder } from '../project/corpus-folders.ts';
import * as vscode from 'vscode';
import { sourceLanguage } from './ids.ts';
import type { Services } from './services.ts';

/**
 * Gives plain text files of the corpus a language id of ours, in which lines wrap: a passage there is one long line. Other text files
 * keep theirs.
 */
export function registerSourceLanguage(services: Services): vscode.Disposable {
  const look = (document: vscode.TextDocument): void => {
    if (document.languageId !== 'plaintext' || document.uri.scheme !== 'file') return;
    const project = services.projects.of(document.uri);
    if (project === undefined) return;
    const path = vscode.workspace.asRelativePath(document.uri, false);
    if (!isSourceFolder(project.config.sources, path)) return;
    vscode.languages.setTextDocumentLanguage(document, sourceLanguage).then(undefined, (error: unknown) => {
      services.log.error(`Cannot show ${path} as a source`, error);
    });
  };
  const lookAtAll = (): void => {
    for (const document of vscode.workspace.textDocuments) look(document);
  };
  lookAtAll();
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(look),
    services.projects.onDidChange(({ what }) => {
      if (what === 'config') lookAtAll();
    }),
  );
}
