import { toSlashes } from './paths.ts';
import { isAbsolute, relative, resolve } from 'node:path';
import { type NamedFile } from './files.ts';

/** How a report writes paths. */
export interface ReportPaths {
  /** Absolute path of the folder that relative paths in the report start from. */
  readonly base: string;
  briefing(file: NamedFile): string;
  /** A source, whose path is relative to the project folder or absolute. */
  source(path: string): string;
}

/**
 * For people and scripts a briefing keeps the name the user gave. Code scanning needs paths that are stable from run to run and
 * relative to the repository: `$GITHUB_WORKSPACE` on GitHub, elsewhere the current folder.
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
