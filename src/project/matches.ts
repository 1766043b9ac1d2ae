import picomatch from 'picomatch';

/** Folders of these names never hold briefings or sources: what is in them belongs to tools. */
const toolFolder = /(?:^|\/)(?:\.[^/]+|node_modules)\//;

/** A folder's README tells of the folder: it is no briefing wherever it stands. */
const readme = /(?:^|\/)readme(?:[.-][^/]*)?\.md$/i;

/** Longer globs are left out: made of brackets within brackets they take minutes to compile. In characters. */
export const longestPattern = 1000;

/**
 * Tells which paths are briefings by the globs of the configuration; `!pattern` takes away again.
 * Paths are relative to the project folder, with forward slashes. No README and nothing inside a dot folder or `node_modules` matches.
 *
 * With the defaults, `briefings/2014/iran.md` and `notes/iran.briefing.md` match, `README.md` does not.
 */
export function briefingMatcher(files: readonly string[]): (relativePath: string) => boolean {
  const { isWanted, isUnwanted } = globs(files);
  return (relativePath) => {
    const path = plain(relativePath);
    return (
      path !== '' &&
      !path.startsWith('../') &&
      !toolFolder.test(path) &&
      !readme.test(path) &&
      isWanted(path) &&
      !isUnwanted(path)
    );
  };
}

/**
 * Whether a name in a corpus folder is passed over, neither a source nor counted as unread: hidden files and folders, what Office,
 * Windows and macOS leave behind, and the folders of tools.
 */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || leftBehind.test(name);
}

const leftBehind = /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|node_modules|__macosx)$/i;

/** Our own files: project file, lock, review, baselines of findings, which are JSON or SARIF, and an index that lies in the corpus. */
const ownFile =
  /^briefing\.(?:config|lock|review)\.jsonc?$|.\.sarif(?:\.json)?$|^corpus-[0-9a-f]{20}-v\d{1,6}(?:-\d{1,9})?\.sqlite(?:-wal|-shm|-journal)?$/i;

/** Whether a file of this name is one of our own, by the last part of its path. */
export function isOwnFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return ownFile.test(name) || (/baseline/i.test(name) && /\.json$/i.test(name));
}

/** Whether a folder holds the pictures and scripts of a saved web page: `X_files` beside `X.html`. Names in any letter case. */
export function isSavedPageFolder(name: string, beside: ReadonlySet<string>): boolean {
  const lower = name.toLowerCase();
  if (!lower.endsWith('_files')) return false;
  const page = lower.slice(0, -'_files'.length);
  return ['.html', '.htm', '.xhtml', '.xht'].some((ending) => beside.has(page + ending));
}

/**
 * Tells which files of the corpus are none of the project's business by the globs of `exclude`; `!pattern` takes away again, and a
 * pattern that ends in `/` means everything in that folder. Paths as {@link briefingMatcher} takes them, or absolute where
 * a corpus folder lies outside the project.
 *
 * With `drafts/`, `sources/*.log` and `!sources/port.log`, `drafts/a/b.pdf` and `sources/ship.log` match.
 */
export function excludeMatcher(exclude: readonly string[]): (path: string) => boolean {
  const { isWanted, isUnwanted } = globs(exclude.map((pattern) => pattern.trim().replace(/[\\/]$/, '/**')));
  return (path) => isWanted(plain(path)) && !isUnwanted(plain(path));
}

/**
 * Whether a path lies in one of the corpus folders, or is one. Both are relative to the project folder or absolute, with
 * forward slashes. `.` is the project folder itself; folders are found in any letter case. Nothing inside a dot folder or `node_modules` of a corpus folder is a source.
 */
export function isSourceFolder(sources: readonly string[], path: string): boolean {
  const wanted = plain(path).toLowerCase();
  return sources.some((source) => {
    const folder = plain(source).toLowerCase();
    if (folder === '')
      return !wanted.startsWith('/') && !wanted.startsWith('../') && !toolFolder.test(`${wanted}/`);
    return (
      wanted === folder ||
      (wanted.startsWith(`${folder}/`) && !toolFolder.test(wanted.slice(folder.length + 1)))
    );
  });
}

/** Matchers of the globs in a list, and of those that take away again. */
function globs(patterns: readonly string[]): {
  isWanted: (path: string) => boolean;
  isUnwanted: (path: string) => boolean;
} {
  const tidy = patterns
    .map((pattern) => pattern.trim().replaceAll('\\', '/'))
    .filter((pattern) => pattern !== '' && pattern.length <= longestPattern);
  const wanted = tidy.filter((pattern) => !pattern.startsWith('!')).map(plain);
  const unwanted = tidy
    .filter((pattern) => pattern.startsWith('!'))
    .map((pattern) => plain(pattern.slice(1)));
  return { isWanted: picomatch(wanted), isUnwanted: picomatch(unwanted) };
}

/** A path or glob without `./` in front and `/` at the end. */
function plain(path: string): string {
  const tidy = path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/+)+/, '')
    .replace(/(?<=[^/])\/+$|(?<=^\/)\/+$/, '');
  return tidy === '.' ? '' : tidy;
}
