/** Lets waiting messages be answered before the work goes on. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
