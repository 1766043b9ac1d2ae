import { withoutAsides } from '../../text/asides.ts';
import { blankMarkdown } from '../../text/markdown-words.ts';
import type { Span } from '../../text/span.ts';
import { type Word, words } from '../../text/words.ts';
import type { Hit, QueryScope } from '../store.ts';
import { byScore, hitOf } from './hits.ts';
import type { Match, PassageTable, PassageText } from './passage-table.ts';
import { placeScore } from '../../text/place-score.ts';
import { phraseFinder } from './phrase-places.ts';
import { answerOf, type Query } from './run-query.ts';

/** Maximum passages examined per query, the first in the order of the table. */
const maximumExamined = 600;

/** Maximum words of links' targets and the like between the words of a phrase. */
const maximumMarkup = 40;

const markup = /\]\(|\[\^|&[#\w]+;|<[\w/!]/;

/**
 * Evidence in which the words stand one after the other; see `PassageStore.phrase`. The last word may be cut short unless
 * something follows it: `Syrian fi` finds "Syrian fighters", `Syrian fi ` does not. Where nothing begins so, passages are found
 * that have markup between the words or line ends inside them, and then those in which an editor changed the first letter: `the Russians` finds
 * "[T]he Russians".
 */
export function* phrase(table: PassageTable, text: string, scope: QueryScope): Query<Hit[]> {
  const found = yield* phraseAsTyped(table, text, scope);
  if (found.length > 0) return found;
  const overMarkup = yield* phraseOverMarkup(table, text, scope);
  if (overMarkup.length > 0) return overMarkup;
  const overLineEnds = yield* phraseOverLineEnds(table, text, scope);
  if (overLineEnds.length > 0) return overLineEnds;
  const bracketed = text.replace(/^\P{L}*(\p{L})(?=\p{L})/u, '[$1]');
  if (bracketed === text) return [];
  const hits = yield* phraseAsTyped(table, bracketed, scope);
  return hits.flatMap((hit) => {
    const marks = hit.marks.filter(({ start }) => hit.text[start - 1] === '[' && hit.text[start + 1] === ']');
    return marks.length === 0 ? [] : [{ ...hit, marks }];
  });
}

function* phraseAsTyped(table: PassageTable, text: string, scope: QueryScope): Query<Hit[]> {
  const typed = readTyped(text);
  const match = { words: typed.folded, lastMayGoOn: typed.unfinished };
  return yield* phraseWith(table, match, phraseFinder(text, typed.unfinished), typed, scope);
}

/** Passages with the targets of links, notes, entities or tags between the words, which are not part of the text. */
function* phraseOverMarkup(table: PassageTable, text: string, scope: QueryScope): Query<Hit[]> {
  if (!(yield* answerOf(table.hasMarkup()))) return [];
  const typed = readTyped(text);
  const match = { near: typed.folded, within: maximumMarkup, lastMayGoOn: typed.unfinished };
  const find = phraseFinder(text, typed.unfinished);
  const findBlanked: Find = (passage) => (markup.test(passage) ? find(blankMarkdown(passage)) : []);
  const hits = yield* phraseWith(table, match, findBlanked, typed, scope);
  return hits.filter((hit) => hit.markup === 'markdown');
}

/** Passages in which a line end breaks one of the words, which the index has in the other reading behind the passage. */
function* phraseOverLineEnds(table: PassageTable, text: string, scope: QueryScope): Query<Hit[]> {
  const typed = readTyped(text);
  if (typed.folded.length === 0 || !(yield* answerOf(table.hasAsides()))) return [];
  const last = typed.folded.length - 1;
  const all = typed.folded.map((word, at) => ({
    words: [word],
    lastMayGoOn: typed.unfinished && at === last,
  }));
  return yield* phraseWith(table, { all }, phraseFinder(text, typed.unfinished), typed, scope);
}

/** Words as they are typed. */
interface Typed {
  readonly list: readonly Word[];
  readonly folded: readonly string[];
  /** Whether the last word may be the beginning of one. */
  readonly unfinished: boolean;
}

function readTyped(text: string): Typed {
  const list = words(text);
  return { list, folded: list.map((word) => word.folded), unfinished: list.at(-1)?.end === text.length };
}

type Find = (text: string) => readonly Span[];

function* phraseWith(
  table: PassageTable,
  match: Match,
  find: Find,
  { list }: Typed,
  { keys, limit }: QueryScope,
): Query<Hit[]> {
  if (list.length === 0) return [];
  const filter = { ...(keys === undefined ? {} : { keys }), evidence: true };
  const texts = yield* answerOf(table.texts(match, filter, maximumExamined));
  return yield* bestHits(
    texts.flatMap((passage) => placedIn(passage, find)),
    limit,
    table,
  );
}

/** A passage that has the words. */
interface Placed extends Pick<PassageText, 'id' | 'key' | 'number'> {
  readonly score: number;
  readonly marks: readonly Span[];
}

function placedIn({ id, key, number, ...passage }: PassageText, find: Find): Placed[] {
  const text = withoutAsides(passage);
  const marks = find(text);
  if (marks.length === 0) return [];
  const score = marks.reduce((best, { start }) => Math.max(best, placeScore(text, start)), 0);
  return [{ id, key, number, score, marks }];
}

/** The best as {@link byScore} orders them; only these are fetched whole. */
function* bestHits(found: readonly Placed[], limit: number, table: PassageTable): Query<Hit[]> {
  const kept = found.toSorted(byScore).slice(0, limit);
  const ids = kept.map(({ id }) => id);
  const fetched = yield* answerOf(table.passages(ids, { evidence: true }, limit));
  const passages = new Map(fetched.map(({ id, passage }) => [id, passage]));
  return kept.flatMap(({ id, score, marks }) => {
    const passage = passages.get(id);
    return passage === undefined ? [] : [hitOf(passage, score, marks)];
  });
}
