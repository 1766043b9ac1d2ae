import type { CslItem, StoredSource } from '../corpus/source.ts';
import type { UnreadFile } from '../corpus/unread.ts';
import type { NearestKey } from './nearest-key.ts';
import type { EvidenceContext } from './context.ts';

/** What is known of a key that no source has: exactly one thing. */
export type UnknownKey =
  /**
   * Another key of these sources: their file's name, or their key in an earlier version. `entry` has it in the bibliography,
   * and may be meant for one of them; `files` are the unread ones that belong to the entry.
   */
  | {
      readonly kind: 'other key';
      readonly sources: readonly StoredSource[];
      readonly entry?: CslItem;
      readonly files: readonly UnreadFile[];
    }
  /** A bibliography has an entry with this key, and the corpus has no text of it. `files` are unread ones of that name. */
  | { readonly kind: 'no text'; readonly entry: CslItem; readonly files: readonly UnreadFile[] }
  /** Only files that are not read may be meant: those that belong to the `entry`, else those that have the key. */
  | {
      readonly kind: 'not read';
      readonly files: readonly [UnreadFile, ...UnreadFile[]];
      readonly entry?: CslItem;
    }
  | { readonly kind: 'unknown'; readonly near?: NearestKey };

/** A key that a briefing cites and no text belongs to. */
export interface KeyWithoutText {
  readonly key: string;
  /** The files that are not read and may be meant; none for an entry of a bibliography of which nothing is here. */
  readonly unread: readonly UnreadFile[];
}

/** What is known of `key`, which no source has. */
export function unknownKey(key: string, context: EvidenceContext): UnknownKey {
  const known = knownKey(key, context);
  if (known !== undefined) return known;
  const near = context.near(key);
  return { kind: 'unknown', ...(near === undefined ? {} : { near }) };
}

/**
 * What a key is counted as that no text belongs to; undefined for the key of a source, another key of one, and a key that
 * nothing has.
 */
export function keyWithoutText(
  key: string,
  context: Corpus & Pick<EvidenceContext, 'sources'>,
): KeyWithoutText | undefined {
  const known = context.sources.has(key) ? undefined : knownKey(key, context);
  if (known?.kind === 'no text') return { key, unread: [] };
  if (known?.kind === 'not read') return { key, unread: known.files };
  return known?.entry === undefined ? undefined : { key, unread: known.files };
}

type Corpus = Pick<EvidenceContext, 'meant' | 'withoutText' | 'unread'>;

function knownKey(
  key: string,
  { meant, withoutText, unread }: Corpus,
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
