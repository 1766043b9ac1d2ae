import { placeText } from '../../corpus/place.ts';
import { tidy } from '../../text/normalise.ts';
import {
  type ScoredPassage,
  citeQuestion,
  findPassages,
  searchQuestion,
  supportingPassages,
} from '../../tools/search.ts';
import type { ExitCode } from '../io.ts';
import { type QueryOptions, askIndex } from './ask-index.ts';
import type { Setting } from './options.ts';

/** `briefing search QUERY`: passages found as the editor's search finds them. */
export function searchCommand(
  query: string | undefined,
  { limit, ...options }: QueryOptions,
  setting: Setting,
): Promise<ExitCode> {
  return askIndex(query === undefined ? undefined : { query }, { limit }, options, setting, {
    find: (asked, index) => findPassages(searchQuestion(asked), index),
    answer: (found) => found,
    rows: ({ hits }) => hits,
    texts: ({ hits }) => hits.map(foundText),
  });
}

/** `briefing cite SENTENCE`: the passages that best support a sentence, as the editor's fixes offer them. */
export function citeCommand(
  text: string | undefined,
  { limit, ...options }: QueryOptions,
  setting: Setting,
): Promise<ExitCode> {
  return askIndex(text === undefined ? undefined : { text }, { limit }, options, setting, {
    find: (asked, index) => supportingPassages(citeQuestion(asked), index),
    answer: (found) => found,
    rows: ({ passages }) => passages,
    texts: ({ passages }) => passages.map(foundText),
  });
}

function foundText({ key, number, locators = [], text }: ScoredPassage): string {
  return `${placeText({ key, number, locators })}  ${tidy(text)}\n`;
}
