import * as vscode from 'vscode';
import { bibliographyGlob, corpusRole, corpusRules, isBibliography } from '../project/corpus-rules.ts';
import { isSkipped, toolFolderGlob } from '../project/skipped.ts';
import { pathIn, uriIn } from './convert.ts';
import type { Project } from './project.ts';
import { type Services, sourceUri } from './services.ts';

/**
 * The bibliographies of a project, in the order of their paths, with unsaved changes of open ones. Like the index, this passes over what
 * `briefing.exclude` names and files in skipped folders.
 */
export async function bibliographies(project: Project): Promise<readonly vscode.TextDocument[]> {
  const rules = corpusRules(project.config);
  const found = await Promise.all(
    corpusFolders(project).map(async (folder) => {
      const pattern = new vscode.RelativePattern(folder, bibliographyGlob);
      const uris = await vscode.workspace.findFiles(pattern, toolFolderGlob);
      return uris.filter(
        (uri) =>
          corpusRole(pathIn(project.folder.uri, uri), rules) === 'bibliography' &&
          !uri.path.slice(folder.path.length).split('/').some(isSkipped),
      );
    }),
  );
  const byId = new Map(found.flat().map((uri) => [uri.toString(), uri]));
  const sorted = [...byId].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Promise.all(sorted.map(([, uri]) => vscode.workspace.openTextDocument(uri)));
}

/** The project whose bibliography a document is; undefined for any other document. */
export async function projectOfBibliography(
  services: Services,
  { uri }: vscode.TextDocument,
): Promise<Project | undefined> {
  if (!isBibliography(uri.path)) return undefined;
  for (const project of services.projects.all()) {
    const documents = await bibliographies(project);
    if (documents.some((document) => document.uri.toString() === uri.toString())) return project;
  }
  return undefined;
}

/** The `references.json` for a source: the one of its corpus folder, which may not exist yet. */
export function referencesFor(services: Services, project: Project, path: string): vscode.Uri {
  const source = sourceUri(services, project.folder.uri, path).toString();
  const folder = corpusFolders(project).find((one) => source.startsWith(`${one.toString()}/`));
  return vscode.Uri.joinPath(folder ?? project.folder.uri, 'references.json');
}

/** The `references.json` of a folder: the one that exists, in whatever letter case, or the one to make. */
export async function referencesIn(folder: vscode.Uri): Promise<{ uri: vscode.Uri; exists: boolean }> {
  const names = await vscode.workspace.fs.readDirectory(folder).then(
    (found) => found.map(([name]) => name),
    () => [],
  );
  const name = names.find((one) => one.toLowerCase() === 'references.json');
  return { uri: vscode.Uri.joinPath(folder, name ?? 'references.json'), exists: name !== undefined };
}

/** The corpus folders, spelled as on disk once the index has found them: `Sources` where the project says `sources`. */
function corpusFolders({ folder, config, status }: Project): readonly vscode.Uri[] {
  const folders = status.folders.length > 0 ? status.folders : config.sources;
  return folders.map((path) => uriIn(folder.uri, path));
}
