import type { Awaitable } from '../awaitable.ts';

/** Maximum number of files in flight, and of their bytes; one file is always allowed. */
const mostFiles = 12;
const mostBytes = 8 * 1024 * 1024;

/**
 * Reads files ahead of the consumer, so that threads read while other files are written. Yields the files in the order of the list.
 * `read` returns a promise only for a file that is being read; `size` gives its number of bytes.
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
      const isInFlight = content instanceof Promise;
      // The consumer gets the failure. Until then a rejection must not end the process.
      if (isInFlight) content.catch(() => undefined);
      started.push({ file, content, bytes: isInFlight ? size(file) : 0 });
      bytes += started.at(-1)?.bytes ?? 0;
    }
    const first = started.shift();
    if (first === undefined) return;
    yield { file: first.file, content: first.content };
    bytes -= first.bytes;
  }
}
