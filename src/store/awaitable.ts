/** A value or a promise of one: Node's worker has an answer at once that takes time elsewhere. */
export type Awaitable<T> = T | Promise<T>;
