import { breakingSigns, brokenWord } from '../../text/broken-word.ts';
import type { Span } from '../../text/span.ts';

/** A hyphen at a line's end inside a word. */
interface LineEnd {
  /** From the hyphen to the rest of the word. */
  readonly start: number;
  readonly end: number;
  readonly joined: string | undefined;
  readonly hyphenated: string;
  readonly before: string;
}

/** Maximum length of a part of a word, in UTF-16 units. */
const longestPart = 40;

/**
 * What does not belong to the words that line ends break: for `evalu-⏎ation` the hyphen and the line end, for `well-⏎known` the line end
 * alone. In `shown` the lines of pages are blank. Of both readings that is right which the text has more often elsewhere; where it has
 * neither, that with the hyphen for a first part that hyphens follow (`self-`), else that without.
 */
export function lineEnds(text: string, shown: string, from = 0): Span[] {
  const found: LineEnd[] = [];
  breaks.lastIndex = from;
  for (let match = breaks.exec(shown); match !== null; match = breaks.exec(shown)) {
    const [whole] = match;
    const end = match.index + whole.length;
    if (!/[\n\r\f]/.test(whole) || hasBlankLine(text.slice(match.index, end))) continue;
    const before = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+$/u.exec(
      text.slice(Math.max(0, match.index - longestPart), match.index),
    )?.[0];
    const after = /^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(end, end + longestPart))?.[0];
    if (before === undefined || after === undefined) continue;
    const word = brokenWord(before, after);
    if (word !== undefined || (/\p{N}$/u.test(before) && /^\p{N}/u.test(after)))
      found.push({
        start: match.index,
        end,
        joined: word?.joined,
        hyphenated: word?.hyphenated ?? '',
        before,
      });
  }
  if (found.length === 0) return [];
  const counts = countsOf(found, text);
  return found.map((each) => ({
    start: isJoined(each, counts, text) ? each.start : each.start + 1,
    end: each.end,
  }));
}

function hasBlankLine(text: string): boolean {
  return /[\n\r][^\S\n\r]*[\n\r]/.test(text.replaceAll('\r\n', '\n'));
}

const breaks = new RegExp(`[${breakingSigns}]\\s+`, 'gu');

/** How often the text has the readings of its broken words on one line. */
function countsOf(found: readonly LineEnd[], text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { joined, hyphenated } of found) {
    if (joined !== undefined) counts.set(joined.toLowerCase(), 0);
    counts.set(hyphenated.toLowerCase(), 0);
  }
  const count = (word: string): void => {
    const known = counts.get(word);
    if (known !== undefined) counts.set(word, known + 1);
  };
  for (const { 0: written } of text.matchAll(compound)) {
    const parts = written.toLowerCase().split('-');
    parts.forEach((part, at) => {
      count(part);
      if (at > 0) count(`${parts[at - 1] ?? ''}-${part}`);
    });
  }
  return counts;
}

const compound = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu;

function isJoined(
  { joined, hyphenated, before, start }: LineEnd,
  counts: ReadonlyMap<string, number>,
  text: string,
): boolean {
  if (joined === undefined) return false;
  if (!hyphens.test(text.charAt(start))) return true;
  const whole = counts.get(joined.toLowerCase()) ?? 0;
  const apart = counts.get(hyphenated.toLowerCase()) ?? 0;
  if (whole !== apart) return whole > apart;
  return !firstParts.has(before.toLowerCase()) && text.charAt(start - before.length - 1) !== '-';
}

const hyphens = /[-\u2010]/;

/** First parts behind which an English word has a hyphen. */
const firstParts: ReadonlySet<string> = new Set(
  'all cross ex far fast full half hard high ill large long low middle multi near non open part quasi self semi short single small so two three four five six well wide year'.split(
    ' ',
  ),
);
