import * as vscode from 'vscode';
import { documentKind } from '../corpus/formats/document-kind.ts';
import { formatByName, formats } from '../corpus/formats/formats.ts';
import type { ProjectConfig } from '../project/config.ts';
import type { FoundDocument } from '../project/documents.ts';
import { briefingMatcher } from '../project/globs.ts';
import { isSavedPageFolder, isSkipped } from '../project/skipped.ts';

/** The documents found in a workspace folder. Paths are relative to it, with forward slashes. */
export interface FolderContents {
  readonly documents: readonly FoundDocument[];
  /** Files that match the project's globs for briefings. */
  readonly briefings: readonly string[];
  /** The folders directly in the workspace folder. */
  readonly folders: readonly string[];
  /** Whether everything was visited; if not, there may be more. */
  readonly complete: boolean;
}

/** Maximum entries visited, and maximum depth: the search must stay cheap in a large repository. */
const mostEntries = 5_000;
const deepest = 4;

/**
 * Looks for documents, upper folders first. Hidden folders, `node_modules`, files of saved pages and folders that cannot be listed
 * are skipped; links to folders are followed only in a trusted workspace.
 */
export async function lookForDocuments(root: vscode.Uri, config: ProjectConfig): Promise<FolderContents> {
  const isBriefing = briefingMatcher(config.files);
  const documents: FoundDocument[] = [];
  const briefings: string[] = [];
  const folders: string[] = [];
  let left = mostEntries;
  let level: readonly string[] = [''];
  let complete = true;
  for (let depth = 0; level.length > 0 && depth <= deepest; depth += 1) {
    const below: string[] = [];
    for (const folder of level) {
      if (left <= 0) break;
      const entries = await entriesOf(vscode.Uri.joinPath(root, folder));
      const beside = new Set(entries.map(([name]) => name.toLowerCase()));
      if (entries.length > left) complete = false;
      for (const [name, type] of entries.slice(0, left)) {
        const path = folder === '' ? name : `${folder}/${name}`;
        if ((type & vscode.FileType.Directory) !== 0) {
          if (!isPassedOver(name, type, beside)) below.push(path);
        } else if (isBriefing(path)) briefings.push(path);
        else {
          const kind = documentKind(name);
          if (kind !== undefined) {
            const markup = formatByName(path, formats)?.markup;
            // A text that no format's ending names, such as a log, is read by its content.
            const readable = markup !== undefined || kind === 'text';
            documents.push({ path, kind, readable, markdown: markup === 'markdown' });
          }
        }
      }
      left -= entries.length;
    }
    if (depth === 0) folders.push(...below);
    level = below;
  }
  return { documents, briefings, folders, complete: complete && left > 0 && level.length === 0 };
}

/** Whether a folder is passed over. In a workspace that is not trusted no link is followed. */
function isPassedOver(name: string, type: vscode.FileType, beside: ReadonlySet<string>): boolean {
  const isLink = (type & vscode.FileType.SymbolicLink) !== 0;
  return isSkipped(name) || isSavedPageFolder(name, beside) || (isLink && !vscode.workspace.isTrusted);
}

async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return []; // gone, or not readable
  }
}
