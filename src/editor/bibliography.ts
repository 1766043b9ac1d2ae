import { bibliographyGlob, isBibliography } from '../project/corpus-rules.ts';
import * as vscode from 'vscode';
import { uriIn } from './convert.ts';
import type { Project } from './project.ts';
import { type Services, sourceUri } from './services.ts';

/** The bibliographies of a project, in the order of their paths, with unsaved changes of open ones. */
export async function bibliographies(project: Project): Promise<readonly vscode.TextDocument[]> {
  const uris = await Promise.all(
    project.config.sources.map((source) =>
      vscode.workspace.findFiles(
        new vscode.RelativePattern(corpusFolder(project, source), bibliographyGlob),
        '**/.*/**',
      ),
    ),
  );
  const byId = new Map(uris.flat().map((uri) => [uri.toString(), uri]));
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
  const folder = project.config.sources
    .map((one) => corpusFolder(project, one))
    .find((one) => source.startsWith(`${one.toString()}/`));
  return vscode.Uri.joinPath(folder ?? project.folder.uri, 'references.json');
}

/** A corpus folder, given as an absolute path or relative to the project. */
function corpusFolder(project: Project, source: string): vscode.Uri {
  return uriIn(project.folder.uri, source);
}
