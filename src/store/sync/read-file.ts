import type { Format, ReaderTraits, ReadPassages } from '../../corpus/formats/reader.ts';
import type { Unread, UnreadReason } from '../../corpus/unread.ts';
import type { CorpusReaders, Host } from './host.ts';
import type { KnownFile } from '../index-storage.ts';
import type { FoundFile } from './scan-file.ts';
import { errorMessage } from '../../text/error-message.ts';

/** The outcome of comparing one file with the index. */
export type Content =
  /** Nothing to write. */
  | { readonly kind: 'same' }
  /** The same bytes under another stamp. */
  | { readonly kind: 'touched' }
  /** Deleted since it was listed. */
  | { readonly kind: 'gone' }
  | ({
      readonly kind: 'source';
      readonly reader: ReaderTraits;
      readonly reading: ReadPassages;
      readonly unread?: Unread;
    } & Bytes)
  | ({ readonly kind: 'briefing' } & Bytes)
  | ({ readonly kind: 'unread'; readonly reader?: ReaderTraits; readonly unread: Unread } & Bytes);

/** The SHA-256 of a file's bytes, empty where they were not read, and the number of bytes read. */
interface Bytes {
  readonly sha256: string;
  readonly bytes: number;
}

/** How thoroughly a refresh compares files with the index. */
export interface LookOptions {
  /** A watcher named the files, so they are read even where their stamps are unchanged. */
  readonly named: boolean;
  /** An explicit run: files that hit a limit or made their reader fail are tried again. */
  readonly again: boolean;
}

/** Whether a file is unchanged, as far as this shows without opening it. */
export function isUnchanged(
  file: FoundFile,
  old: KnownFile | undefined,
  look: LookOptions,
  readers: Readers,
): boolean {
  return (
    !look.named &&
    old !== undefined &&
    sameStamp(old.stamp, file.stamp) &&
    sameReader(old, file, readers) &&
    !isTriedAgain(old, look)
  );
}

type Readers = Pick<CorpusReaders, 'formatOf' | 'formatNamed'>;

/** Compares one file with the index and reads it where it is new or changed. A file that cannot be read is unread, with the reason. */
export async function readContent(
  file: FoundFile,
  old: KnownFile | undefined,
  look: LookOptions,
  host: Host,
): Promise<Content> {
  const unread = unopened(file, host);
  const asKnown = old !== undefined && sameReader(old, file, host.readers) ? old : undefined;
  if (unread !== undefined) return asUnread(unread, file, asKnown);
  let bytes: Uint8Array;
  try {
    if (host.readers.formatOf(file.path) === undefined) {
      const head = await host.files.head(file.absolute, host.readers.headLength);
      const format = host.readers.formatOf(file.path, head);
      const why =
        format === undefined ? withoutReader(file, head, host) : whetherTooLarge(file, format, host);
      if (why !== undefined) return asUnread(why, file, asKnown);
    }
    bytes = await host.files.read(file.absolute);
  } catch (error) {
    if ((await host.files.stamp(file.absolute)) === undefined) return { kind: 'gone' };
    return asUnread(denied(file, errorMessage(error), host), file, asKnown);
  }
  const sha256 = host.sha256(bytes);
  const known = { sha256, bytes: bytes.length };
  if (asKnown?.sha256 === sha256 && !isTriedAgain(asKnown, look)) {
    return { kind: sameStamp(asKnown.stamp, file.stamp) ? 'same' : 'touched' };
  }
  const outcome = await host.pool.read('file', file.path, bytes);
  if (outcome.state === 'read') return { ...outcome.value, ...known };
  const { kind } = host.readers.kindOf(file.path, nothing);
  return { kind: 'unread', unread: { kind, document: true, ...whyNot(outcome) }, ...known };
}

const nothing = new Uint8Array();

/** Whether a file may be readable on another try. Permissions do not show in the stamp on every system. */
function isTriedAgain({ unread }: KnownFile, { again }: LookOptions): boolean {
  if (unread?.reason === 'denied') return true;
  return again && (isEnded(unread) || unread?.reason === 'failed');
}

/** Whether reading a file was ended by a limit of time or memory. */
export function isEnded(unread: Unread | undefined): boolean {
  const reason: UnreadReason | undefined = unread?.reason;
  return reason === 'too slow' || reason === 'too much memory';
}

