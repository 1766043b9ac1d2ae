/** What follows from the index: made when it is asked for, and again once the index has changed. */
export function remembered<T>(version: () => number, make: () => T): () => T {
  let known: { readonly version: number; readonly value: T } | undefined;
  return () => {
    const now = version();
    if (known?.version !== now) known = { version: now, value: make() };
    return known.value;
  };
}
