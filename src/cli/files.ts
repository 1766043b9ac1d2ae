import { type Stats, closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decode } from '../corpus/formats/decode.ts';
import { limits } from '../corpus/formats/limits.ts';
import type { Problem } from '../corpus/source.ts';
import { longStretchText } from '../features/too-large.ts';
import { longStretch } from '../text/blank-lines.ts';
import { lineStarts, positionAt } from '../text/lines.ts';
import { isBlank } from '../text/normalise.ts';
import { visibleLine } from '../text/visible.ts';
import { briefingToCheck, type FileRole } from './file-roles.ts';
import { UsageError } from './io.ts';
import { errorMessage } from '../text/error-message.ts';

/** A file named on the command line. */
export interface NamedFile {
  /** As the user wrote it, and as reports show it. */
  readonly name: string;
  readonly path: string;
}

/** Resolves the names of files. Throws {@link UsageError} where one is missing, or is a folder, a pipe or a device. */
export function namedFiles(names: readonly string[], cwd: string, role: FileRole): readonly NamedFile[] {
  return names.map((name) => {
    const path = resolve(cwd, name);
    let stats: Stats | undefined;
    try {
      stats = statSync(path, { throwIfNoEntry: false });
    } catch (error) {
      throw unreadable(name, error);
    }
    if (stats === undefined) throw new UsageError(missing(name, role));
    if (stats.isDirectory() && role.inFolder !== undefined)
      throw new UsageError(
        `${name} is a folder: name the files in it, for example ${join(name, role.inFolder)}.`,
      );
    if (!stats.isFile()) throw new UsageError(noFile(name, stats, role));
    return { name, path };
  });
}

/**
 * The bytes of a file. Throws {@link UsageError} when it cannot be read, is not a regular file, or is larger than its role allows.
 * Never blocks: a pipe is opened without waiting for a writer, and refused.
 */
export function readBytes(file: NamedFile, role: FileRole): Uint8Array {
  const { most } = role;
  return withFile(file, role, (descriptor, { size }) => {
    if (size > most) throw tooLarge(file, role);
    // Files under /proc report a size of 0, so reading goes on past the reported size until the end.
    const bytes = readUpTo(descriptor, size + 1, most + 1);
    if (bytes.length > most) throw tooLarge(file, role);
    return bytes;
  });
}

/** The first `most` bytes of a file. Throws as {@link readBytes} does. */
export function headBytes(file: NamedFile, most: number, role: FileRole): Uint8Array {
  return withFile(file, role, (descriptor) => readUpTo(descriptor, most, most));
}

/** The text in the first `most` bytes of a briefing. Throws as {@link readBytes} does. */
export function readHead(file: NamedFile, most: number): string {
  return decodeText(file, headBytes(file, most, briefingToCheck), briefingToCheck, () => {});
}

/**
 * The text of a file, decoded as sources are; problems that leave it readable go to `warn`. Throws {@link UsageError} when it cannot
 * be read.
 */
export function readText(file: NamedFile, role: FileRole, warn: (message: string) => void): string {
  return decodeText(file, readBytes(file, role), role, warn);
}

/** As {@link readText}, from bytes that have already been read. */
export function decodeText(
  file: NamedFile,
  bytes: Uint8Array,
  role: FileRole,
  warn: (message: string) => void,
): string {
  if (bytes.length > role.most) throw tooLarge(file, role);
  const { text, problems } = decode(bytes);
  const broken = problems.find(({ severity }) => severity === 'error');
  if (broken !== undefined) throw new UsageError(`${file.name}: ${broken.message}`);
  const long = role.longest === undefined ? undefined : longStretch(text, role.longest);
  if (long !== undefined) {
    const { line } = positionAt(lineStarts(text), long);
    throw new UsageError(`${file.name}:${line + 1}:1: ${longStretchText(limits)}`);
  }
  for (const problem of problems) warn(problemLine(file.name, problem));
  if (role.empty !== undefined && isBlank(text)) warn(problemLine(file.name, { message: role.empty }));
  return text;
}

function withFile<T>(
  { name, path }: NamedFile,
  role: FileRole,
  use: (descriptor: number, stats: Stats) => T,
): T {
  let descriptor: number | undefined;
  try {
    // Windows has neither this flag nor pipes among its files.
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new UsageError(noFile(name, stats, role));
    return use(descriptor, stats);
  } catch (error) {
    throw error instanceof UsageError ? error : unreadable(name, error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Reads to the end of a file, at most `most` bytes; `expected` is the likely length. */
function readUpTo(descriptor: number, expected: number, most: number): Uint8Array {
  let bytes = new Uint8Array(Math.min(expected, most));
  let length = 0;
  for (;;) {
    if (length === bytes.length) {
      if (length === most) return bytes;
      const larger = new Uint8Array(Math.min(most, Math.max(65_536, length * 2)));
      larger.set(bytes);
      bytes = larger;
    }
    const read = readSync(descriptor, bytes, length, bytes.length - length, null);
    if (read === 0) return bytes.subarray(0, length);
    length += read;
  }
}

/** What stands in place of a regular file: `a folder`, `a pipe`. */
function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder';
  return stats.isFIFO() ? 'a pipe' : stats.isSocket() ? 'a socket' : 'a device';
}

function missing(name: string, { inFolder, instead }: FileRole): string {
  return inFolder === undefined ? `There is no file ${name}. ${instead}` : `There is no file ${name}.`;
}

function noFile(name: string, stats: Stats, { instead }: FileRole): string {
  return `${name} is ${kindOf(stats)}, not a file. ${instead}`;
}

function tooLarge({ name }: NamedFile, { most, tooLarge: said }: FileRole): UsageError {
  return new UsageError(`${name}${said(`${most / (1024 * 1024)} MiB`)}`);
}

function unreadable(name: string, error: unknown): UsageError {
  return new UsageError(`${name} cannot be read: ${errorMessage(error)}`);
}

/** A problem of a file as a line of text: `seeds/a.txt:3:5: The file has a NUL byte …`. */
export function problemLine(
  name: string,
  { message, position }: Pick<Problem, 'message' | 'position'>,
): string {
  const place = position === undefined ? '' : `:${position.line + 1}:${position.column + 1}`;
  return `${visibleLine(`${name}${place}: ${message}`)}\n`;
}
