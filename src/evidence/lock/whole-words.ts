import type { StoredPassage } from '../../corpus/source.ts';
import { sha256 } from '../../text/sha256.ts';
import { comparedWords, streamed } from './compared-words.ts';

/** The hash by which a source that is cited as a whole is compared: of all its words, each with a line feed behind it. */
export function wholeHash(passages: readonly StoredPassage[]): string {
  return sha256(passages.map((passage) => streamed(comparedWords(passage))).join(''));
}
