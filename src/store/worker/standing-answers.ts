import type { CslItem, StoredPassage, StoredSource } from '../../corpus/source.ts';
import type { UnreadFile } from '../../corpus/unread.ts';
import { CopiesCache } from './copies-cache.ts';
import type { Requests } from './protocol.ts';

/** So many passages are remembered, of the sources asked for last; about 50 MB. */
const mostPassages = 50_000;

/** Asks the worker. Without a signal where many may wait for the answer: one who is aborted must not end it for the others. */
export type Ask = <Name extends 'sources' | 'passages' | 'copies' | 'withoutText' | 'unread'>(
  name: Name,
  value: Requests[Name]['takes'],
  signal?: AbortSignal,
) => Promise<Requests[Name]['gives']>;

/**
 * Answers that stand as long as the index stays as it is. Every check asks for the list of all sources (10,000 take 100 ms to
 * cross) and for the passages of every source that its briefing cites.
 */
export class StandingAnswers {
  readonly #ask: Ask;
  readonly #copies: CopiesCache;
  #sources: Promise<readonly StoredSource[]> | undefined;
  #unread: Promise<readonly UnreadFile[]> | undefined;
  #lastUnread: readonly UnreadFile[] = [];
  #entries: Promise<readonly CslItem[]> | undefined;
  #lastEntries: readonly CslItem[] = [];
  #passages = new Map<string, { answer: Promise<readonly StoredPassage[]>; count: number }>();

  constructor(ask: Ask) {
    this.#ask = ask;
    this.#copies = new CopiesCache((texts, signal) => ask('copies', texts, signal));
  }

  /** Forgets what follows from the bibliographies: they are read anew with each refresh, and are in no index. */
  forgetEntries(): void {
    this.#entries = undefined;
    this.#unread = undefined;
  }

  /** Forgets everything: the index has changed. Answers on their way are not remembered. */
  forget(): void {
    this.forgetEntries();
    this.#sources = undefined;
    this.#passages = new Map();
    this.#copies.clear();
  }

  async sources(signal: AbortSignal | undefined): Promise<readonly StoredSource[]> {
    signal?.throwIfAborted();
    const known = (this.#sources ??= this.#ask('sources', null));
    try {
      return await known;
    } catch (error) {
      if (this.#sources === known) this.#sources = undefined;
      throw error;
    } finally {
      signal?.throwIfAborted();
    }
  }

  /** The very same list as before as long as it says the same, as {@link withoutText}. */
  async unread(signal: AbortSignal | undefined): Promise<readonly UnreadFile[]> {
    signal?.throwIfAborted();
    const known = (this.#unread ??= this.#ask('unread', null).then((files) => {
      this.#lastUnread = sameOr(this.#lastUnread, files);
      return this.#lastUnread;
    }));
    try {
      return await known;
    } catch (error) {
      if (this.#unread === known) this.#unread = undefined;
      throw error;
    } finally {
      signal?.throwIfAborted();
    }
  }

  /** The very same list as before as long as it says the same, so that whoever remembers something of it may go on. */
  async withoutText(signal: AbortSignal | undefined): Promise<readonly CslItem[]> {
    signal?.throwIfAborted();
    const known = (this.#entries ??= this.#ask('withoutText', null).then((entries) => {
      this.#lastEntries = sameOr(this.#lastEntries, entries);
      return this.#lastEntries;
    }));
    try {
      return await known;
    } catch (error) {
      if (this.#entries === known) this.#entries = undefined;
      throw error;
    } finally {
      signal?.throwIfAborted();
    }
  }

  async passages(key: string, signal: AbortSignal | undefined): Promise<readonly StoredPassage[]> {
    signal?.throwIfAborted();
    const all = this.#passages;
    const known = all.get(key) ?? { answer: this.#ask('passages', key), count: 0 };
    // Put last again, so that the first is the one asked for longest ago.
    all.delete(key);
    all.set(key, known);
    try {
      const answer = await known.answer;
      if (known.count === 0) {
        known.count = answer.length;
        bound(all);
      }
      return answer;
    } catch (error) {
      if (all.get(key) === known) all.delete(key);
      throw error;
    } finally {
      signal?.throwIfAborted();
    }
  }

  copies(texts: readonly string[], signal: AbortSignal | undefined): Promise<Requests['copies']['gives']> {
    return this.#copies.find(texts, signal);
  }
}

/** `last` where `now` says the same. */
function sameOr<T>(last: readonly T[], now: readonly T[]): readonly T[] {
  return JSON.stringify(now) === JSON.stringify(last) ? last : now;
}

function bound(all: Map<string, { readonly count: number }>): void {
  let total = 0;
  for (const { count } of all.values()) total += count;
  for (const [key, { count }] of all) {
    if (total <= mostPassages) break;
    all.delete(key);
    total -= count;
  }
}
