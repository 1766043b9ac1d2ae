import type { Awaitable } from '../awaitable.ts';

/** How many files are on their way at most, and how many bytes of them; one file is always. */
const mostFiles = 12;
const mostBytes = 8 * 1024 * 1024;

/**
 * Reads files ahead of whoever takes them, so that threads read while others are written; what comes out is in the order of the
 * list. `read` gives a promise only for what is on its way; `size` says how many bytes that is.
 */
export async function* readAhead<File, T>(
  files: readonly File[],
  read: (file: File) => Awaitable<T>,
  size: (file: File) => number,
): AsyncGenerator<{ readonly file: File; readonly content: Awaitable<T> }> {
  const started: { file: File; content: Awaitable<T>; bytes: number }[] = [];
  let next = 0;
  let bytes = 0;
  for (;;) {
    while (next < files.length && started.length < mostFiles && (started.length === 0 || bytes < mostBytes)) {
      const file = files[next++];
      if (file === undefined) break;
      const content = read(file);
      const isOnItsWay = content instanceof Promise;
      // Whoever takes it hears of a failure; one that comes before its turn must not end the process.
      if (isOnItsWay) content.catch(() => undefined);
      started.push({ file, content, bytes: isOnItsWay ? size(file) : 0 });
      bytes += started.at(-1)?.bytes ?? 0;
    }
    const first = started.shift();
    if (first === undefined) return;
    yield { file: first.file, content: first.content };
    bytes -= first.bytes;
  }
}
