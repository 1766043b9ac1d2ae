/** How long a screen may take to show what is waited for, in milliseconds; the machine may be busy. */
export const patience = 20_000;

/**
 * Reads until what was read satisfies, and answers it. Throws with the last reading after `patience`: what was on the
 * screen instead is what a failing test has to tell.
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
