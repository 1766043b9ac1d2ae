import { needsReading } from '../corpus/jump.ts';
import type { StoredPassage, StoredSource } from '../corpus/source.ts';
import type * as vscode from 'vscode';
import type { LocalIndex } from '../store/local-index.ts';
import { passageRange, pathIn } from './convert.ts';
import { readingScheme, sourceLanguage } from './ids.ts';
import type { Project } from './project.ts';
import { fileOf } from './reading/reading-uri.ts';
import type { Services } from './services.ts';

/** The documents that may be sources; each feature still asks {@link sourceFileAt}. */
export const sourceSelector: vscode.DocumentSelector = [
  { language: sourceLanguage, scheme: 'file' },
  { language: 'markdown', scheme: 'file' },
  { scheme: readingScheme },
];

/** A file that is a source, or the reading of one, with its project and index. */
export interface SourceFile {
  readonly project: Project;
  readonly index: LocalIndex;
  readonly source: StoredSource;
}

/**
 * The source behind a file or a reading, searched in the project of the file or, for corpus folders elsewhere, in all projects.
 * Undefined for other documents, and until the source has been indexed.
 */
export async function sourceFileAt(
  services: Services,
  uri: vscode.Uri,
  signal?: AbortSignal,
): Promise<SourceFile | undefined> {
  const file = fileOf(uri);
  if (file.scheme !== 'file') return undefined;
  const around = services.projects.of(uri);
  for (const project of around === undefined ? services.projects.all() : [around]) {
    const { index } = project;
    if (index === undefined) continue;
    for (const path of indexPaths(project, file)) {
      const source = await index.sourceAt(path, signal);
      // The file of a source that has a reading may be open as text, where its passages have no place.
      if (source !== undefined && needsReading(source) === (file !== uri)) return { project, index, source };
    }
  }
  return undefined;
}

/** The path of a file in a project's index. VS Code writes drive letters small; settings and links may not. */
function indexPaths({ folder }: Project, uri: vscode.Uri): ReadonlySet<string> {
  const path = pathIn(folder.uri, uri);
  return new Set([path, path.replace(/^[a-z](?=:)/, (drive) => drive.toUpperCase())]);
}

/** The passage at a position of its file; none between passages. */
export function passageAt(
  passages: readonly StoredPassage[],
  position: vscode.Position,
): StoredPassage | undefined {
  return passages.find((passage) => passageRange(passage).contains(position));
}
