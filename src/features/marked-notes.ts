import type { StoredPassage } from '../corpus/source.ts';
import { textOf } from '../text/span.ts';
import { contextLength, cutEnd, escapeMarkdown } from './markdown.ts';
import type { MarkedPassages, MarkedWords } from './marked-words.ts';

/** What a hover says of marked words of these passages: `Marked in Zotero: “all of them tankers” — why?`; empty where none are. Escaped. */
export function markedNote(passages: readonly StoredPassage[], marked: MarkedPassages): string {
  return passages
    .flatMap((passage) =>
      (marked.get(passage.number) ?? []).map(
        (words) => `$(bookmark) Marked in Zotero: ${escapeMarkdown(markText(passage, words))}`,
      ),
    )
    .join('  \n');
}

/** `“all of them tankers” — why?` */
export function markText(passage: StoredPassage, words: MarkedWords): string {
  const quoted = `“${cutEnd(textOf(passage.text, words), contextLength)}”`;
  return words.comment === undefined ? quoted : `${quoted} — ${cutEnd(words.comment, contextLength)}`;
}
