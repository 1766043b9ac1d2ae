import type { Io } from './io.ts';

/** One request of `--jsonl`: an object with whatever `id` the caller chose. */
export type Request = Readonly<Record<string, unknown>>;

/**
 * Reads one JSON object a line and answers one a line, in order, each with the `id` it was given. Empty lines are
 * passed over. A line that cannot be answered gets `{ id?, error }`; the others are answered all the same.
 *
 * @returns 0, or 2 when any line could not be answered.
 */
export async function answerLines(
  io: Io,
  answer: (request: Request) => object | Promise<object>,
): Promise<0 | 2> {
  let code: 0 | 2 = 0;
  let number = 0;
  for await (const line of io.lines()) {
    number += 1;
    if (line.trim() === '') continue;
    let id: unknown;
    try {
      const request = parseRequest(line);
      ({ id } = request);
      io.out(`${JSON.stringify({ id, ...(await answer(request)) })}\n`);
    } catch (error) {
      code = 2;
      const message = `Line ${number}: ${error instanceof Error ? error.message : String(error)}`;
      io.out(`${JSON.stringify({ id, error: message })}\n`);
      io.err(`${message}\n`);
    }
  }
  return code;
}

/** The text under `name`. Throws a message for the person who wrote the line when it is no text. */
export function textField(request: Request, name: string): string {
  const value = request[name];
  if (typeof value !== 'string') throw new Error(`"${name}" must be a text.`);
  return value;
}

function parseRequest(line: string): Request {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`not JSON (${error instanceof Error ? error.message : String(error)}).`, {
      cause: error,
    });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('must be a JSON object such as {"id": 1, "text": "…"}.');
  }
  return Object.fromEntries(Object.entries(value));
}
