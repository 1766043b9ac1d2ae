import { type Dirent, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { decode } from '../corpus/decode.ts';
import type { Problem } from '../corpus/source.ts';
import { UsageError } from './io.ts';

/** A file named on the command line. */
export interface NamedFile {
  /** As the user gave it; reports say it this way. */
  readonly name: string;
  readonly path: string;
}

/** The files named, as given. Throws {@link UsageError} for one that is missing or a folder. */
export function namedFiles(names: readonly string[], cwd: string): readonly NamedFile[] {
  return names.map((name) => {
    const path = resolve(cwd, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) throw new UsageError(`There is no file ${name}.`);
    if (stat.isDirectory())
      throw new UsageError(`${name} is a folder: name the files in it, for example ${join(name, '*.md')}.`);
    return { name, path };
  });
}

/** The bytes of a file. Throws {@link UsageError} when the system refuses. */
export function readBytes({ name, path }: NamedFile): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UsageError(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * The text of a file, decoded as the corpus is; what was odd about its bytes goes to `warn`. Throws {@link UsageError} when it
 * cannot be read at all.
 */
export function readText(file: NamedFile, warn: (message: string) => void): string {
  return textOf(file, readBytes(file), warn);
}

/** The same of bytes that have been read already. */
export function textOf(file: NamedFile, bytes: Uint8Array, warn: (message: string) => void): string {
  const { text, problems } = decode(bytes);
  const broken = problems.find(({ severity }) => severity === 'error');
  if (broken !== undefined) throw new UsageError(`${file.name}: ${broken.message}`);
  for (const problem of problems) warn(problemLine(file.name, problem));
  return text;
}

/** What is wrong with a file, and where, as people read it: `seeds/a.txt:3:5: The file has a NUL byte …`. */
export function problemLine(name: string, { message, position }: Problem): string {
  const place = position === undefined ? '' : `:${position.line + 1}:${position.column + 1}`;
  return `${name}${place}: ${message}\n`;
}

/**
 * Every file under `root` for which `wanted` (given the path relative to `root`, forward slashes) holds, sorted. Links that lead
 * nowhere, such as an editor's locks, are none; a folder that may not be looked into is told to `refused`.
 */
export function filesUnder(
  root: string,
  wanted: (path: string) => boolean,
  refused: (path: string, reason: string) => void,
): readonly string[] {
  const found: string[] = [];
  const visit = (folder: string): void => {
    let entries: Dirent[] = [];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      refused(folder, error instanceof Error ? error.message : String(error));
    }
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && entry.name !== 'node_modules') visit(path);
      } else if (wanted(toSlashes(relative(root, path))) && isFile(path, entry)) found.push(path);
    }
  };
  if (existsSync(root)) visit(root);
  return found.toSorted();
}

function isFile(path: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** A path with forward slashes, as reports, globs and the index write it. */
export function toSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
