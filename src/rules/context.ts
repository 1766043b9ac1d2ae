import type { PassageStore, StoredSource } from '../store/store.ts';
import type { Briefing, CitationGroup } from '../briefing/briefing.ts';
import { claimReader } from '../briefing/sentences/claim-text.ts';
import { coverage } from '../briefing/coverage.ts';
import type { CslItem } from '../corpus/source.ts';
import type { UnreadFile } from '../corpus/unread.ts';
import { citesSource } from '../evidence/cites-source.ts';
import { filesMeant, sourcesMeant } from '../evidence/keys-meant.ts';
import { type NumberedHeading, numberedHeadings } from '../evidence/numbered-headings.ts';
import { Remembered } from '../text/remembered.ts';
import { linkResolver } from '../evidence/linked-source.ts';
import { keyFinder } from '../evidence/nearest-key.ts';
import type { CheckOptions } from './outcome.ts';
import { quoteJudge } from '../evidence/quote-verdict.ts';
import type { RuleContext } from './rule.ts';
import type { MissingDetail } from '../evidence/unsupported.ts';

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
  const make = (): LastingContext => {
    const read = withText(sources, unread, path);
    const resolve = linkResolver(sources, path);
    const linked = (group: CitationGroup): StoredSource | undefined =>
      group.target === undefined ? undefined : resolve(group.target.path);
    const counts = citesSource({ linked, complete });
    const context = {
      store,
      sources: new Map(read.map((source) => [source.key, source])),
      withoutText: new Map(withoutText.map((item) => [item.id, item])),
      unread: filesMeant(withSourceKeys(unread, sources)),
      meant: sourcesMeant(read),
      scope,
      complete,
      linked,
      headings: headingReader(store),
      covered: oncePer((briefing: Briefing) => coverage(briefing, scope, counts)),
      nearestKey: keyFinder([...read.map(({ key }) => key), ...withoutText.map(({ id }) => id)]),
      claimTexts: claimReader(),
      details: new Remembered<readonly MissingDetail[]>(mostRemembered),
    };
    return { ...context, judge: quoteJudge(context) };
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

/** Reads the numbered headings of sources, each source once. Answers are kept, not promises: a run that is aborted must not end another. */
function headingReader(store: PassageStore): RuleContext['headings'] {
  const known = new Map<string, readonly NumberedHeading[]>();
  return async (key, signal) => {
    const headings = known.get(key) ?? numberedHeadings(await store.passages(key, signal));
    known.set(key, headings);
    return headings;
  };
}

/** One list for all who have none, so that a memory knows it again. */
const noEntries: readonly CslItem[] = [];
const noFiles: readonly UnreadFile[] = [];

function oncePer<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}

/** More claims than those of a long briefing are not remembered. */
const mostRemembered = 4000;

/** A context without what may change while the sources stay the same: levels, and which files cannot be read. */
export type LastingContext = Omit<RuleContext, 'levels' | 'unreadDocuments'>;

/** Gives the context that was made last, if it was made of the same; else makes it. */
export type ContextMemory = (makings: readonly unknown[], make: () => LastingContext) => LastingContext;

/**
 * A memory for the runs over one briefing, in {@link CheckOptions.memory}. A context keeps what its rules have worked out, by
 * all that it was worked out from: the words of a quotation or claim, and what they cite. As long as the context lives,
 * a run looks only at what is new to it. It lives until the corpus, told by its lists of sources and of entries without a text, or the options change;
 * levels change nothing that is remembered.
 */
export function contextMemory(): ContextMemory {
  let known: { readonly makings: readonly unknown[]; readonly context: LastingContext } | undefined;
  return (makings, make) => {
    if (known === undefined || makings.some((each, index) => each !== known?.makings[index]))
      known = { makings, context: make() };
    return known.context;
  };
}
