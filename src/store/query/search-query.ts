import { words } from '../../text/words.ts';
import type { Word } from '../../text/words.ts';

/** What a person typed into the search box. */
export interface SearchQuery {
  /** Words in any order; the best passages have them all. */
  readonly words: readonly Word[];
  /** What stood in quotation marks: must stand in the passage word for word. */
  readonly phrases: readonly string[];
  /** Beginnings of keys after `source:`; the source must have one of them. */
  readonly sources: readonly string[];
  /** Whether the last of `words` may be still in the typing. */
  readonly unfinished: boolean;
}

/**
 * Reads a query. Anything is a query: what is no phrase and no `source:` is words, and signs are nothing.
 * For `kerry "no room" source:coalition` there is one of each.
 */
export function parseQuery(query: string): SearchQuery {
  const phrases: string[] = [];
  const sources: string[] = [];
  const rest = query
    .replace(/(?<=^|\s)source:\s*@?([^\s"“”„«»]+)/giu, (_, key: string) => {
      sources.push(key.toLowerCase());
      return ' ';
    })
    .replace(/["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)/gu, (_, phrase: string) => {
      if (words(phrase).length > 0) phrases.push(phrase.trim());
      return ' ';
    });
  const found = words(rest).slice(0, mostWords);
  return {
    words: found,
    phrases: [...new Set(phrases)].slice(0, mostPhrases),
    sources: [...new Set(sources)].slice(0, mostSources),
    unfinished: found.at(-1)?.end === query.length,
  };
}

/** A query of more parts is text that was pasted by mistake; what is beyond is not looked for. */
const mostWords = 1000;
const mostPhrases = 16;
const mostSources = 100;
