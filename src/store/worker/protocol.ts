import type { CorpusProblem, CslItem, StoredPassage, StoredSource } from '../../corpus/source.ts';
import type { BibliographyKeys } from '../../corpus/bibliography/bibliography.ts';
import type { UnreadFile } from '../../corpus/unread.ts';
import type { FailureKind } from '../failure.ts';
import type { IndexOptions, RefreshReport } from '../local-index.ts';
import type { Copy, Hit, LikeKeys, Origin, QueryScope, StoreStatus } from '../store.ts';
import type { Tidying, TidyReport } from '../tidy.ts';

/** All requests that the worker answers: what each takes and gives. The only list of messages. */
export interface Requests {
  /** The first request. */
  open: { readonly takes: IndexOptions; readonly gives: null };
  refresh: { readonly takes: readonly string[] | null; readonly gives: RefreshReport };
  /** Followed by a refresh of everything. */
  setLibrary: { readonly takes: readonly CslItem[]; readonly gives: RefreshReport };
  sources: { readonly takes: null; readonly gives: readonly StoredSource[] };
  /** The sources with these keys, in this order. */
  sourcesWithKeys: {
    readonly takes: readonly string[];
    readonly gives: readonly (StoredSource | undefined)[];
  };
  /** The sources at these paths, in this order. */
  sourcesAt: { readonly takes: readonly string[]; readonly gives: readonly (StoredSource | undefined)[] };
  keysLike: { readonly takes: readonly string[]; readonly gives: readonly LikeKeys[] };
  passages: { readonly takes: string; readonly gives: readonly StoredPassage[] };
  search: { readonly takes: TextQuery; readonly gives: readonly Hit[] };
  phrase: { readonly takes: TextQuery; readonly gives: readonly Hit[] };
  rank: { readonly takes: TextQuery; readonly gives: readonly Hit[] };
  origin: { readonly takes: TextQuery; readonly gives: readonly Origin[] };
  copies: { readonly takes: readonly string[]; readonly gives: readonly (readonly Copy[])[] };
  problems: { readonly takes: null; readonly gives: readonly CorpusProblem[] };
  unread: { readonly takes: null; readonly gives: readonly UnreadFile[] };
  withoutText: { readonly takes: null; readonly gives: readonly CslItem[] };
  bibliographies: { readonly takes: null; readonly gives: readonly BibliographyKeys[] };
  /** Needs no open index. */
  tidy: {
    readonly takes: { readonly storage: string; readonly what: Tidying };
    readonly gives: TidyReport;
  };
  /** The last request, answered when the index is closed. */
  close: { readonly takes: null; readonly gives: null };
}

/** A text to look for, and where. */
export interface TextQuery {
  readonly text: string;
  readonly scope: QueryScope;
}

/** The name of a request. */
export type RequestName = keyof Requests;

/** A request with the id that the client gave it. */
export type Request = {
  [Name in RequestName]: {
    readonly id: number;
    readonly name: Name;
    readonly value: Requests[Name]['takes'];
  };
}[RequestName];

/** A message to the worker. A request that is cancelled before its turn is not answered. */
export type ToWorker = Request | { readonly name: 'cancel'; readonly id: number };

/** A message from the worker: an answer or a failure for each request, and the status whenever it changes. */
export type FromWorker =
  | { readonly name: 'answer'; readonly id: number; readonly value: Requests[RequestName]['gives'] }
  | { readonly name: 'failure'; readonly id: number; readonly kind: FailureKind; readonly message: string }
  | { readonly name: 'status'; readonly status: StoreStatus };
