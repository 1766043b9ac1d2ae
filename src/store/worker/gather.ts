/**
 * Sends questions that are asked in one go as one: a check asks for each source that its briefing names, and a message for each would
 * take longer than the answers. `ask` answers every question, in their order. A question rejects when its signal is aborted, without an
 * effect on the others.
 */
export function gather<Question, Answer>(
  ask: (questions: readonly Question[]) => Promise<readonly Answer[]>,
): (question: Question, signal?: AbortSignal) => Promise<Answer> {
  let questions: Question[] = [];
  let answers: Promise<readonly Answer[]> | undefined;
  return async (question, signal) => {
    signal?.throwIfAborted();
    const place = questions.push(question) - 1;
    answers ??= Promise.resolve().then(() => {
      const asked = questions;
      questions = [];
      answers = undefined;
      return ask(asked);
    });
    const all = await answers;
    signal?.throwIfAborted();
    if (place >= all.length) throw new Error('A question was not answered.');
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an answer may be undefined itself
    return all[place] as Answer;
  };
}
