import type { Line } from './line.ts';

/** How often the words of a document occur inside its lines, in lower case, with their hyphens. */
export interface Lexicon {
  readonly counts: ReadonlyMap<string, number>;
  /** Whether words are divided at its lines' ends. Where they never are, a hyphen there belongs to its word. */
  readonly divides: boolean;
}

const wordAt = /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’][\p{L}\p{M}\p{N}]+)*/gu;
const lastPart = /([\p{L}\p{M}\p{N}'’]+(?:[-‐‑][\p{L}\p{M}\p{N}'’]+)*)[-‐‑\u00AD]$/u;
const firstPart = /^([\p{L}\p{M}\p{N}]+)((?:[-‐‑][\p{L}\p{M}\p{N}]+)*)/u;

/** Counts the words of a document. */
export function lexiconOf(lines: readonly Line[]): Lexicon {
  const counts = new Map<string, number>();
  const count = (word: string): void => void counts.set(word, (counts.get(word) ?? 0) + 1);
  // A word at a line's edge may be half of one.
  let isHalf = false;
  for (const { text } of lines) {
    const words = text.toLowerCase().match(wordAt) ?? [];
    const halved = /[-‐‑\u00AD]$/u.test(text);
    for (const word of words.slice(isHalf ? 1 : 0, halved ? -1 : undefined)) {
      count(word);
      if (/[-‐‑]/u.test(word)) for (const part of word.split(/[-‐‑]/u)) count(part);
    }
    isHalf = halved;
  }
  let clear = 0;
  let ends = 0;
  for (const [at, { text }] of lines.entries()) {
    const before = lastPart.exec(text)?.[1];
    const after = firstPart.exec(lines[at + 1]?.text ?? '')?.[1];
    if (before === undefined || after === undefined) continue;
    ends += 1;
    const joined = (before + after).toLowerCase();
    if (counts.has(joined) || !counts.has(before.toLowerCase())) clear += 1;
  }
  return { counts, divides: clear >= 2 && clear > 0.15 * ends };
}

/**
 * Puts the end of one line and the beginning of the next together. A hyphen between them goes, unless the document writes the word with
 * it more often: `ques-` and `tions` become `questions`, `high-` and `dimensional` stay `high-dimensional`.
 */
export function joinLines(before: string, after: string, lexicon: Lexicon): string {
  if (before === '' || after === '') return before + after;
  if (before.endsWith('\u00AD')) return before.slice(0, -1) + after;
  const last = lastPart.exec(before)?.[1];
  const [, first, rest = ''] = firstPart.exec(after) ?? [];
  if (last !== undefined && first !== undefined) {
    return keepsHyphen(last, first, rest, lexicon) ? before + after : before.slice(0, -1) + after;
  }
  if (/[—/]$/u.test(before) && !/\s.$/u.test(before)) return before + after;
  // Chinese and Japanese write no spaces between words.
  if (isIdeograph(before.at(-1) ?? '') && isIdeograph(after.charAt(0))) return before + after;
  return `${before} ${after}`;
}

function isIdeograph(character: string): boolean {
  return /^[\u3000-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]$/u.test(character);
}

/** First parts with which English makes one word: `out-come` at a line's end is `outcome`. */
const closedBeginnings = new Set(
  (
    'after any back be before book bound cannot child con counter country craft de dis down eye every fire for fore foot ' +
    'friend further grand green ground hand head here home house how in inter it key know land law life like main man mean mid mis ' +
    'more mother net never news night no note noun off on out over over pass pre pro rail re right sea ship side some ' +
    'state step sub sun super table there time to trade trans un under up way web week what when where who with wood word work world'
  ).split(' '),
);

/** First parts that English joins with a hyphen, and second parts before which it does not. */
const openBeginnings = new Set(
  'high low long short well self large small real full open single double half fast slow hard deep wide close far first second third one two three four five six ten'.split(
    ' ',
  ),
);
const closedSeconds =
  /^(?:age|coming|comings|cut|cuts|fall|falls|hand|land|lands|light|lights|lighted|lighting|list|lists|itude|ly|ness|way|ways)$/u;

/** Endings that a word takes without a hyphen, although they are words or look like one. */
const endings =
  /^(?:able|ably|age|al|ally|ance|ant|ation|ed|ence|ent|er|ers|est|ful|hood|ible|ing|ings|ism|ist|ity|ive|ize|less|ly|ment|ments|ness|ous|ship|sion|sions|tion|tions|ture|ward|wards|wise|man|men)$/u;

function keepsHyphen(last: string, first: string, rest: string, { counts, divides }: Lexicon): boolean {
  // `state-of-the-` or `of-way`: the rest of the compound has hyphens, too.
  if (rest !== '' || /[-‐‑]/u.test(last)) return true;
  if (/\d$/u.test(last) || /^\d/u.test(first)) return true;
  const [before, after] = [last.toLowerCase(), first.toLowerCase()];
  const hyphenated = counts.get(`${before}-${after}`) ?? 0;
  const joined = counts.get(before + after) ?? 0;
  if (hyphenated !== joined) return hyphenated > joined;
  const capitals = last === last.toUpperCase() && first === first.toUpperCase() && last.length > 1;
  if (/^\p{Lu}/u.test(first) && !capitals) return true;
  if (!divides) return true;
  if (closedBeginnings.has(before) || endings.test(after)) return false;
  if (openBeginnings.has(before) && !closedSeconds.test(after)) return true;
  const known = (word: string): boolean => word.length > 2 && counts.has(word);
  return known(before) && (known(after) || /^\p{L}{3,}(?:ing|ed)$/u.test(after));
}
