/** A value, or the promise of one: what is immediate in a worker of Node need not be elsewhere. */
export type Awaitable<T> = T | Promise<T>;
