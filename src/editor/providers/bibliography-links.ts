import { isSourceFolder } from '../../project/corpus-folders.ts';
import { bibliographyGlob, isBibtex } from '../../project/corpus-rules.ts';
import * as vscode from 'vscode';
import { filesInJson } from '../../features/bibliography-links.ts';
import { toRange, toSignal, uriIn } from '../convert.ts';
import { guarded } from '../guarded.ts';
import { readableUri } from '../open-source.ts';
import type { Services } from '../services.ts';

/**
 * Links the file names in `references.json` to the files or, where these are no text, to their readings. Citations in briefings are not links: Ctrl+click on them is "Go to
 * Definition", and links would underline each citation and add a line to every hover.
 */
export function registerBibliographyLinks(services: Services): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(
    { pattern: bibliographyGlob },
    {
      async provideDocumentLinks(document, token) {
        const project = services.projects.of(document.uri);
        const path = vscode.workspace.asRelativePath(document.uri, false);
        if (project === undefined || isBibtex(path) || !isSourceFolder(project.config.sources, path))
          return [];
        const folder = vscode.Uri.joinPath(document.uri, '..');
        const signal = toSignal(token);
        return guarded(services.log, 'Cannot link the files of the bibliography', [], () =>
          Promise.all(
            filesInJson(document.getText()).map(async ({ file, span }) => {
              const uri = await readableUri(services, uriIn(folder, file), signal);
              return new vscode.DocumentLink(toRange(document, span), uri);
            }),
          ),
        );
      },
    },
  );
}
