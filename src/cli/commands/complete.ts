import { completeQuestion, continueQuotation } from '../../tools/complete.ts';
import type { ExitCode } from '../io.ts';
import { type QueryOptions, askIndex } from './ask-index.ts';
import type { Setting } from './options.ts';

/** `briefing complete TEXT`: what the editor would offer after an opening mark. */
export function completeCommand(
  text: string | undefined,
  { limit, ...options }: QueryOptions,
  setting: Setting,
): Promise<ExitCode> {
  return askIndex(text === undefined ? undefined : { text }, { limit }, options, setting, {
    find: (asked, index) => continueQuotation(completeQuestion(asked), index),
    answer: (found) => found,
    rows: ({ items }) => items,
    texts: ({ items }) => items.map(({ insert }) => insert),
  });
}
