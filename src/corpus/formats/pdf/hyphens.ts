import type { Line } from './line.ts';

/** How often the words of a document occur inside its lines, in lower case, with their hyphens. */
export interface Lexicon {
  readonly counts: ReadonlyMap<string, number>;
  /** Whether words are divided at its lines' ends. Where they never are, a hyphen there belongs to its word. */
  readonly divides: boolean;
}

const wordAt = /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’][\p{L}\p{M}\p{N}]+)*/gu;
const inWord = /^[\p{L}\p{M}\p{N}'’‐‑-]$/u;
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
    const before = dividedWord(text);
    const after = firstPart.exec(lines[at + 1]?.text ?? '')?.[1];
    if (before === undefined || after === undefined) continue;
    ends += 1;
    const joined = (before + after).toLowerCase();
    if (counts.has(joined) || !counts.has(before.toLowerCase())) clear += 1;
  }
  return { counts, divides: clear >= 2 && clear > 0.15 * ends };
}

/** The word before a hyphen at the end of a line. */
function dividedWord(text: string): string | undefined {
  if (!/[-‐‑\u00AD]$/u.test(text)) return undefined;
  let start = text.length - 1;
  while (start > 0 && inWord.test(text.charAt(start - 1))) start -= 1;
  while (/^['’‐‑-]$/u.test(text.charAt(start)) && start < text.length - 1) start += 1;
  const word = text.slice(start, -1);
  return word === '' || /[-‐‑]$/u.test(word) ? undefined : word;
}

/**
 * Puts lines together. A hyphen at a line's end goes, unless the document writes the word with it more often: `ques-` and `tions` become
 * `questions`, `high-` and `dimensional` stay `high-dimensional`.
 */
export function joinLines(lines: readonly string[], lexicon: Lexicon): string {
  let text = '';
  let before = '';
  for (const line of lines) {
    const { cut, space } = seam(before, line, lexicon);
    text = `${cut ? text.slice(0, -1) : text}${space ? ' ' : ''}${line}`;
    before = line;
  }
  return text;
}

/** How two lines are put together: whether the last character of the first is cut off, and whether a space stands between. */
function seam(
  before: string,
  after: string,
  lexicon: Lexicon,
): { readonly cut: boolean; readonly space: boolean } {
  const plain = { cut: false, space: false };
  if (before === '' || after === '') return plain;
  const token = before.slice(before.lastIndexOf(' ') + 1);
  if (/https?:\/\/|www\./u.test(token) && /[./_?=&%#-]$/u.test(token) && /^[\p{Ll}\d]/u.test(after))
    return plain;
  if (/\d[–—]$/u.test(before) && /^\d/u.test(after)) return plain;
  if (before.endsWith('\u00AD')) return { cut: true, space: false };
  const last = dividedWord(before);
  const [, first, rest = ''] = firstPart.exec(after) ?? [];
  if (last !== undefined && first !== undefined)
    return { cut: !keepsHyphen(last, first, rest, lexicon), space: false };
  if (/\S[—/]$/u.test(before)) return plain;
  // Chinese and Japanese write no spaces between words.
  return { cut: false, space: !isIdeograph(before.at(-1) ?? '') || !isIdeograph(after.charAt(0)) };
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