/** Why a file is unread without being opened; `undefined` where it must be opened. */
function unopened(file: FoundFile, { readers }: Host): Unread | undefined {
  const { path, stamp } = file;
  if (stamp.kind === 'folder') {
    const advice = 'Allow this folder to be looked into, then refresh.';
    return { kind: 'folder', reason: 'denied', document: true, advice };
  }
  if (stamp.kind === 'link') {
    const advice = 'It leads nowhere: put the file in its place, or delete it.';
    return {
      kind: 'broken link',
      reason: 'denied',
      document: readers.kindOf(path, nothing).document,
      advice,
    };
  }
  if (stamp.kind === 'out of reach') {
    // A name that is not UTF-8 arrives with replacement characters, and no file has that name.
    const advice = path.includes('\uFFFD')
      ? 'Its name is not UTF-8: rename it, then refresh.'
      : 'Allow its folder to be entered, then refresh.';
    const { kind } = readers.kindOf(path, nothing);
    return { kind, reason: 'denied', document: true, advice };
  }
  if (stamp.kind === 'other') {
    const advice = 'It is no file that could be read: move it out of this folder.';
    return { kind: 'pipe, socket or device', reason: 'denied', document: false, advice };
  }
  const format = readers.formatOf(path);
  return format === undefined ? undefined : whetherTooLarge(file, format, { readers });
}

function whetherTooLarge(
  { path, stamp }: FoundFile,
  { largest }: Format,
  { readers }: Pick<Host, 'readers'>,
): Unread | undefined {
  if (stamp.size <= largest) return undefined;
  const { kind } = readers.kindOf(path, nothing);
  const advice = `Split it into files of at most ${mebibytes(largest)} MiB.`;
  return { kind, reason: 'too large', document: true, advice };
}

function withoutReader({ path, stamp }: FoundFile, head: Uint8Array, { readers }: Host): Unread {
  const kind = readers.kindOf(path, head);
  if (stamp.size > 0 || kind.reason === 'no text format') return kind;
  return { kind: kind.kind, reason: 'empty', document: false };
}

function denied({ path }: FoundFile, message: string, { readers }: Host): Unread {
  const { kind, document } = readers.kindOf(path, nothing);
  return { kind, reason: 'denied', document, advice: `Allow it to be read, then refresh (${message}).` };
}

function whyNot(
  outcome: { state: 'ended'; reason: 'too slow' | 'too much memory' } | { state: 'failed'; message: string },
): Pick<Unread, 'reason' | 'advice'> {
  if (outcome.state === 'failed') {
    const message = outcome.message.slice(0, longestMessage);
    return { reason: 'failed', advice: `Save its text again as .txt (its reader stopped: ${message}).` };
  }
  return { reason: outcome.reason, advice: 'Split it into smaller files, then refresh.' };
}

/** Maximum length of a failed reader's message, in characters: it may quote a whole file. */
const longestMessage = 200;

/** The outcome for an unread file; nothing is written where the index has the same already. */
function asUnread(unread: Unread, file: FoundFile, old: KnownFile | undefined): Content {
  const known = old?.sha256 === '' && sameUnread(old.unread, unread);
  if (!known) return { kind: 'unread', unread, sha256: '', bytes: 0 };
  return { kind: sameStamp(old.stamp, file.stamp) ? 'same' : 'touched' };
}

function sameUnread(a: Unread | undefined, b: Unread): boolean {
  return a?.kind === b.kind && a.reason === b.reason && a.document === b.document && a.advice === b.advice;
}

/** Whether a file still has the reader that read it: another version may read the same bytes differently. */
function sameReader(old: KnownFile, { path }: FoundFile, readers: Readers): boolean {
  const named = readers.formatOf(path);
  if (old.reader === '') return named === undefined;
  const format = readers.formatNamed(old.reader);
  // Only unmistakable content wins over the name.
  const isChosen = named === undefined || named.id === old.reader || format?.recognises !== undefined;
  return isChosen && format?.version === old.readerVersion;
}

function sameStamp(a: KnownFile['stamp'], b: KnownFile['stamp']): boolean {
  return a.size === b.size && a.mtime === b.mtime && a.ctime === b.ctime && a.ino === b.ino;
}

function mebibytes(bytes: number): number {
  return Math.floor(bytes / 1024 / 1024);
}
