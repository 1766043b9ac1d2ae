import type { CslItem, StoredSource } from '../corpus/source.ts';
import type { UnreadFile } from '../corpus/unread.ts';
import type { NearestKey } from './nearest-key.ts';
import type { EvidenceContext } from './context.ts';

/** The meaning of a key that no source has: exactly one of these. */
export type UnknownKey =
  /**
   * Another key of these sources: their file's name, or their key in an earlier version. The bibliography's `entry` with the key may belong
   * to one of them; `files` are the unread files of that entry.
   */
  | {
      readonly kind: 'other key';
      readonly sources: readonly StoredSource[];
      readonly entry?: CslItem;
      readonly files: readonly UnreadFile[];
    }
  /** A bibliography has an entry with this key, and the corpus has no text for it. `files` are unread files of that name. */
  | { readonly kind: 'no text'; readonly entry: CslItem; readonly files: readonly UnreadFile[] }
  /** Only unread files may be meant: those of the `entry`, else those with the key. */
  | {
      readonly kind: 'not read';
      readonly files: readonly [UnreadFile, ...UnreadFile[]];
      readonly entry?: CslItem;
    }
  | { readonly kind: 'unknown'; readonly near?: NearestKey };

/** A cited key without a text. */
export interface KeyWithoutText {
  readonly key: string;
  /** The unread files that may be meant; none for a bibliography entry without a file. */
  readonly unread: readonly UnreadFile[];
}

/** Finds the meaning of `key`, which no source has. */
export function unknownKey(key: string, context: EvidenceContext): UnknownKey {
  const known = knownKey(key, context);
  if (known !== undefined) return known;
  const near = context.near(key);
  return { kind: 'unknown', ...(near === undefined ? {} : { near }) };
}

/**
 * The key as one without a text; undefined for the key of a source, another key of a source, and a key that does not exist.
 */
export function keyWithoutText(
  key: string,
  context: KnownKeys & Pick<EvidenceContext, 'sources'>,
): KeyWithoutText | undefined {
  const known = context.sources.has(key) ? undefined : knownKey(key, context);
  if (known?.kind === 'no text') return { key, unread: [] };
  if (known?.kind === 'not read') return { key, unread: known.files };
  return known?.entry === undefined ? undefined : { key, unread: known.files };
}

type KnownKeys = Pick<EvidenceContext, 'meant' | 'withoutText' | 'unread'>;

function knownKey(
  key: string,
  { meant, withoutText, unread }: KnownKeys,
): Exclude<UnknownKey, { kind: 'unknown' }> | undefined {
  const sources = meant(key);
  const entry = withoutText.get(key);
  const files = unread(key);
  if (entry === undefined) {
    if (sources.length > 0) return { kind: 'other key', sources, files: [] };
    return isSome(files) ? { kind: 'not read', files } : undefined;
  }
  const bound = files.filter(({ entries = [] }) => entries.includes(key));
  if (sources.length > 0) return { kind: 'other key', sources, entry, files: bound };
  return isSome(bound) ? { kind: 'not read', files: bound, entry } : { kind: 'no text', entry, files };
}

function isSome(files: readonly UnreadFile[]): files is readonly [UnreadFile, ...UnreadFile[]] {
  return files.length > 0;
}
