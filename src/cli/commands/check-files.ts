import { resolve } from 'node:path';
import type { Obstacle } from '../../report/report.ts';
import type { BriefingFile } from '../check-all.ts';
import { briefingToCheck } from '../file-roles.ts';
import { namedFiles, readBytes } from '../files.ts';
import { type Io, UsageError } from '../io.ts';
import { type CliProject, projectBriefings } from '../project.ts';

/** Which briefings the command line asks to check. */
export interface BriefingsAsked {
  readonly fix?: boolean;
  /** The name for a briefing on standard input. */
  readonly stdinFilename?: string;
}

/** The briefings to check: those named, the one on standard input, or all of the project. Each that cannot be read is an obstacle. */
export async function briefingsFor(
  files: readonly string[],
  { stdinFilename: name, fix }: BriefingsAsked,
  project: CliProject,
  io: Io,
): Promise<{ readonly briefings: readonly BriefingFile[]; readonly obstacles: readonly Obstacle[] }> {
  if (name !== undefined) {
    if (files.length > 0)
      throw new UsageError('--stdin-filename names the one briefing to check: do not name other files.');
    if (fix === true)
      throw new UsageError('--fix changes files: it cannot be combined with --stdin-filename.');
    return { briefings: [{ name, path: resolve(io.cwd, name), bytes: await io.input() }], obstacles: [] };
  }
  const obstacles: Obstacle[] = [];
  const refused = (message: string): void => void obstacles.push({ message });
  const named =
    files.length > 0
      ? namedFiles(files, io.cwd, briefingToCheck)
      : projectBriefings(project, io.cwd, refused);
  const briefings: BriefingFile[] = [];
  for (const file of named) {
    try {
      briefings.push({ ...file, bytes: readBytes(file, briefingToCheck) });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      refused(error.message);
    }
  }
  if (named.length === 0) {
    refused('There is no briefing to check: name files, or see "files" in briefing.config.json.');
  }
  return { briefings, obstacles };
}
