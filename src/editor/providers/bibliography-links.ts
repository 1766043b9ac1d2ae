import { isSourceFolder } from '../../project/corpus-folders.ts';
import { bibliographyGlob, isBibtex } from '../../project/corpus-rules.ts';
import * as vscode from 'vscode';
import { filesInJson } from '../../features/bibliography-links.ts';
import { toRange, uriIn } from '../convert.ts';
import type { Services } from '../services.ts';

/**
 * Links the file names in `references.json` to the files. Citations in briefings are not links: Ctrl+click on them is "Go to
 * Definition", and links would underline each citation and add a line to every hover.
 */
export function registerBibliographyLinks(services: Services): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(
    { pattern: bibliographyGlob },
    {
      provideDocumentLinks(document) {
        const project = services.projects.of(document.uri);
        const path = vscode.workspace.asRelativePath(document.uri, false);
        if (project === undefined || isBibtex(path) || !isSourceFolder(project.config.sources, path))
          return [];
        const folder = vscode.Uri.joinPath(document.uri, '..');
        return filesInJson(document.getText()).map(({ file, span }) => {
          return new vscode.DocumentLink(toRange(document, span), uriIn(folder, file));
        });
      },
    },
  );
}
