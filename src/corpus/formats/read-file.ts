import { decode } from './decode.ts';
import { kindOf, kindOfForeign } from './file-kinds.ts';
import { isBriefingText } from './front-matter.ts';
import { readSource } from './read-source.ts';
import { readerFor } from './readers.ts';
import { isUnreadable } from './signatures.ts';
import type { SourceDocument } from '../source.ts';
import type { Unread } from '../unread.ts';
import { limits } from './limits.ts';

/** What a file with a reader turned out to be. */
export type FileReading =
  | {
      readonly kind: 'source';
      readonly document: SourceDocument;
      /** Set where there is no passage: it has a key and can be cited, and is counted among what is not read. */
      readonly unread?: Unread;
    }
  | { readonly kind: 'briefing' }
  | { readonly kind: 'unread'; readonly unread: Unread };

/**
 * Reads one file of the corpus that has a reader. Never throws on content. A file without a passage is empty, also where it has
 * white space or front matter, and is a source without passages all the same: a briefing that cites it is told so. One whose text
 * is mainly control characters is not decodable, and one that its reader refuses is too large.
 */
export function readFile(path: string, bytes: Uint8Array): FileReading {
  if (isBriefing(path, bytes)) return { kind: 'briefing' };
  const foreign = kindOfForeign(bytes.subarray(0, signatureLength));
  if (foreign !== undefined) return { kind: 'unread', unread: foreign };
  const document = readSource(path, bytes);
  const { kind } = kindOf(path, bytes.subarray(0, 0));
  const refusal = document.problems.find(({ severity }) => severity === 'error');
  if (refusal !== undefined) {
    return {
      kind: 'unread',
      unread: { kind, reason: 'too large', document: true, advice: refusal.message },
    };
  }
  if (document.passages.length === 0) {
    const advice = 'Put the text into it, or delete it.';
    return { kind: 'source', document, unread: { kind, reason: 'empty', document: false, advice } };
  }
  return isUnreadable(document.passages.map(({ text }) => text))
    ? {
        kind: 'unread',
        unread: { kind, reason: 'not decodable', document: true, advice: 'Save it again as UTF-8.' },
      }
    : { kind: 'source', document };
}

/** How much of a file's beginning shows that it is no text, in bytes. */
const signatureLength = 512;

/** Whether a file is Markdown whose front matter makes it a briefing. Only its beginning is looked at. */
function isBriefing(path: string, bytes: Uint8Array): boolean {
  if (readerFor(path)?.id !== 'markdown') return false;
  return isBriefingText(decode(bytes.subarray(0, limits.frontMatter)).text);
}
