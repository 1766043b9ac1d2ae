import { numberedParts } from '../language/en/name-words.ts';
import type { CalendarDate, Day, Name, Quantity, TimeOfDay } from './detail.ts';
import { detailsOf, isQuantity } from './details.ts';
import { isCapital, nameWord } from './name-word.ts';
import { romanNumber } from './roman.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A passage whose details are read on first use: most details of a claim stand in it word for word. */
export interface LazyPassage {
  readonly text: string;
  readonly read: () => PassageDetails;
}

/** A passage with lazily read details; `anchor` is the date of its source. */
export function lazyPassage(text: string, anchor?: Day): LazyPassage {
  let known: PassageDetails | undefined;
  return { text, read: () => (known ??= readPassage(text, anchor)) };
}

/** The details of a passage, read once to look up the details of any number of claims. */
export interface PassageDetails {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly CalendarDate[];
  readonly times: readonly TimeOfDay[];
  readonly names: readonly Name[];
  /** The places of each word as indices of `tokens`, by its folded form without a possessive ending. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** Folded forms of the words written with a capital. */
  readonly capitals: ReadonlySet<string>;
  /** Two and three adjacent capitalised words written together: `jpmorgan` for `J.P. Morgan`. */
  readonly joined: () => ReadonlySet<string>;
}

function readPassage(text: string, anchor: Day | undefined): PassageDetails {
  const tokens = tokensOf(text);
  const quantities: Quantity[] = [];
  const dates: CalendarDate[] = [];
  const times: TimeOfDay[] = [];
  const names: Name[] = [];
  for (const detail of detailsOf(text, tokens, anchor)) {
    if (isQuantity(detail)) quantities.push(detail);
    else if (detail.kind === 'date') dates.push(detail);
    else if (detail.kind === 'time') times.push(detail);
    else names.push(detail);
  }
  const words = new Map<string, number[]>();
  const capitals = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word' && token.kind !== 'code') continue;
    const { folded } = nameWord(token);
    const places = words.get(folded);
    if (places === undefined) words.set(folded, [index]);
    else places.push(index);
    if (isCapital(token)) capitals.add(folded);
    const numeral = romanNumber(token.text);
    const before = tokens[index - 1];
    // `World War II` is the second, `Article V` is number 5.
    if (numeral !== undefined && isCapital(before)) {
      const kind = numberedParts.has(before?.lower ?? '') ? 'figure' : 'ordinal';
      quantities.push({ kind, amount: numeral, step: 1, nouns: [], start: token.start, end: token.end });
    }
  }
  let known: ReadonlySet<string> | undefined;
  const joined = (): ReadonlySet<string> => (known ??= joinedWords(tokens));
  return { text, tokens, quantities, dates, times, names, words, capitals, joined };
}

function joinedWords(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  let run: string[] = [];
  for (const token of tokens) {
    if (isCapital(token)) run = [...run.slice(-2), nameWord(token).folded];
    else if (!/^[-‐‑.]$/u.test(token.text)) run = [];
    if (run.length > 1) found.add(run.slice(-2).join('')).add(run.join(''));
  }
  return found;
}
