/** How long to wait for the screen, in milliseconds; the machine may be busy. */
export const patience = 20_000;

/**
 * Reads until the reading satisfies, and returns it. After `patience`, throws with the last reading, so that a failing test reports what
 * was on the screen instead.
 */
export async function until<T>(
  what: string,
  read: () => Promise<T>,
  satisfies: (value: T) => boolean,
  limit: number = patience,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await read();
    if (satisfies(value)) return value;
    if (Date.now() > end) {
      throw new Error(
        `Waited ${limit / 1000} s for ${what}; last seen: ${JSON.stringify(value, undefined, 1)}`,
      );
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}
