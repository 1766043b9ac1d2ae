import { touched } from '../evidence/quote-message.ts';
import { quoteJudge, type Verdict } from '../evidence/quote-verdict.ts';
import type { EvidenceContext } from '../evidence/context.ts';
import type { Origin } from '../store/store.ts';
import { doubleMarks } from '../text/marks.ts';
import type { Change } from '../text/quotes/quote-changes.ts';
import { readQuote } from '../text/quotes/quote-elements.ts';

/** Where quoted words come from. */
export interface Located {
  /**
   * `exact`: word for word where they are looked for. `elsewhere`: word for word, in another passage or source. `altered`: a source
   * has other words there; `changes` says which. `absent`: no source has anything like it.
   */
  readonly status: 'exact' | 'altered' | 'elsewhere' | 'absent';
  /** The source and the first passage in which they stand. */
  readonly key?: string;
  readonly number?: number;
  /** Offsets of the words in the source's file. */
  readonly start?: number;
  readonly end?: number;
  /** The source's own words; over several passages with a blank line between. */
  readonly text?: string;
  readonly changes: readonly Change[];
}

/**
 * Where the words of a quotation (Markdown, with or without its marks) come from. With a source, or a passage of it, they are
 * looked for there first; under a key that no source has they stand elsewhere at best.
 */
export async function locate(
  quoted: string,
  place: { readonly key?: string; readonly number?: number },
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
    start: first.start + (places[0]?.start ?? 0),
    end: last.start + (places.at(-1)?.end ?? 0),
    text: passages
      .map(({ text }, index) => text.slice(places[index]?.start, places[index]?.end))
      .join('\n\n'),
    changes,
  };
}

/** Without the marks round the whole of it. */
function withoutMarks(text: string): string {
  const trimmed = text.trim();
  const isMarked =
    trimmed.length > 1 && doubleMarks.includes(trimmed.charAt(0)) && doubleMarks.includes(trimmed.slice(-1));
  return isMarked ? trimmed.slice(1, -1) : trimmed;
}
