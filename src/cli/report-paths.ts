import { isAbsolute, relative, resolve } from 'node:path';
import { type NamedFile, toSlashes } from './files.ts';

/** How a report writes paths. */
export interface ReportPaths {
  /** Absolute path of the folder that its relative paths start from. */
  readonly base: string;
  briefing(file: NamedFile): string;
  /** Of a source, whose path is relative to the project folder or absolute. */
  source(path: string): string;
}

/**
 * For people and scripts a briefing is called what the user called it. For code scanning, paths must be the same from run to
 * run and start from the repository: on GitHub that is `$GITHUB_WORKSPACE`, elsewhere the current folder is taken for it.
 */
export function reportPaths(
  format: string,
  cwd: string,
  root: string,
  workspace: string | undefined = process.env['GITHUB_WORKSPACE'],
): ReportPaths {
  if (format !== 'sarif' && format !== 'github') {
    return {
      base: cwd,
      briefing: ({ name }) => name,
      source: (path) => toSlashes(relative(cwd, resolve(root, path))),
    };
  }
  const base = workspace !== undefined && workspace !== '' && holds(workspace, cwd) ? workspace : cwd;
  const named = (path: string): string => toSlashes(holds(base, path) ? relative(base, path) : path);
  return { base, briefing: ({ path }) => named(path), source: (path) => named(resolve(root, path)) };
}

function holds(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way !== '..' && !/^\.\.[/\\]/.test(way);
}
