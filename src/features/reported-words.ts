import type { StoredPassage } from '../corpus/source.ts';
import { type MarkPair, markPairs } from '../text/marks.ts';
import { tidy } from '../text/normalise.ts';
import { sentences } from '../text/sentences/sentences.ts';
import { type Span, contains, overlaps } from '../text/span.ts';
import { words } from '../text/words.ts';

/** Whose words a passage reports, in the source's own words. */
export interface ReportedWords {
  /** What the source says of the speaker, the reported words left out: `… geopolitical expert Ian Bremmer … told Business Insider …`. */
  readonly attribution: string;
  /** The passage that says so; an earlier one where the passage itself has only `he said`. */
  readonly passage: StoredPassage;
}

/** How many passages back a speaker who is only `he` or `she` is looked for. */
const furthestBack = 3;

/**
 * Whose words stand at `span` of a passage, where the source itself only quotes them. Undefined where the words are the
 * source's own, or where it does not say whose they are. `passages` are those of the source, in order.
 */
export function reportedWords(
  passages: readonly StoredPassage[],
  passage: StoredPassage,
  span: Span,
): ReportedWords | undefined {
  const pairs = markPairs(passage.text).filter(({ closed }) => closed);
  const own = pairs.find((pair) => contains(pair.inner, span));
  if (own === undefined) return undefined;
  const here = nearest(passage.text, pairs, own).find(attributes);
  if (here !== undefined && namesSomebody(here)) return { attribution: here, passage };
  const at = passages.findIndex(({ number }) => number === passage.number);
  for (const earlier of passages.slice(Math.max(0, at - furthestBack), at).toReversed()) {
    const named = besideQuotations(earlier.text).findLast((text) => attributes(text) && namesSomebody(text));
    if (named !== undefined) return { attribution: named, passage: earlier };
  }
  return here === undefined ? undefined : { attribution: here, passage };
}

/** What sentences with quotations say beside them: that of `own` first, then those before it, nearest first, then those after. */
function nearest(text: string, pairs: readonly MarkPair[], own: Span): readonly string[] {
  const cut = sentences(text).filter((sentence) => pairs.some((pair) => overlaps(sentence, pair)));
  const at = cut.findIndex((sentence) => overlaps(sentence, own));
  const ordered = [cut[at], ...cut.slice(0, Math.max(0, at)).toReversed(), ...cut.slice(at + 1)];
  return ordered.flatMap((sentence) => (sentence === undefined ? [] : [beside(text, pairs, sentence)]));
}

function besideQuotations(text: string): readonly string[] {
  const pairs = markPairs(text).filter(({ closed }) => closed);
  return sentences(text)
    .filter((sentence) => pairs.some((pair) => overlaps(sentence, pair)))
    .map((sentence) => beside(text, pairs, sentence));
}

/** A sentence with each quotation in it as `…`. */
function beside(text: string, pairs: readonly MarkPair[], sentence: Span): string {
  let result = '';
  let from = sentence.start;
  for (const pair of pairs) {
    if (pair.start < from || pair.start >= sentence.end) continue;
    result += `${text.slice(from, pair.start)}…`;
    from = pair.end;
  }
  return tidy(result + text.slice(from, Math.max(from, sentence.end))).trim();
}

/** Whether anything but quotations stands there. */
function attributes(text: string): boolean {
  return words(text).length >= 2;
}

/** Whether a name stands there: a capital that opens no sentence, or two in a row. */
function namesSomebody(text: string): boolean {
  return /(?<![.!?]\s|^)\b\p{Lu}\p{L}+|^\p{Lu}[\p{L}’'-]+\s\p{Lu}/u.test(text);
}
