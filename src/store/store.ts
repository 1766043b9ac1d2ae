import type { CorpusProblem, CslItem, StoredPassage, StoredSource } from '../corpus/source.ts';
import type { QuoteMatch } from '../text/quotes/match-quote.ts';
import type { UnreadFile } from '../corpus/unread.ts';
import type { Span } from '../text/span.ts';

/** A passage that a query found. A higher score is better; scores compare only within one answer. */
export interface Hit extends StoredPassage {
  readonly score: number;
  /** The words that matched, as spans of the passage's own `text` (0 is its first character). */
  readonly marks: readonly Span[];
}

/** Where a quotation's words stand, exactly or altered. */
export interface Origin {
  /** The passage, or several in a row across which the words run. */
  readonly passages: readonly StoredPassage[];
  /** `exact` or `altered`; its spans point into {@link Origin.passages} by index. */
  readonly match: QuoteMatch;
}

/** Words in a row that stand word for word in evidence; the span is in the given text. */
export interface Copy extends Span {
  readonly words: number;
  /** Every passage found that has all of them, by key and number; spans are of the passage's own `text`. */
  readonly places: readonly { readonly passage: StoredPassage; readonly span: Span }[];
}

/** What the index holds and what it is doing. Nothing may be called clean unless `state` is `ready`. */
export interface StoreStatus {
  readonly state: 'building' | 'ready' | 'failed';
  /** Files looked at and files to look at while building. */
  readonly done: number;
  readonly total: number;
  readonly sources: number;
  readonly passages: number;
  /** Corpus folders of the project that exist, relative to it. Empty: there is no corpus folder at all. */
  readonly folders: readonly string[];
  /** Files in the corpus folders that could not be read, and how many of these are documents ({@link UnreadFile}). */
  readonly unread: number;
  readonly unreadDocuments: number;
  /** Why it failed, and what to do next. */
  readonly error?: string;
  /** Identifies what is committed and what the bibliographies say: while it stays the same, so do all answers. */
  readonly version?: string;
}

/** What a key that no source has may mean; sources in which nothing could be read are left out. */
export interface LikeKeys {
  /** The sources of which it is another key or the file's name, by key. */
  readonly meant: readonly StoredSource[];
  /** Those with the nearest keys, the nearest first, at most three. */
  readonly near: readonly StoredSource[];
}

/** Which passages a query looks at. */
export interface QueryScope {
  /** Only these sources. */
  readonly keys?: readonly string[];
  /** At most this many answers, best first. */
  readonly limit: number;
}

/**
 * The passages of one project's sources, as everything above the store sees them. All answers come from whole sources only. A query
 * never waits for the index to be built: it answers from what is committed, so check {@link PassageStore.status} before you call
 * anything clean. Rejects when `signal` is aborted, and with a `StoreFailure` when the store cannot answer.
 */
export interface PassageStore {
  status(): StoreStatus;
  /** The source with a key; undefined where none has it. */
  source(key: string, signal?: AbortSignal): Promise<StoredSource | undefined>;
  /** The source at a path relative to the project, in whatever normalisation form; undefined where none is there. */
  sourceAt(path: string, signal?: AbortSignal): Promise<StoredSource | undefined>;
  /** What a key that no source has may mean. */
  keysLike(written: string, signal?: AbortSignal): Promise<LikeKeys>;
  /** All sources, by key; the same array while the index is ready and does not change. A check asks for those it names instead. */
  sources(signal?: AbortSignal): Promise<readonly StoredSource[]>;
  /** The passages of one source in order; none for an unknown key. */
  passages(key: string, signal?: AbortSignal): Promise<readonly StoredPassage[]>;
  /** Search as a person types it: words with stems, typo-tolerant, `"exact phrase"`, `source:key`; all sections. */
  search(query: string, scope: QueryScope, signal?: AbortSignal): Promise<readonly Hit[]>;
  /**
   * Evidence passages in which the given words stand next to each other in this order; the last word may be cut short. `marks` holds
   * every such place. Best first: at the start of a sentence, then elsewhere.
   */
  phrase(words: string, scope: QueryScope, signal?: AbortSignal): Promise<readonly Hit[]>;
  /** Evidence passages ordered by how well each supports `sentence` (`rank.ts`); shared by completion, fixes and `cite`. */
  rank(sentence: string, scope: QueryScope, signal?: AbortSignal): Promise<readonly Hit[]>;
  /**
   * Where the words of a quotation (Markdown, without its marks) come from, in all sections: every passage that has them word
   * for word, else those in which they stand altered, best first. The cost is bounded, whatever the size of the corpus.
   */
  origin(quote: string, scope: QueryScope, signal?: AbortSignal): Promise<readonly Origin[]>;
  /**
   * For each text its rows of eight and more words that evidence has too, whatever signs stand between them. A double
   * quotation mark or `|` ends a row. The cost is bounded; texts that were asked before cost nothing.
   */
  copies(texts: readonly string[], signal?: AbortSignal): Promise<readonly (readonly Copy[])[]>;
  /** What is wrong with files of the corpus. */
  problems(signal?: AbortSignal): Promise<readonly CorpusProblem[]>;
  /** The files of the corpus folders that are not read, by path; the same array while it is ready and does not change. */
  unread(signal?: AbortSignal): Promise<readonly UnreadFile[]>;
  /** Entries of the bibliographies that have no text in the corpus, by id; the same array while it is ready and does not change. */
  withoutText(signal?: AbortSignal): Promise<readonly CslItem[]>;
}
