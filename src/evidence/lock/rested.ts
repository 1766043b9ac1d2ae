import type { StoredPassage, StoredSource } from '../../corpus/source.ts';
import type { LockEntry } from '../../project/lock.ts';
import type { EvidenceContext, Service } from '../context.ts';
import type { CitedReference } from './cited-reference.ts';
import { passagesNamed } from './cited-reference.ts';
import { findLocked, type Whereabouts } from './find-locked.ts';
import type { LockedPassage } from './locked-text.ts';
import { wholeHash } from './whole-words.ts';
import { wordStream, type WordStream } from './word-stream.ts';

/** A locked passage and what has become of it. */
export interface Rested extends LockedPassage {
  readonly now: Outcome;
  /** The file is the same, and another version of the program reads it. */
  readonly sameFile: boolean;
}

/** What has become of a locked passage. */
export type Outcome =
  /** Its words are where the citation says. */
  | { readonly kind: 'same' }
  /** Its words are in passages that the citation does not name. */
  | { readonly kind: 'moved'; readonly passages: readonly StoredPassage[] }
  | { readonly kind: 'changed'; readonly passage: StoredPassage }
  | { readonly kind: 'gone' }
  /** Some words of a source that is cited as a whole are others. */
  | { readonly kind: 'source changed' };

/** Whether the source has changed here, or its passages have other numbers: not where a reader has other words of the same file. */
export function hasChanged({ now, sameFile }: Rested): boolean {
  return now.kind === 'moved' || (now.kind !== 'same' && !sameFile);
}

/** Whether this version of the program reads other words in the same file, so that it cannot be compared with what was locked. */
export function isReadDifferently({ now, sameFile }: Rested): boolean {
  return sameFile && now.kind !== 'same' && now.kind !== 'moved';
}

/** Compares passages as they were locked with their sources as they are. */
export type Comparing = (
  reference: CitedReference,
  locked: LockedPassage,
  signal: AbortSignal,
) => Promise<Rested>;

/**
 * The {@link Comparing} of a context. Each source is read once, and each passage looked for once; of a source whose file and reader are
 * those of the lock nothing is read.
 */
export const comparing: Service<Comparing> = {
  make(context) {
    const streams = new Map<string, WordStream>();
    const hashes = new Map<string, string>();
    const found = new Map<string, WeakMap<LockEntry, Whereabouts>>();
    const streamOf = async ({ key }: StoredSource, signal: AbortSignal): Promise<WordStream> => {
      const known = streams.get(key) ?? wordStream(await context.store.passages(key, signal));
      streams.set(key, known);
      return known;
    };
    const whereabouts = async (
      source: StoredSource,
      { number = 0, entry }: LockedPassage,
      signal: AbortSignal,
    ): Promise<Whereabouts> => {
      const known = found.get(source.key) ?? new WeakMap<LockEntry, Whereabouts>();
      found.set(source.key, known);
      const place =
        known.get(entry) ??
        findLocked({ number, entry, markup: source.markup }, await streamOf(source, signal));
      known.set(entry, place);
      return place;
    };
    return async (reference, locked, signal) => {
      const { source } = reference;
      const { entry, number } = locked;
      const sameFile = entry.sha256 === source.reading?.sha256;
      if (sameFile && isSameReader(entry, source)) return { ...locked, sameFile, now: { kind: 'same' } };
      if (number === undefined) {
        const hash = hashes.get(source.key) ?? wholeHash(await context.store.passages(source.key, signal));
        hashes.set(source.key, hash);
        return { ...locked, sameFile, now: { kind: hash === entry.hash ? 'same' : 'source changed' } };
      }
      const place = await whereabouts(source, locked, signal);
      const now =
        place.kind === 'found' ? await asNamed(place.passages, locked, reference, context, signal) : place;
      return { ...locked, sameFile, now };
    };
  },
};

function isSameReader(entry: LockEntry, { reader, reading }: StoredSource): boolean {
  return reader === entry.reader && reading?.readerVersion === entry.readerVersion;
}

/** Whether the words are still where the citation says. */
async function asNamed(
  passages: readonly StoredPassage[],
  { number }: LockedPassage,
  reference: CitedReference,
  context: EvidenceContext,
  signal: AbortSignal,
): Promise<Outcome> {
  if (reference.by === 'whole') return { kind: 'same' };
  const named =
    reference.by === 'paragraphs'
      ? new Set([number])
      : new Set((await passagesNamed(reference, context, signal)).map((passage) => passage.number));
  return passages.every((passage) => named.has(passage.number))
    ? { kind: 'same' }
    : { kind: 'moved', passages };
}
