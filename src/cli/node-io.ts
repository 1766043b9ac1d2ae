import { Buffer } from 'node:buffer';
import { limits } from '../corpus/formats/limits.ts';
import { showsColour } from './colour.ts';
import type { Io } from './io.ts';

/**
 * The outside world as Node has it. A reader that goes away (`briefing search x | head`) ends the program quietly, with the code
 * that is known by then; output that cannot be written, on a full disk, ends it with 2.
 */
export function nodeIo(node: NodeJS.Process): Io {
  node.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') node.exit(node.exitCode ?? 0);
    node.stderr.write(`briefing: What was found cannot be written: ${error.message}\n`);
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

/** All that comes, unless it is more than a briefing may have: then one byte more, and the rest is not waited for. */
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

/** Only a line feed ends a line: JSON texts may hold the separators U+2028 and U+2029, which `node:readline` cuts at. */
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
