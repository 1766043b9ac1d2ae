import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { deepestNesting, tooDeepInJson } from '../text/nesting.ts';
import { isJsonObject, type JsonObject } from '../text/json-object.ts';
import { type Io, UsageError } from './io.ts';
import { errorMessage } from '../text/error-message.ts';

/**
 * Reads one JSON object per line and writes one answer per line, in order, each with the `id` of its question. Blank lines are
 * skipped. A line that cannot be answered gets `{ id?, error }`, and the rest are still answered.
 *
 * @returns 0, or 2 when a line could not be answered.
 */
export async function answerLines(
  io: Io,
  answer: (request: JsonObject) => object | Promise<object>,
): Promise<0 | 2> {
  let code: 0 | 2 = 0;
  let number = 0;
  for await (const raw of io.lines()) {
    number += 1;
    const line = raw.replace(/^\uFEFF/, '');
    if (line.trim() === '') continue;
    let id: string | undefined;
    const reply = (fields: object): void => {
      const json = JSON.stringify(fields);
      io.out(id === undefined ? `${json}\n` : `{"id":${id},${json.slice(1)}\n`);
    };
    try {
      const request = parseRequest(line);
      id = idOf(request, line);
      reply(await answer(request));
    } catch (error) {
      code = 2;
      const message = `Line ${number}: ${errorMessage(error)}`;
      reply({ error: message });
      io.err(`${message}\n`);
    }
  }
  return code;
}

/** The `id` as JSON. Numbers that JavaScript would round, such as 64-bit ids, are copied from the line. */
function idOf({ id }: JsonObject, line: string): string | undefined {
  const exact = typeof id === 'number' ? Number.isSafeInteger(id) : typeof id !== 'object';
  if (exact) return JSON.stringify(id);
  const root = parseTree(line);
  const node = root === undefined ? undefined : findNodeAtLocation(root, ['id']);
  return node === undefined ? JSON.stringify(id) : line.slice(node.offset, node.offset + node.length);
}

/** Throws {@link UsageError} when `--jsonl`, which reads standard input, is combined with words or files. */
export function onlyLines(jsonl: boolean | undefined, given: unknown): void {
  const nothing = given === undefined || (Array.isArray(given) && given.length === 0);
  if (jsonl === true && !nothing)
    throw new UsageError(
      '--jsonl reads its questions from standard input: do not give words or files with it.',
    );
}

function parseRequest(line: string): JsonObject {
  if (tooDeepInJson(line) !== undefined) throw new Error(`nested more than ${deepestNesting} deep.`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`not JSON (${errorMessage(error)}).`, {
      cause: error,
    });
  }
  if (!isJsonObject(value)) throw new Error('must be a JSON object such as {"id": 1, "text": "…"}.');
  return value;
}
