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
  const tidy = files
    .map((pattern) => pattern.trim().replaceAll('\\', '/'))
    .filter((pattern) => pattern !== '' && pattern.length <= longestPattern);
  const wanted = tidy.filter((pattern) => !pattern.startsWith('!')).map(plain);
  const unwanted = tidy
    .filter((pattern) => pattern.startsWith('!'))
    .map((pattern) => plain(pattern.slice(1)));
  const isWanted = picomatch(wanted);
  const isUnwanted = picomatch(unwanted);
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
 * Whether a path lies in one of the corpus folders, or is one. Both are relative to the project folder or absolute, with
 * forward slashes. `.` is the project folder itself. Nothing inside a dot folder or `node_modules` of a corpus folder is a source.
 */
export function isSourceFolder(sources: readonly string[], path: string): boolean {
  const wanted = plain(path);
  return sources.some((source) => {
    const folder = plain(source);
    if (folder === '')
      return !wanted.startsWith('/') && !wanted.startsWith('../') && !toolFolder.test(`${wanted}/`);
    return (
      wanted === folder ||
      (wanted.startsWith(`${folder}/`) && !toolFolder.test(wanted.slice(folder.length + 1)))
    );
  });
}

/** A path or glob without `./` in front and `/` at the end. */
function plain(path: string): string {
  const tidy = path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/+)+/, '')
    .replace(/(?<=[^/])\/+$|(?<=^\/)\/+$/, '');
  return tidy === '.' ? '' : tidy;
}
