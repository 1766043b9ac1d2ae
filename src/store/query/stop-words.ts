import { stopWords } from '../../language/en/stop-words.ts';
import type { Word } from '../../text/words.ts';

/** The words that say what a text is about, or all words where none does: "say" and "Iran" of `What did he say of Iran?`. */
export function contentWords(list: readonly Word[]): readonly Word[] {
  const content = list.filter((word) => !stopWords.has(word.folded));
  return content.length > 0 ? content : list;
}
