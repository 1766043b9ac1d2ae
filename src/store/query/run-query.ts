import type { Awaitable } from '../awaitable.ts';

/**
 * A query in steps. It asks its table with `yield* answerOf(table.…)`, and never sees whether the table answers at once or over a wire.
 * Over a table in the same thread it runs in one go: nothing is written meanwhile, so it sees one state of the index.
 */
export type Query<Answer> = Generator<Promise<unknown>, Answer, unknown>;

/** The answer of a table; a promise is handed to {@link runQuery}, which waits for it. */
export function* answerOf<T>(answer: Awaitable<T>): Query<T> {
  if (!(answer instanceof Promise)) return answer;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `runQuery` gives back what the promise resolved to
  return (yield answer) as T;
}

/** Runs a query to its end: at once, unless its table answers with a promise. */
export function runQuery<Answer>(query: Query<Answer>): Awaitable<Answer> {
  const step = query.next();
  return step.done === true ? step.value : runOn(query, step.value);
}

async function runOn<Answer>(query: Query<Answer>, first: Promise<unknown>): Promise<Answer> {
  for (let asked = first; ;) {
    const step = await asked.then(
      (value) => query.next(value),
      (error: unknown) => query.throw(error),
    );
    if (step.done === true) return step.value;
    asked = step.value;
  }
}
