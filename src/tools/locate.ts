import { type Locator, otherLocators } from '../corpus/place.ts';
import { touched } from '../evidence/quote-origin.ts';
import { quoteJudge } from '../evidence/quote-judge.ts';
import type { Verdict } from '../evidence/quote-verdict.ts';
import type { EvidenceContext } from '../evidence/context.ts';
import type { Origin } from '../store/store.ts';
import { doubleMarks } from '../text/marks.ts';
import type { Change } from '../text/quotes/quote-changes.ts';
import { readQuote } from '../text/quotes/quote-elements.ts';
import { optionalNumber, optionalText, textField } from './question.ts';
import type { JsonObject } from '../text/json-object.ts';

/** Where the words of a quotation come from; with `key` and `number`, whether they are in that source and passage. */
export interface LocateQuestion {
  /** Markdown, with or without its marks. */
  readonly quote: string;
  readonly key?: string;
  readonly number?: number;
}

/** Where quoted words come from. */
export interface Located {
  /**
   * `exact`: word for word in the place asked for, or in any source where none was. `elsewhere`: word for word in another passage or
   * source. `altered`: a source has similar words, and `changes` lists the differences. `absent`: no source has similar words.
   */
  readonly status: 'exact' | 'altered' | 'elsewhere' | 'absent';
  /** The source, and the first passage that has the words. */
  readonly key?: string;
  readonly number?: number;
  /** Where the source has pages: the places that name the passage, the one to write first. */
  readonly locators?: readonly Locator[];
  /** Offsets of the words in the source's reading text. */
  readonly start?: number;
  readonly end?: number;
  /** The source's words, with a blank line between passages. */
  readonly text?: string;
  readonly changes: readonly Change[];
}

/** A {@link Located} as JSON; `null` for what is unknown. */
export interface LocatedAnswer {
  readonly status: Located['status'];
  readonly key: string | null;
  readonly number: number | null;
  readonly locators?: readonly Locator[];
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string | null;
  readonly changes: readonly { readonly kind: string; readonly removed: string; readonly added: string }[];
}

/** Reads a {@link LocateQuestion}. Throws for a field that is wrong. */
export function locateQuestion(asked: JsonObject): LocateQuestion {
  const key = optionalText(asked, 'key');
  const number = optionalNumber(asked, 'number');
  return {
    quote: textField(asked, 'quote'),
    ...(key === undefined ? {} : { key }),
    ...(number === undefined ? {} : { number }),
  };
}

/** Looks for the words in the source and passage asked for, then in all sources. Under an unknown key they are `elsewhere` at best. */
export async function locate(
  { quote: quoted, ...place }: LocateQuestion,
  { store, use }: EvidenceContext,
  signal: AbortSignal,
): Promise<Located> {
  const quote = readQuote({ text: withoutMarks(quoted), markdown: true });
  const source = place.key === undefined ? undefined : await store.source(place.key, signal);
  const numbers = place.number === undefined ? {} : { numbers: [place.number] };
  const cited = source === undefined ? [] : [{ source, ...numbers, locators: [], citations: [] }];
  const verdict = await use(quoteJudge).judge(quote, cited, signal);
  const origin = originOf(verdict);
  if (origin === undefined) return { status: 'absent', changes: [] };
  const isExact = origin.match.status === 'exact';
  const isThere = verdict.status === 'exact' || (verdict.status === 'uncited' && place.key === undefined);
  return { status: isExact ? (isThere ? 'exact' : 'elsewhere') : 'altered', ...wordsOf(origin) };
}

/** The answer for scripts and agents. */
export function locatedAnswer(found: Located): LocatedAnswer {
  const { status, key, number, locators, start, end, text, changes } = found;
  return {
    status,
    key: key ?? null,
    number: number ?? null,
    ...(locators === undefined ? {} : { locators }),
    start: start ?? null,
    end: end ?? null,
    text: text ?? null,
    changes: changes.map(({ kind, removed, added }) => ({ kind, removed, added })),
  };
}

function originOf(verdict: Verdict): Origin | undefined {
  if (verdict.status === 'exact' || verdict.status === 'altered') return verdict.origin;
  return 'origins' in verdict ? verdict.origins[0] : undefined;
}

function wordsOf(origin: Origin): Omit<Located, 'status'> {
  const { places, changes } = origin.match;
  const passages = touched(origin);
  const [first, last] = [passages[0], passages.at(-1)];
  if (first === undefined || last === undefined) return { changes };
  return {
    key: first.key,
    number: first.number,
    ...otherLocators(first),
    start: first.start + (places[0]?.start ?? 0),
    end: last.start + (places.at(-1)?.end ?? 0),
    text: passages
      .map(({ text }, index) => text.slice(places[index]?.start, places[index]?.end))
      .join('\n\n'),
    changes,
  };
}

/** The text without a pair of marks around all of it. */
function withoutMarks(text: string): string {
  const trimmed = text.trim();
  const isMarked =
    trimmed.length > 1 && doubleMarks.includes(trimmed.charAt(0)) && doubleMarks.includes(trimmed.slice(-1));
  return isMarked ? trimmed.slice(1, -1) : trimmed;
}
