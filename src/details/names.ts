import { foldWord } from '../text/words.ts';
import { monthOf, weekdayOf } from './calendar.ts';
import type { Name, NameWord } from './detail.ts';
import { commonNouns, inner, nations, openers, titles, weakTitles } from './name-words.ts';
import type { Read } from './quantities.ts';
import { isHyphen, type Token } from './tokens.ts';

/**
 * The names of the run of capitalised words that begins at token `at`, with small words between them (`Foundation for Defense of
 * Democracies`). Titles part a run and belong to no name: `French President François Hollande` is `French` and `François Hollande`.
 * A sentence's first word alone is a name only where its neighbours say so.
 */
export function readNames(tokens: readonly Token[], at: number): Read<readonly Name[]> | undefined {
  const run = runAt(tokens, at);
  if (run === undefined) return undefined;
  const next = (run.at(-1) ?? at) + 1;
  const segments: number[][] = [[]];
  for (const index of run) {
    if (isTitle(tokens, index)) segments.push([]);
    else if (isCapital(tokens[index])) segments.at(-1)?.push(index);
  }
  const names = segments.flatMap((words) => {
    const first = words[0] ?? at;
    const kept =
      tokens[first]?.initial === true && !opensWithName(tokens, first, words) ? words.slice(1) : words;
    const list = kept
      .filter((index) => !isArticle(tokens, index))
      .map((index) => nameWord(tokens[index], isHyphen(tokens[index - 1])))
      .filter(({ folded }) => folded !== '');
    const [from, to] = [list[0], list.at(-1)];
    return from === undefined || to === undefined
      ? []
      : [{ kind: 'name' as const, words: list, start: from.start, end: to.end }];
  });
  return { detail: names, next };
}

/** A word of a name, its possessive ending taken off: `Iran's` is `Iran`. */
export function nameWord(token: Token | undefined, hyphened = false): NameWord {
  const raw = token?.text ?? '';
  const text = raw.replace(/(?<=\p{L})['’ʼ‘]s?$/u, '').replace(/(?<=s)['’]$/u, '');
  const start = token?.start ?? 0;
  const folded = foldName(text);
  const word = { text, folded: folded === 'saint' ? 'st' : folded, start, end: start + text.length };
  return hyphened ? { ...word, hyphened } : word;
}

