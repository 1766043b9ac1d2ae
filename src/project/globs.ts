import picomatch from 'picomatch';
import { isInToolFolder } from './skipped.ts';

/** A README describes its folder: it is no briefing, wherever it stands. */
const readme = /(?:^|\/)readme(?:[.-][^/]*)?\.md$/i;

/** Maximum length of a glob, in characters. Longer globs are ignored: brackets nested in brackets take minutes to compile. */
export const longestPattern = 1000;

/**
 * Makes the test for briefings from the globs of the configuration; `!pattern` excludes.
 * Paths are relative to the project folder, with forward slashes. No README matches, and nothing in a folder of tools.
 *
 * With the defaults, `briefings/2014/iran.md` and `notes/iran.briefing.md` match, `README.md` does not.
 */
export function briefingMatcher(files: readonly string[]): (relativePath: string) => boolean {
  const isMatch = matcher(files);
  return (relativePath) => {
    const path = plainPath(relativePath);
    return (
      path !== '' && !path.startsWith('../') && !isInToolFolder(path) && !readme.test(path) && isMatch(path)
    );
  };
}

/**
 * Makes the test for files that are none of the project's business from the globs of `exclude`; `!pattern` includes again, and a
 * pattern that ends in `/` means everything in that folder. Paths as {@link briefingMatcher} takes them, or absolute where
 * a corpus folder lies outside the project.
 *
 * With `drafts/`, `sources/*.log` and `!sources/port.log`, `drafts/a/b.pdf` and `sources/ship.log` match.
 */
export function excludeMatcher(exclude: readonly string[]): (path: string) => boolean {
  const isMatch = matcher(exclude.map((pattern) => pattern.trim().replace(/[\\/]$/, '/**')));
  return (path) => isMatch(plainPath(path));
}

/** Whether a path matches one of the globs, and none of those that begin with `!`. */
function matcher(patterns: readonly string[]): (path: string) => boolean {
  const tidy = patterns
    .map((pattern) => pattern.trim().replaceAll('\\', '/'))
    .filter((pattern) => pattern !== '' && pattern.length <= longestPattern);
  const wanted = tidy.filter((pattern) => !pattern.startsWith('!')).map(plainPath);
  const unwanted = tidy
    .filter((pattern) => pattern.startsWith('!'))
    .map((pattern) => plainPath(pattern.slice(1)));
  const isWanted = picomatch(wanted);
  const isUnwanted = picomatch(unwanted);
  return (path) => isWanted(path) && !isUnwanted(path);
}

/** A path or glob without parts that mean nothing: `./a//b/` is `a/b`. Empty for the project folder itself. */
export function plainPath(path: string): string {
  const parts = path.replaceAll('\\', '/').split('/');
  const kept = parts.filter((part, index) => part !== '.' && (part !== '' || index === 0));
  const isRoot = kept.length === 1 && kept[0] === '' && parts.length > 1;
  return isRoot ? '/' : kept.join('/');
}

/** The glob for a path in any letter case: `a*` is `[aA][*]`. */
export function anyCase(path: string): string {
  return path.replaceAll(/[*?{}[\]\p{L}]/gu, (mark) => {
    const [lower, upper] = [mark.toLowerCase(), mark.toUpperCase()];
    return lower !== upper && lower.length === upper.length ? `[${lower}${upper}]` : `[${mark}]`;
  });
}
