import { baseName } from './paths.ts';

/**
 * Whether a name in a corpus folder is skipped, so that it is neither a source nor counted as unread: hidden files and folders, what
 * Office, Windows and macOS leave behind, and the folders of tools.
 */
export function isSkipped(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || leftBehind.test(name);
}

const leftBehind = /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|node_modules|__macosx)$/i;

/** Whether a folder of this name belongs to tools: no briefing and no source lies in it. */
export function isToolFolder(name: string): boolean {
  return toolFolder.test(`${name}/`);
}

/** Whether a path lies in a folder of tools. */
export function isInToolFolder(path: string): boolean {
  return toolFolder.test(path);
}

/** The glob of what lies in such folders, where only a glob will do. */
export const toolFolderGlob = '{**/node_modules/**,**/.*/**}';

const toolFolder = /(?:^|\/)(?:\.[^/]+|node_modules)\//;

/** Whether a folder holds the pictures and scripts of a saved web page: `X_files` beside `X.html`. `beside` in lower case. */
export function isSavedPageFolder(name: string, beside: ReadonlySet<string>): boolean {
  const lower = name.toLowerCase();
  if (!lower.endsWith('_files')) return false;
  const page = lower.slice(0, -'_files'.length);
  return ['.html', '.htm', '.xhtml', '.xht'].some((ending) => beside.has(page + ending));
}

/**
 * Whether a file is one that this program writes, by its name: a project file, lock, review, a baseline in JSON or SARIF, or an index that
 * lies in the corpus.
 */
export function isOwnFile(path: string): boolean {
  const name = baseName(path);
  return ownFile.test(name) || (/baseline/i.test(name) && /\.json$/i.test(name));
}

const ownFile =
  /^briefing\.(?:config|lock|review)\.jsonc?$|.\.sarif(?:\.json)?$|^corpus-[0-9a-f]{20}-v\d{1,6}(?:-\d{1,9})?\.sqlite(?:-wal|-shm|-journal)?$/i;