/** Lower case, without accents, apostrophes, full stops and hyphens: `Shi'ite` is `shiite`, `U.S.` `us`, `S-300` `s300`. */
export function foldName(text: string): string {
  return foldWord(text)
    .replaceAll(/['’ʼ‘.\-‐‑\u00AD\u200B]/gu, '')
    .replaceAll(/ø/g, 'o')
    .replaceAll(/ł/g, 'l')
    .replaceAll(/ß/g, 'ss')
    .replaceAll(/æ/g, 'ae');
}

/** Whether a token is written as a name is: with a capital, and more than the pronoun `I`. */
export function isCapital(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'code') return true;
  return (
    token.kind === 'word' &&
    (/^\p{Lu}/u.test(token.text) || /^(?:al|el)\p{Lu}/u.test(token.text) || /^i\p{Lu}/u.test(token.text)) &&
    !/^I(?:['’]\p{L}+)?$/u.test(token.text)
  );
}

/** Indices of the tokens of a run, its small words and initials' stops included. */
function runAt(tokens: readonly Token[], at: number): number[] | undefined {
  if (!isCapital(tokens[at]) || isDateWord(tokens, at)) return undefined;
  const run = [at];
  if (tokens[at]?.initial === true && openers.has(tokens[at]?.lower ?? '')) return run;
  for (;;) {
    const last = run.at(-1) ?? at;
    const next = nextInRun(tokens, last, run);
    if (next === undefined || next - at > longestRun) return run;
    for (let index = last + 1; index <= next; index += 1) run.push(index);
  }
}

/** Tokens of the longest name: a title in capitals is cut here. */
const longestRun = 16;

/** The capitalised token that goes on a run after `last`, past at most two small words, a hyphen, or the stop of an initial. */
function nextInRun(tokens: readonly Token[], last: number, run: readonly number[]): number | undefined {
  let index = last + 1;
  const lower = tokens[last]?.lower ?? '';
  const isInitial = /^(?:\p{Ll}|st|ste|mt|ft)$/u.test(lower) || titles.has(lower);
  if (tokens[index]?.text === '.' && isInitial) index += 1;
  if (/['’]s?$/u.test(tokens[last]?.text ?? '')) return undefined;
  const token = tokens[index];
  if (token === undefined) return undefined;
  if (isHyphen(token) && !token.spaced && tokens[index + 1]?.spaced === false) index += 1;
  else if (token.text === '&') index += 1;
  else {
    for (let small = 0; small < 2 && isSmall(tokens, index, run); small += 1) {
      if (isHyphen(tokens[index + 1]) && tokens[index + 1]?.spaced === false) index += 1;
      index += 1;
    }
  }
  const found = tokens[index];
  return found !== undefined && isCapital(found) && !found.initial && !isDateWord(tokens, index)
    ? index
    : undefined;
}

/**
 * A small word that goes on a name. `of` and `for` do so after a noun (`Bank of England`, `Centre for Policy`), and `of` after a single word
 * (`Gulf of Aden`); they part a person from a body (`Tony Badran of the Foundation`).
 */
function isSmall(tokens: readonly Token[], at: number, run: readonly number[]): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !inner.has(token.lower)) return false;
  if (token.lower !== 'of' && token.lower !== 'for') return true;
  const hasNoun = run.some((index) => commonNouns.has((tokens[index]?.lower ?? '').replace(/s$/, '')));
  return hasNoun || (token.lower === 'of' && run.length === 1);
}

function isDateWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (/^(?:AD|BCE?|CE|A\.D\.|B\.C\.)$/.test(token?.text ?? ''))
    return tokens[at - 1]?.kind === 'number' || tokens[at + 1]?.kind === 'number';
  if (monthOf(token) === undefined) return weekdayOf(token) !== undefined;
  return !/^(?:may|march|jan|mar|dec)$/.test(token?.lower ?? '') || /^\d/.test(tokens[at + 1]?.text ?? '');
}

/** `Al` of `Al-Qaeda` */
function isArticle(tokens: readonly Token[], at: number): boolean {
  return /^(?:al|el|ul|as|ash|ad|an|ar|at|az)$/.test(tokens[at]?.lower ?? '') && isHyphen(tokens[at + 1]);
}

/** A title, `State` of `Secretary of State`, `Jr.`, and `Foreign` of `Foreign Minister` but not of `Foreign Legion`. */
function isTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (isOfBody(tokens, at)) return false;
  const isOfState = token.lower === 'state' && tokens[at - 2]?.lower === 'secretary';
  const word = token.lower.replace(/'s?$/, '');
  return isOfState || titles.has(word) || (weakTitles.has(word) && isTitle(tokens, at + 1));
}

/** `Justice` of `Department of Justice` and of `Justice Department`, `General` of `General Assembly` */
function isOfBody(tokens: readonly Token[], at: number): boolean {
  return (tokens[at - 1]?.lower === 'of' && isBodyNoun(tokens[at - 2])) || isBodyNoun(tokens[at + 1]);
}

function isBodyNoun(token: Token | undefined): boolean {
  return isCapital(token) && commonNouns.has(token?.lower ?? '');
}

/** Whether a sentence's first word belongs to the name, or is a name of its own. */
function opensWithName(tokens: readonly Token[], at: number, words: readonly number[]): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'code' || /\p{Lu}/u.test(token.text.slice(1))) return true;
  const lower = token.lower.replace(/['’]s?$/u, '');
  if (openers.has(lower) || lower.endsWith('ly')) return false;
  if (words.length > 1 || nationForms.has(lower)) return true;
  if (/['’]s$/u.test(token.text)) return true;
  const after = tokens[at + 1];
  const isCell = after === undefined || after.text === '|';
  if (!isCell && (after.kind !== 'word' || !(verbs.has(after.lower) || verbEnding.test(after.lower))))
    return false;
  if (commonEnding.test(lower)) return false;
  // A plural is a common noun as a rule, unless its verb is a singular: `Paris was`, `Officials were`.
  return !/[^sua]s$/.test(lower) || /^(?:is|was|has|does|says)$/.test(after?.lower ?? '');
}

const irregular =
  'is was has had will would can could may might must should did does says said went came became won lost took made gave got left met led held ran ' +
  'began told wrote sold built sent put saw spoke fell rose grew fled struck shot found brought thought taught fought bought caught sought kept felt ' +
  'meant spent stood heard paid laid knew flew drew threw chose broke drove rode bore wore swore tore sank hit cut set quit let shut hid bid dealt ' +
  'hung stuck withdrew forgot forbade overthrew also then later originally currently now never';
/** Auxiliaries and past tenses that are irregular, and adverbs before a verb; else its ending tells it. */
const verbs: ReadonlySet<string> = new Set(irregular.split(' '));
const verbEnding = /^\p{Ll}{3,}(?:ed|[^su]s)$/u;
const commonEnding =
  /(?:tion|sion|ment|ness|ity|ism|ence|ance|ing|ship|ure|age|cy|ed|ers|ists|ors|ees|ants|ents|ics|phy|logy)$/u;
const nationForms: ReadonlySet<string> = new Set(nations.flat());
