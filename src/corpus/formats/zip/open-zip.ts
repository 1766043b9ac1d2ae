import { Inflate } from 'fflate';
import type { Message } from '../../../language/en/messages.ts';
import type { UnreadReason } from '../../unread.ts';
import { utf16Label } from '../decode.ts';
import { joinBytes } from '../join-bytes.ts';
import { limits } from '../limits.ts';
import { packedBytes, zipEntries, type ZipEntry } from './zip-entries.ts';

/** Why a zip, or a file in it, is not read. */
export class ZipRefusal extends Error {
  override readonly name = 'ZipRefusal';
  readonly reason: UnreadReason;
  readonly said: Message;

  constructor(reason: UnreadReason, said: Message) {
    super(said.id);
    this.reason = reason;
    this.said = said;
  }
}

/** The files in a zip. Zips inside it are never opened. */
export interface Zip {
  readonly names: readonly string[];
  /** The bytes of a file; `undefined` where there is none of this name. Throws a {@link ZipRefusal} where they cannot be had. */
  read(name: string): Uint8Array | undefined;
  /** The characters of a file in UTF-8 or UTF-16, without a byte order mark. */
  text(name: string): string | undefined;
  /** How many bytes were unpacked so far. */
  unpacked(): number;
}

/**
 * Opens a zip and holds it to the limits: the number of files, their declared sizes, and while unpacking the real ones.
 * Throws a {@link ZipRefusal} that says what is wrong. `most` are the bytes that may be unpacked together.
 */
export function openZip(bytes: Uint8Array, most: number = limits.zipUnpacked): Zip {
  if (bytes.length > limits.zip) throw tooLarge(bytes.length, limits.zip);
  const entries = zipEntries(bytes);
  if (entries === undefined) throw new ZipRefusal('damaged', { id: 'zip-damaged', args: {} });
  if (entries.length > limits.zipEntries) {
    throw new ZipRefusal('too large', {
      id: 'zip-too-many',
      args: { files: entries.length, most: limits.zipEntries },
    });
  }
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  let left = most;
  const read = (name: string): Uint8Array | undefined => {
    const entry = byName.get(name);
    if (entry === undefined) return undefined;
    const part = unpacked(bytes, entry, Math.min(left, limits.zipPart));
    left -= part.length;
    return part;
  };
  return {
    names: entries.map(({ name }) => name),
    read,
    text: (name) => {
      const part = read(name);
      return part === undefined ? undefined : decoded(part);
    },
    unpacked: () => most - left,
  };
}

function unpacked(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
  if (entry.isEncrypted) throw new ZipRefusal('encrypted', { id: 'zip-encrypted', args: {} });
  if (entry.size > most) throw tooLarge(entry.size, most);
  const isBomb = entry.size > limits.zipRatioFrom && entry.size > entry.packedSize * limits.zipRatio;
  if (isBomb) throw tooLarge(entry.size, most);
  const packed = packedBytes(bytes, entry);
  if (packed === undefined) throw new ZipRefusal('damaged', { id: 'zip-damaged', args: {} });
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new ZipRefusal('damaged', { id: 'zip-damaged', args: {} });
  return inflated(packed, most);
}

/** How many packed bytes are unpacked at a time: at most 1,032 times as many come out (RFC 1951). */
const step = 64 * 1024;

function inflated(packed: Uint8Array, most: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.length || at === 0; at += step) {
    try {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    } catch {
      throw new ZipRefusal('damaged', { id: 'zip-damaged', args: {} });
    }
    // What a file declares about its size may be wrong.
    if (size > most) throw tooLarge(size, most);
  }
  return joinBytes(chunks);
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder(utf16Label(bytes) ?? 'utf-8').decode(bytes);
}

function tooLarge(size: number, most: number): ZipRefusal {
  const args = { mebibytes: Math.ceil(size / 1024 / 1024), most: Math.floor(most / 1024 / 1024) };
  return new ZipRefusal('too large', { id: 'zip-too-large', args });
}
