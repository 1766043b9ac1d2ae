import { placeText } from '../../corpus/place.ts';
import { ruleContext } from '../../check/context.ts';
import { changesText } from '../../language/en/messages/quote-changes.ts';
import { tidy } from '../../text/normalise.ts';
import { byGravity } from '../../text/quotes/quote-changes.ts';
import { type Located, locate, locateQuestion, locatedAnswer } from '../../tools/locate.ts';
import type { ExitCode } from '../io.ts';
import { askIndex } from './ask-index.ts';
import type { LineOptions, Setting } from './options.ts';

/** Options of `locate`. */
export interface LocateOptions extends LineOptions {
  /** Where the words should be. */
  readonly key?: string;
  readonly number?: number;
}

/** `briefing locate QUOTE`: where the words of a quotation come from. */
export function locateCommand(
  quote: string | undefined,
  { key, number, ...options }: LocateOptions,
  setting: Setting,
): Promise<ExitCode> {
  const { signal } = new AbortController();
  let context: ReturnType<typeof ruleContext> | undefined;
  return askIndex(quote === undefined ? undefined : { quote }, { key, number }, options, setting, {
    find: async (asked, index) => {
      const question = locateQuestion(asked);
      context ??= ruleContext(
        { citations: [], groups: [] },
        index,
        { scope: 'sentence', levels: {} },
        signal,
      );
      return locate(question, await context, signal);
    },
    answer: locatedAnswer,
    rows: (found) => [locatedAnswer(found)],
    texts: (found) => [locatedText(found)],
  });
}

function locatedText({ status, key, number, locators = [], text, changes }: Located): string {
  if (key === undefined || number === undefined) return status;
  const differing = changes.length === 0 ? '' : ` (${changesText(byGravity(changes))})`;
  return `${status}  ${placeText({ key, number, locators })}  ${tidy(text ?? '')}${differing}`;
}
