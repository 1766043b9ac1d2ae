import { createInterface } from 'node:readline';
import { buffer } from 'node:stream/consumers';
import type { Io } from './io.ts';

/** The outside world as Node has it. A reader that goes away (`briefing search x | head`) ends the program quietly. */
export function nodeIo(node: NodeJS.Process): Io {
  node.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    node.exit(0);
  });
  return {
    cwd: node.cwd(),
    out: (text) => void node.stdout.write(text),
    err: (text) => void node.stderr.write(text),
    terminal: node.stderr.isTTY,
    colour: node.stdout.isTTY && node.env['NO_COLOR'] === undefined,
    input: () => buffer(node.stdin),
    lines: () => createInterface({ input: node.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
  };
}
