import { isSourceFolder } from '../../project/corpus-folders.ts';
import * as vscode from 'vscode';
import { describeFolder, describeReadable, noteGlobs } from '../../project/describe-documents.ts';
import {
  type DocumentFolder,
  type FoundDocument,
  documentFolder,
  documentFolders,
} from '../../project/documents.ts';
import { countOf } from '../../text/counts.ts';
import type { FolderContents } from '../look-for-documents.ts';

/** A row of the list of folders. `path` is relative to the workspace folder; `.` is that folder itself. */
export interface FolderChoice extends vscode.QuickPickItem {
  readonly action: 'use' | 'show' | 'create' | 'other';
  readonly path: string;
}

/** The name of the folder that the list offers to create. */
const newFolder = 'sources';

/** Folders that hold documents, those with the most readable ones first, then the other choices. */
export function folderRows(look: FolderContents, sources: readonly string[]): FolderChoice[] {
  const { documents, folders, complete } = look;
  const all = documentFolders(documents);
  const inUse = all.filter(({ path }) => isSourceFolder(sources, path));
  const others = all.filter(({ path }) => !isSourceFolder(sources, path));
  const empty = folders
    .filter((name) => !documents.some(({ path }) => path.startsWith(`${name}/`)))
    .filter((name) => !isSourceFolder(sources, name));
  const rowOf = (folder: DocumentFolder, action: 'use' | 'show'): FolderChoice => ({
    label: `$(folder) ${folder.path}`,
    description: describeFolder(folder, complete),
    detail: describeReadable(folder),
    action,
    path: folder.path,
  });
  const root: FolderChoice = {
    label: '$(root-folder) This whole folder',
    description: describeFolder(documentFolder('', documents), complete),
    detail: describeReadable(documentFolder('', documents)),
    action: 'use',
    path: '.',
  };
  return [
    ...separated(
      'with documents',
      others.map((folder) => rowOf(folder, 'use')),
    ),
    ...separated('more', [
      ...(isSourceFolder(sources, '.') && sources.includes('.') ? [] : [root]),
      { label: '$(folder-opened) Other folder…', action: 'other', path: '' },
      ...(folders.some((name) => name.toLowerCase() === newFolder)
        ? []
        : [
            {
              label: `$(new-folder) Create the folder ${newFolder}`,
              action: 'create',
              path: newFolder,
            } as const,
          ]),
    ]),
    ...separated(
      'already sources folders',
      inUse.map((folder) => rowOf(folder, 'show')),
    ),
    ...separated(
      'without documents',
      empty.map((path): FolderChoice => ({ label: `$(folder) ${path}`, action: 'use', path })),
    ),
  ];
}

/** Groups of Markdown files that may be the user's notes; likely ones are preselected. */
export function noteRows(documents: readonly FoundDocument[]): vscode.QuickPickItem[] {
  return noteGlobs(documents).map(({ glob, count, likely }) => ({
    label: glob,
    description: `${countOf(count, 'Markdown file')}${glob === '*.md' ? ' in this folder itself' : ''}`,
    picked: likely,
  }));
}

function separated(label: string, rows: readonly FolderChoice[]): FolderChoice[] {
  if (rows.length === 0) return [];
  return [{ label, kind: vscode.QuickPickItemKind.Separator, action: 'show', path: '' }, ...rows];
}
