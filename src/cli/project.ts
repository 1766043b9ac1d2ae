import { toSlashes, realPath } from './paths.ts';
import { filesUnder } from './files-under.ts';
import { createHash } from 'node:crypto';
import { type Stats, lstatSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { isBriefingText } from '../corpus/formats/front-matter.ts';
import { limits } from '../corpus/formats/limits.ts';
import { type ProjectConfig, defaultConfig, projectFileName } from '../project/config.ts';
import { english } from '../language/en/messages.ts';
import { isFileSystemRoot } from '../project/corpus-folders.ts';
import { isBriefingName } from '../project/corpus-rules.ts';
import { briefingMatcher } from '../project/globs.ts';
import { mergeConfig } from '../project/merge.ts';
import { parseConfig } from '../project/parse-config.ts';
import { countOf } from '../text/counts.ts';
import { rules } from '../rules/index.ts';
import type { IndexOptions } from '../store/local-index.ts';
import { isWithin } from '../project/paths.ts';
import { cacheFolder } from './cache-folder.ts';
import { configuredFolders } from './configured-folders.ts';
import { projectFile } from './file-roles.ts';
import { type NamedFile, readHead, readText } from './files.ts';
import { type Io, UsageError } from './io.ts';
import { errorMessage } from '../text/error-message.ts';

/** The project a command works in. */
export interface CliProject {
  /** Absolute path of the nearest folder, from the current one upwards, that has a project file; else the current folder. */
  readonly root: string;
  readonly config: ProjectConfig;
  /** Absolute paths of the existing corpus folders, found in any letter case. */
  readonly corpus: readonly string[];
  /** All corpus folders, spelt as on the command line or in the project file, for messages. */
  readonly named: readonly string[];
  /** Those of `named` that do not exist or are not folders. */
  readonly missing: readonly string[];
  /** What cannot be followed in the project file, one sentence each. */
  readonly unheeded: readonly string[];
}

/**
 * Finds the project of `io.cwd`. Folders in `corpus` (from `--corpus`) replace the project's sources.
 * Throws {@link UsageError} for a folder in `corpus` that does not exist, and for a corpus folder that is a file system's root.
 */
export function findProject(io: Io, corpus: readonly string[]): CliProject {
  const root = projectRoot(io.cwd);
  const { config, unheeded } = readConfig(root, io);
  for (const folder of corpus) {
    if (folder === '') throw new UsageError('--corpus names no folder: give its path, "." for this one.');
    const stat = statOf(io, folder);
    if (stat === undefined) throw new UsageError(`There is no folder ${folder} (given with --corpus).`);
    if (!stat.isDirectory())
      throw new UsageError(`${folder} (given with --corpus) is a file: name its folder.`);
  }
  const named = corpus.length > 0 ? corpus : config.sources;
  const { found, missing } =
    corpus.length > 0
      ? { found: corpus.map((folder) => resolve(io.cwd, folder)), missing: [] }
      : configuredFolders(root, config.sources);
  for (const folder of found)
    if (isFileSystemRoot(realPath(folder)))
      throw new UsageError(english({ id: 'folder-is-root', args: { folder } }));
  return { root, config, named, missing, unheeded, corpus: [...new Set(found)] };
}

/**
 * One message for each corpus folder of the project file that is missing while others exist: a check against only some of them is
 * incomplete. The default folders are exempt, since most projects have one of the two.
 */
export function missingFolders({ named, missing, root }: CliProject): readonly string[] {
  if ([...named].toSorted().join('\n') === [...defaultConfig.sources].toSorted().join('\n')) return [];
  return missing.map(
    (folder) =>
      `There is no corpus folder ${folder} in ${root}. Make it, or take it out of "sources" in ${projectFileName}.`,
  );
}

/** The message for corpus folders without a readable source; `unread` is the number of files there that cannot be read. */
export function emptyCorpus({ named }: CliProject, unread: number): string {
  const files =
    unread === 0 ? '' : ` ${countOf(unread, 'file')} there cannot be read: "briefing index" names them.`;
  return `The corpus is empty: no readable sources in ${named.join(', ')}.${files} Put sources (.txt, .md) there.`;
}

/** Warns on standard error of parts of the corpus that a command cannot see, and so cannot find words in. */
export function warnOfCorpus(
  io: Io,
  project: CliProject,
  {
    sources,
    unread,
    unreadDocuments,
  }: { readonly sources: number; readonly unread: number; readonly unreadDocuments: number },
): void {
  for (const message of missingFolders(project)) io.err(`${message}\n`);
  if (sources === 0) io.err(`${emptyCorpus(project, unread)}\n`);
  else if (unreadDocuments > 0)
    io.err(
      `Not read: ${countOf(unreadDocuments, 'document')} of the corpus. "briefing index" says what to do about each.\n`,
    );
}

/** The options to open the index with. A corpus from `--corpus` (`byHand`) gets a separate index and leaves the project's alone. */
export function indexOptions(project: CliProject, byHand: boolean, rebuild: boolean): IndexOptions {
  const folder = cacheFolder();
  const sources = project.corpus;
  const hash = createHash('sha256').update(sources.join('\n')).digest('hex').slice(0, 16);
  return {
    root: project.root,
    sources,
    files: project.config.files,
    exclude: project.config.exclude,
    storage: byHand ? join(folder, hash) : folder,
    rebuild,
  };
}

/**
 * All briefings of the project, in the order of their paths, named relative to `cwd`. Files and folders that cannot be read, and so
 * might be or hold briefings, are reported through `refused`, except folders of the corpus.
 */
export function projectBriefings(
  project: CliProject,
  cwd: string,
  refused: (message: string) => void,
): readonly NamedFile[] {
  const matches = briefingMatcher(project.config.files);
  const markdown = filesUnder(project.root, isBriefingName, (path, reason) => {
    // The index lists an unreadable folder of the corpus among the unread files.
    if (!project.corpus.some((folder) => isWithin(toSlashes(path), toSlashes(folder))))
      refused(`${relative(cwd, path)} cannot be looked into for briefings: ${reason}`);
  });
  const isBriefing = (file: NamedFile): boolean => {
    if (matches(toSlashes(relative(project.root, file.path)))) return true;
    try {
      return isBriefingText(readHead(file, limits.frontMatter));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      refused(error.message);
      return false;
    }
  };
  return markdown.map((path) => ({ path, name: relative(cwd, path) })).filter(isBriefing);
}

function projectRoot(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (isThere(join(folder, projectFileName))) return folder;
    if (dirname(folder) === folder) return start;
  }
}

/** Whether the path exists, if only as a broken link: an unreadable project file must not be passed over. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // Its folder cannot be entered.
    return false;
  }
}

function statOf(io: Io, folder: string): Stats | undefined {
  try {
    return statSync(resolve(io.cwd, folder), { throwIfNoEntry: false });
  } catch (error) {
    const why = errorMessage(error);
    throw new UsageError(`${folder} (given with --corpus) cannot be opened: ${why}`);
  }
}

/** Reads the project file; its problems go to standard error. */
function readConfig(root: string, io: Io): Pick<CliProject, 'config' | 'unheeded'> {
  const path = join(root, projectFileName);
  if (!isThere(path)) return { config: defaultConfig, unheeded: [] };
  const file = { path, name: relative(io.cwd, path) };
  const { config, problems } = parseConfig(
    readText(file, projectFile, () => {}),
    rules.map(({ id }) => id),
  );
  for (const { message, position } of problems)
    io.err(`${file.name}:${position.line + 1}:${position.column + 1}: ${message}\n`);
  const unheeded = problems.filter(({ lost }) => lost).map(({ message }) => message);
  return { config: mergeConfig(config), unheeded };
}
