import type { CslItem, StoredSource } from '../corpus/source.ts';
import type { UnreadFile } from '../corpus/unread.ts';
import { type EvidenceContext, serviceUser } from '../evidence/context.ts';
import { filesMeant } from '../evidence/keys-meant.ts';
import { linkResolver } from '../evidence/linked-source.ts';
import { NamedSources, type Naming, noSources, type SourceLookup } from '../evidence/named-sources.ts';
import { keyFinder } from '../evidence/nearest-key.ts';
import type { PassageStore } from '../store/store.ts';
import { nearKeys } from '../text/near-keys.ts';
import type { CheckOptions } from './outcome.ts';
import type { RuleContext } from '../rules/rule.ts';

/**
 * What rules and their fixes may know besides the briefing; `complete` says whether the store has the whole corpus. Rejects when the
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
  // While the corpus is being read, what is found out holds for a moment only.
  const { sources, context } =
    memory === undefined || version === undefined || !complete
      ? make()
      : memory([store, version, withoutText, unread, scope, path], make);
  await sources.read(briefing, context, signal);
  return withLevels(context, options);
}

/** The context of a store that does not answer. */
export function unansweredContext(store: PassageStore, options: CheckOptions): RuleContext {
  const nothing = { sources: noSources, withoutText: [], unread: [] };
  return withLevels(evidenceContext(store, false, options, nothing), options);
}

/** What is known of a corpus as a whole, and how its sources are looked up. */
export interface Corpus {
  readonly sources: SourceLookup;
  /** Entries of the bibliographies that have no text. */
  readonly withoutText: readonly CslItem[];
  readonly unread: readonly UnreadFile[];
}

/** A context over a corpus. */
export function evidenceContext(
  store: PassageStore,
  complete: boolean,
  { scope, path = '' }: CheckOptions,
  { sources, withoutText, unread }: Corpus,
): EvidenceContext {
  const counts = countsIn(unread, path);
  const get = (key: string): StoredSource | undefined => {
    const source = sources.withKey(key);
    return source !== undefined && counts(source) ? source : undefined;
  };
  const resolve = linkResolver((each) => sources.at(each), path);
  const nearEntries = nearKeys(withoutText.map(({ id }) => id));
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
    linked: ({ target }) => (target === undefined ? undefined : resolve(target.path)),
    use: serviceUser(() => context),
  };
  return context;
}

function withLevels(context: EvidenceContext, { levels }: CheckOptions): RuleContext {
  return { ...context, levels, unreadDocuments: context.store.status().unreadDocuments };
}

/**
 * Whether a source can prove something in the briefing at `path`: not one in which nothing could be read, which is an unread file, and
 * not the briefing itself, where it lies in the corpus and no pattern says that it is a briefing.
 */
function countsIn(unread: readonly UnreadFile[], path: string): (source: StoredSource) => boolean {
  const empty = new Set(unread.map((file) => file.path));
  return (source) => source.path !== path && (source.passageCount > 0 || !empty.has(source.path));
}

/** One list for all who have none, so that a memory recognises it. */
const noFiles: readonly UnreadFile[] = [];

/** A context, and what it reads sources with. */
interface Made {
  readonly context: EvidenceContext;
  readonly sources: NamedSources;
}

/** Gives the context that was made last, if it was made of the same; else makes it. */
export type ContextMemory = (makings: readonly unknown[], make: () => Made) => Made;

/**
 * A memory for the runs over one briefing, in {@link CheckOptions.memory}. A context keeps what its rules have worked out, by
 * all that it was worked out from: the words of a quotation or claim, and what they cite. As long as the context lives,
 * a run looks only at what is new to it. It lives until the store's version, the lists of unread files and of entries without a text, or the
 * options change; levels change nothing that is remembered.
 */
export function contextMemory(): ContextMemory {
  let known: { readonly makings: readonly unknown[]; readonly made: Made } | undefined;
  return (makings, make) => {
    if (known === undefined || makings.some((each, index) => each !== known?.makings[index]))
      known = { makings, made: make() };
    return known.made;
  };
}
