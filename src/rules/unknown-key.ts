import type { CslItem } from '../corpus/source.ts';
import type { UnreadFile } from '../corpus/unread.ts';
import type { StoredSource } from '../store/store.ts';
import type { NearKey } from './nearest-key.ts';
import type { RuleContext } from './rule.ts';

/** What is known of a key that no source has: exactly one thing. */
export type UnknownKey =
  /**
   * Another key of these sources: their file's name, or their key in an earlier version. `entry` has it in the bibliography,
   * and may be meant for one of them.
   */
  | { readonly kind: 'other key'; readonly sources: readonly StoredSource[]; readonly entry?: CslItem }
  /** A bibliography has an entry with this key, and the corpus has no text of it. */
  | { readonly kind: 'no text'; readonly entry: CslItem }
  /** Only files that are not read may be meant. */
  | { readonly kind: 'not read'; readonly files: readonly [UnreadFile, ...UnreadFile[]] }
  | { readonly kind: 'unknown'; readonly near?: NearKey };

/** What is known of `key`, which no source has. */
export function unknownKey(
  key: string,
  {
    meant,
    withoutText,
    unread,
    nearestKey,
  }: Pick<RuleContext, 'meant' | 'withoutText' | 'unread' | 'nearestKey'>,
): UnknownKey {
  const sources = meant(key);
  const entry = withoutText.get(key);
  if (sources.length > 0) return { kind: 'other key', sources, ...(entry === undefined ? {} : { entry }) };
  if (entry !== undefined) return { kind: 'no text', entry };
  const [file, ...files] = unread.get(key) ?? [];
  if (file !== undefined) return { kind: 'not read', files: [file, ...files] };
  const near = nearestKey(key);
  return { kind: 'unknown', ...(near === undefined ? {} : { near }) };
}
