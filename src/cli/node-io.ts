import { Buffer } from 'node:buffer';
import { limits } from '../corpus/formats/limits.ts';
import { showsColour } from './colour.ts';
import type { Io } from './io.ts';

/**
 * The {@link Io} of a Node process. When the reader of a pipe goes away (`briefing search x | head`), the program ends quietly with
 * the exit code known by then; other write errors, such as a full disk, end it with 2.
 */
export function nodeIo(node: NodeJS.Process): Io {
  node.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') node.exit(node.exitCode ?? 0);
    node.stderr.write(`briefing: The output cannot be written: ${error.message}\n`);
    node.exit(2);
  });
  return {
    cwd: node.cwd(),
    out: (text) => void node.stdout.write(text),
    err: (text) => void node.stderr.write(text),
    terminal: node.stderr.isTTY,
    colour: showsColour(node.env, node.stdout.isTTY),
    input: () => bytesOf(node.stdin),
    lines: () => linesOf(node.stdin.setEncoding('utf8')),
  };
}

/** All of the input, cut one byte past the maximum size of a briefing so that the excess can be seen without waiting for the rest. */
export async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > limits.briefing) break;
  }
  return Buffer.concat(parts).subarray(0, limits.briefing + 1);
}

/** Splits the input at line feeds only: `node:readline` also splits at U+2028 and U+2029, which JSON strings may contain. */
export async function* linesOf(chunks: AsyncIterable<unknown>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const [first = '', ...others] = String(chunk).split('\n');
    rest += first;
    for (const next of others) {
      yield rest;
      rest = next;
    }
  }
  if (rest !== '') yield rest;
}
