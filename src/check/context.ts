import type { CslItem, StoredSource } from '../corpus/source.ts';
import type { UnreadFile } from '../corpus/unread.ts';
import { type EvidenceContext, serviceUser } from '../evidence/context.ts';
import { filesMeant } from '../evidence/files-meant.ts';
import { lockedText } from '../evidence/lock/locked-text.ts';
import { linkResolver } from '../evidence/linked-source.ts';
import { NamedSources, type Naming, noSources, type SourceLookup } from '../evidence/named-sources.ts';
import { keyFinder } from '../evidence/nearest-key.ts';
import type { PassageStore } from '../store/store.ts';
import { nearKeys } from '../text/near-keys.ts';
import type { Made } from './memory.ts';
import type { CheckOptions } from './outcome.ts';
import type { RuleContext } from '../rules/rule.ts';

/**
 * Makes the context of rules and their fixes; `complete` says whether the store holds the whole corpus. Rejects when the
 * index cannot answer or `signal` is aborted.
 */
export async function ruleContext(
  briefing: Naming,
  store: PassageStore,
  options: CheckOptions,
  signal: AbortSignal,
  complete: boolean = store.status().state === 'ready',
): Promise<RuleContext> {
  const { version } = store.status();
  const { scope, path = '', memory } = options;
  const [withoutText, unread] = await Promise.all([
    store.withoutText(signal),
    store.status().unread === 0 ? noFiles : store.unread(signal),
  ]);
  const make = (): Made => {
    const sources = new NamedSources(store, path);
    return { sources, context: evidenceContext(store, complete, options, { sources, withoutText, unread }) };
  };
  // While the corpus is being read, answers go out of date at once.
  const { sources, context } =
    memory === undefined || version === undefined || !complete
      ? make()
      : memory([store, version, withoutText, unread, scope, path, options.lock, options.history], make);
  await sources.read(briefing, context, signal);
  return withLevels(context, options);
}

/** The context of a store that does not answer. */
export function unansweredContext(store: PassageStore, options: CheckOptions): RuleContext {
  const nothing = { sources: noSources, withoutText: [], unread: [] };
  return withLevels(evidenceContext(store, false, options, nothing), options);
}

/** A corpus: the lookup of its sources, and its lists. */
export interface Corpus {
  readonly sources: SourceLookup;
  /** Entries of the bibliographies that have no text. */
  readonly withoutText: readonly CslItem[];
  readonly unread: readonly UnreadFile[];
}

/** The context of one corpus. */
export function evidenceContext(
  store: PassageStore,
  complete: boolean,
  { scope, path = '', lock, history }: CheckOptions,
  { sources, withoutText, unread }: Corpus,
): EvidenceContext {
  const counts = countsIn(unread, path);
  const get = (key: string): StoredSource | undefined => {
    const source = sources.withKey(key);
    return source !== undefined && counts(source) ? source : undefined;
  };
  const resolve = linkResolver((each) => sources.at(each), path);
  const nearEntries = nearKeys(withoutText.map(({ id }) => id));
  const locked = history ?? (lock === undefined ? undefined : lockedText(lock, path));
  const context: EvidenceContext = {
    store,
    sources: { get, has: (key) => get(key) !== undefined },
    withoutText: new Map(withoutText.map((item) => [item.id, item])),
    unread: filesMeant(unread),
    meant: (written) => sources.like(written).meant.filter(counts),
    near(written) {
      const near = sources.like(written).near.filter(counts);
      return keyFinder([...near, ...nearEntries(written)].map(({ key }) => key))(written);
    },
    scope,
    complete,
    ...(locked === undefined ? {} : { locked }),
    linked: ({ target }) => (target === undefined ? undefined : resolve(target.path)),
    readNamed: (text, signal) => sources.read(text, context, signal),
    use: serviceUser(() => context),
  };
  return context;
}

function withLevels(context: EvidenceContext, { levels }: CheckOptions): RuleContext {
  return { ...context, levels, unreadDocuments: context.store.status().unreadDocuments };
}

/**
 * Whether a source can serve as evidence for the briefing at `path`. An unread file cannot, nor can the briefing itself where it
 * lies in the corpus and no pattern matches it.
 */
function countsIn(unread: readonly UnreadFile[], path: string): (source: StoredSource) => boolean {
  const empty = new Set(unread.map((file) => file.path));
  return (source) => source.path !== path && (source.passageCount > 0 || !empty.has(source.path));
}

/** A shared empty list, so that a memory recognises it. */
const noFiles: readonly UnreadFile[] = [];
