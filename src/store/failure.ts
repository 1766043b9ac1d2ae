/**
 * Why a store cannot answer: `busy` (another process is writing; try again), `damaged` (what is stored is broken; it can be built
 * anew), `denied` (writing is refused: the disk is full, fails or is read-only; what is there can still be read), `offline` (the
 * server that holds it does not answer), `closed`, or `other`.
 */
export type FailureKind = 'busy' | 'damaged' | 'denied' | 'offline' | 'closed' | 'other';

/** A store's failure, with a message for the user. It keeps its kind across threads; callers branch on the kind, never on the text. */
export class StoreFailure extends Error {
  readonly kind: FailureKind;
  constructor(kind: FailureKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StoreFailure';
    this.kind = kind;
  }
}

/** Whether an error is a store's failure of one of these kinds. */
export function isFailure(error: unknown, ...kinds: readonly FailureKind[]): error is StoreFailure {
  return error instanceof StoreFailure && kinds.includes(error.kind);
}

/** The kind of any error: `other` unless it is a store's failure. */
export function failureKind(error: unknown): FailureKind {
  return error instanceof StoreFailure ? error.kind : 'other';
}
