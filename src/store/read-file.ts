import type { SourceDocument } from '../corpus/source.ts';
import type { Host } from './host.ts';
import { messageOf } from './scan.ts';
import type { FoundFile } from './scan.ts';
import type { FileRow } from './write-source.ts';

/** The content of a file before anyone knows whether it has to be cut into passages. */
export interface Content {
  readonly hash: string;
  readonly bytes: number;
  /** Cuts it; asked for only when the hash is new. */
  readonly document: () => { readonly kind: FileRow['kind']; readonly document: SourceDocument };
}

/** Larger files are left out with a problem: no string could hold them. In bytes. */
const largestFile = 256 * 1024 * 1024;

const empty: SourceDocument = { passages: [], metadata: {}, problems: [] };

/** Reads one file; `undefined` when it has gone meanwhile. What cannot be read has a problem instead of passages. */
export async function readContent(file: FoundFile, host: Host): Promise<Content | undefined> {
  if (file.size > largestFile) return unread('The file is larger than 256 MB. Split it into several.');
  let bytes: Uint8Array;
  try {
    bytes = await host.files.read(file.absolute);
  } catch (error) {
    if ((await host.files.stamp(file.absolute)) === undefined) return undefined;
    return unread(`The file cannot be read: ${messageOf(error)}`);
  }
  const { readers } = host;
  return {
    hash: host.hash(bytes),
    bytes: bytes.length,
    document: () =>
      readers.isBriefing(file.path, bytes)
        ? { kind: 'briefing', document: empty }
        : { kind: 'source', document: readers.readSource(file.path, bytes) },
  };
}

function unread(message: string): Content {
  return {
    hash: message,
    bytes: 0,
    document: () => ({ kind: 'unread', document: { ...empty, problems: [{ severity: 'error', message }] } }),
  };
}
