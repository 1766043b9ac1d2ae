/** A value or a promise of one: what Node answers at once takes time on other platforms. */
export type Awaitable<T> = T | Promise<T>;
