import type { StoredPassage } from '../../corpus/source.ts';
import { sha256 } from '../../text/sha256.ts';
import { comparedWords, streamed } from './compared-words.ts';

/** The hash by which a source that is cited as a whole is compared: of all words of its own text, each with a line feed behind it. */
export function wholeHash(passages: readonly StoredPassage[]): string {
  return sha256(
    ownText(passages)
      .map((passage) => streamed(comparedWords(passage)))
      .join(''),
  );
}

/**
 * The passages that are the source's own text: whoever cites a page or a whole source does not mean its running heads, notices and
 * readers' comments, unless there is nothing else.
 */
export function ownText(passages: readonly StoredPassage[]): readonly StoredPassage[] {
  const own = passages.filter(({ section }) => section !== 'boilerplate' && section !== 'comment');
  return own.length === 0 ? passages : own;
}
