import type { Briefing, CitationGroup } from '../briefing/briefing.ts';
import type { CitationScope } from '../briefing/finding.ts';
import type { CslItem, StoredSource } from '../corpus/source.ts';
import type { UnreadFile } from '../corpus/unread.ts';
import type { LockedText } from './lock/locked-text.ts';
import type { NearestKey } from './nearest-key.ts';
import type { PassageStore } from '../store/store.ts';

/** What is known of a corpus while briefings are compared with it. */
export interface EvidenceContext {
  readonly store: PassageStore;
  /** The sources that the briefing names, by key. Asking for a key that it does not name throws. */
  readonly sources: Pick<ReadonlyMap<string, StoredSource>, 'get' | 'has'>;
  /** Entries of the bibliographies that have no text in the corpus, by id. */
  readonly withoutText: ReadonlyMap<string, CslItem>;
  /** The unread files that a key may mean: by one of their keys, an entry of theirs, or their file's name. */
  readonly unread: (written: string) => readonly UnreadFile[];
  /** The sources that an unknown key may mean, as one of their other keys or their file's name. */
  readonly meant: (written: string) => readonly StoredSource[];
  /** The nearest key of a source or an entry to an unknown key. */
  readonly near: (written: string) => NearestKey | undefined;
  readonly scope: CitationScope;
  /** Whether the index holds the whole corpus. Until it does, nothing may be reported as missing. */
  readonly complete: boolean;
  /** The source that a Markdown link points to; undefined for other groups and for links elsewhere. */
  readonly linked: (group: CitationGroup) => StoredSource | undefined;
  /** What the passages that the briefing cites said when they were locked or cited; absent without a lock. */
  readonly locked?: LockedText;
  /** Reads the sources that another text names, such as the briefing after an edit, so that they can be looked up too. */
  readonly readNamed: (text: Pick<Briefing, 'citations' | 'groups'>, signal: AbortSignal) => Promise<void>;
  /** The work of a {@link Service} for this context: made at the first request, then kept. */
  readonly use: <T>(service: Service<T>) => T;
}

/**
 * Work that several rules share or that one rule remembers between runs, such as verdicts on quotations. A service is defined beside its code
 * and requested by name, as in `context.use(quoteJudge)`, so that the context need not know it.
 */
export interface Service<T> {
  readonly make: (context: EvidenceContext) => T;
}

/** An {@link EvidenceContext.use} for `context`, which it reads only when a service is asked for. */
export function serviceUser(context: () => EvidenceContext): EvidenceContext['use'] {
  const made = new Map<Service<unknown>, unknown>();
  return <T>(service: Service<T>): T => {
    if (!made.has(service)) made.set(service, service.make(context()));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the value of a service is what it made
    return made.get(service) as T;
  };
}
