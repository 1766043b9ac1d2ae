import { words } from '../../text/words.ts';
import type { Word } from '../../text/words.ts';

/** What a person typed into the search box. */
export interface SearchQuery {
  /** Words in any order; the best passages have all of them. */
  readonly words: readonly Word[];
  /** Texts in quotation marks: they must stand in the passage word for word. */
  readonly phrases: readonly string[];
  /** Beginnings of keys after `source:`; the source must have one of them. */
  readonly sources: readonly string[];
  /** Whether the last of `words` may still be being typed. */
  readonly unfinished: boolean;
}

/**
 * Reads a query. Any text is one: what is neither a phrase nor `source:` is words, and signs are ignored.
 * `kerry "no room" source:coalition` has one of each.
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
  const found = words(rest).slice(0, maximumWords);
  return {
    words: found,
    phrases: [...new Set(phrases)].slice(0, maximumPhrases),
    sources: [...new Set(sources)].slice(0, maximumSources),
    unfinished: found.at(-1)?.end === rest.length,
  };
}

/** A query with more parts is text pasted by mistake; the rest is ignored. */
const maximumWords = 1000;
const maximumPhrases = 16;
const maximumSources = 100;
