import type { Word } from '../../text/words.ts';

/** The words that say what a text is about; all of them where none does. For `What did he say of Iran?` these are "say" and "Iran". */
export function contentWords(list: readonly Word[]): readonly Word[] {
  const content = list.filter((word) => !stopWords.has(word.folded));
  return content.length > 0 ? content : list;
}

/** Articles, pronouns, prepositions, conjunctions and auxiliaries of English, and what is left of contractions. */
const stopWords: ReadonlySet<string> = new Set(
  `a about after all also although am an and any are as at be because been before being both but by can could did do does doing
  during each few for from further had has have having he her here hers him his how i if in into is it its itself just let may me
  might more most must my no nor not now of off on once only or other our out over own same shall she should so some such than that
  the their them then there these they this those through to too under until up upon us very was we were what when where which
  while who whom whose why will with would you your t s d ll re ve`.split(/\s+/),
);
