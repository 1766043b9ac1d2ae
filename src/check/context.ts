import type { CslItem, StoredSource } from '../corpus/source.ts';
import type { UnreadFile } from '../corpus/unread.ts';
import { type EvidenceContext, serviceUser } from '../evidence/context.ts';
import { filesMeant, sourcesMeant } from '../evidence/keys-meant.ts';
import { linkResolver } from '../evidence/linked-source.ts';
import type { PassageStore } from '../store/store.ts';
import type { CheckOptions } from './outcome.ts';
import type { RuleContext } from '../rules/rule.ts';

/** What rules and their fixes may know besides the briefing. Rejects when the index cannot answer or `signal` is aborted. */
export async function ruleContext(
  store: PassageStore,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<RuleContext> {
  const complete = store.status().state === 'ready';
  return contextOf(store, complete, options, await corpusLists(store, signal));
}

/** What a run knows of the corpus as a whole. */
export interface CorpusLists {
  readonly sources: readonly StoredSource[];
  /** Entries of the bibliographies that have no text. */
  readonly withoutText: readonly CslItem[];
  readonly unread: readonly UnreadFile[];
}

/** Reads the lists of a corpus. Rejects when the index cannot answer or `signal` is aborted. */
export async function corpusLists(store: PassageStore, signal: AbortSignal): Promise<CorpusLists> {
  const [sources, withoutText, unread] = await Promise.all([
    store.sources(signal),
    store.withoutText(signal),
    store.status().unread === 0 ? noFiles : store.unread(signal),
  ]);
  return { sources, withoutText, unread };
}

/** The lists of a corpus of which nothing is known but its sources. */
export function sourcesAlone(sources: readonly StoredSource[]): CorpusLists {
  return { sources, withoutText: noEntries, unread: noFiles };
}

/**
 * The same from lists that have been read already. `complete` says whether it is the whole corpus.
 */
export function contextOf(
  store: PassageStore,
  complete: boolean,
  options: CheckOptions,
  { sources, withoutText, unread }: CorpusLists,
): RuleContext {
  const { scope, path = '', levels, memory } = options;
  const make = (): EvidenceContext => {
    const read = withText(sources, unread, path);
    const resolve = linkResolver(sources, path);
    const context: EvidenceContext = {
      store,
      sources: new Map(read.map((source) => [source.key, source])),
      withoutText: new Map(withoutText.map((item) => [item.id, item])),
      unread: filesMeant(withSourceKeys(unread, sources)),
      meant: sourcesMeant(read),
      scope,
      complete,
      linked: ({ target }) => (target === undefined ? undefined : resolve(target.path)),
      use: serviceUser(() => context),
    };
    return context;
  };
  // While the corpus is being read, what is found out holds for a moment only.
  const context =
    memory === undefined || !complete
      ? make()
      : memory([store, sources, withoutText, unread, scope, path], make);
  return { ...context, levels, unreadDocuments: store.status().unreadDocuments };
}

/**
 * The sources that can prove something in the briefing at `path`: not those in which nothing could be read, which are unread files, and
 * not the briefing itself, where it lies in the corpus and no pattern says that it is a briefing.
 */
function withText(
  sources: readonly StoredSource[],
  unread: readonly UnreadFile[],
  path: string,
): readonly StoredSource[] {
  const empty = new Set(unread.map((file) => file.path));
  return sources.filter(
    (source) => source.path !== path && (source.passageCount > 0 || !empty.has(source.path)),
  );
}

/** An unread file has its key as a source, too: one that an entry gives, or with its folder in front. */
function withSourceKeys(
  unread: readonly UnreadFile[],
  sources: readonly StoredSource[],
): readonly UnreadFile[] {
  const keys = new Map(sources.map((source) => [source.path, source.key]));
  return unread.map((file) => {
    const key = keys.get(file.path);
    if (key === undefined) return file;
    return Object.assign({}, file, { keys: [...(file.keys ?? []), key] });
  });
}

/** One list for all who have none, so that a memory knows it again. */
const noEntries: readonly CslItem[] = [];
const noFiles: readonly UnreadFile[] = [];

/** Gives the context that was made last, if it was made of the same; else makes it. */
export type ContextMemory = (makings: readonly unknown[], make: () => EvidenceContext) => EvidenceContext;

/**
 * A memory for the runs over one briefing, in {@link CheckOptions.memory}. A context keeps what its rules have worked out, by
 * all that it was worked out from: the words of a quotation or claim, and what they cite. As long as the context lives,
 * a run looks only at what is new to it. It lives until the corpus, told by its lists of sources and of entries without a text, or the options change;
 * levels change nothing that is remembered.
 */
export function contextMemory(): ContextMemory {
  let known: { readonly makings: readonly unknown[]; readonly context: EvidenceContext } | undefined;
  return (makings, make) => {
    if (known === undefined || makings.some((each, index) => each !== known?.makings[index]))
      known = { makings, context: make() };
    return known.context;
  };
}
