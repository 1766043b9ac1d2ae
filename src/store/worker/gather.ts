/**
 * Sends questions that are asked in one go as one: a check asks for each source that its briefing names, and a message for each would
 * take longer than the answers. `ask` answers in the order of the questions.
 */
export function gather<Question, Answer>(
  ask: (questions: readonly Question[]) => Promise<readonly Answer[]>,
): (question: Question) => Promise<Answer | undefined> {
  let questions: Question[] = [];
  let answers: Promise<readonly Answer[]> | undefined;
  return async (question) => {
    const place = questions.push(question) - 1;
    answers ??= Promise.resolve().then(() => {
      const asked = questions;
      questions = [];
      answers = undefined;
      return ask(asked);
    });
    return (await answers)[place];
  };
}
