import type { Unread } from '../unread.ts';
import { decode } from './decode.ts';
import { headLength, kindOf, kindOfForeign } from './file-kinds.ts';
import { formatOf } from './formats.ts';
import { isBriefingText } from './front-matter.ts';
import { limits } from './limits.ts';
import type { ReaderTraits, ReadingWork, ReadPassages } from './reader.ts';
import { readers } from './readers.ts';
import { isUnreadable } from './signatures.ts';

/** What a file with a reader turned out to be. */
export type FileReading =
  | {
      readonly kind: 'source';
      /** The format that its name or its content turned out to be. */
      readonly reader: ReaderTraits;
      readonly reading: ReadPassages;
      /** Set where there is no passage: the file has a key and can be cited, and counts among what is not read. */
      readonly unread?: Unread;
    }
  | { readonly kind: 'briefing' }
  | { readonly kind: 'unread'; readonly reader?: ReaderTraits; readonly unread: Unread };

/**
 * Reads one file of the corpus that has a reader. Never throws on content.
 *
 * A file without passages is empty, even where it has white space or front matter; it stays a source, so that a briefing that cites
 * it gets a clear finding. A file whose text is mainly control characters is not decodable. A file that its reader refuses is too large.
 */
export async function readFile(
  path: string,
  bytes: Uint8Array,
  work: ReadingWork,
  all = readers,
): Promise<FileReading> {
  const format = formatOf(path, bytes.subarray(0, headLength), all);
  if (format === undefined) return { kind: 'unread', unread: kindOf(path, bytes.subarray(0, headLength)) };
  const reader = traitsOf(format);
  if (reader.markup === 'markdown' && isBriefing(bytes)) return { kind: 'briefing' };
  const foreign =
    format.recognises === undefined ? kindOfForeign(bytes.subarray(0, signatureLength)) : undefined;
  if (foreign !== undefined) return { kind: 'unread', reader, unread: foreign };
  const { text: _text, refused, ...reading } = await format.read(bytes, work);
  const { kind } = kindOf(path, bytes.subarray(0, headLength));
  const refusal = reading.problems.find(({ severity }) => severity === 'error');
  if (refusal !== undefined) {
    return {
      kind: 'unread',
      reader,
      unread: { kind, reason: refused ?? 'too large', document: true, advice: refusal.message },
    };
  }
  if (reading.passages.length === 0) {
    const advice = 'Put the text into it, or delete it.';
    return { kind: 'source', reader, reading, unread: { kind, reason: 'empty', document: false, advice } };
  }
  return isUnreadable(reading.passages.map(({ text }) => text))
    ? {
        kind: 'unread',
        reader,
        unread: { kind, reason: 'not decodable', document: true, advice: 'Save it again as UTF-8.' },
      }
    : { kind: 'source', reader, reading };
}

/** What is stored of a format with a file. */
function traitsOf({ id, version, markup, paragraphs }: ReaderTraits): ReaderTraits {
  return { id, version, markup, paragraphs };
}

/** How much of a file's beginning shows that it is no text, in bytes. */
const signatureLength = 512;

/** Whether the front matter of a Markdown file makes it a briefing. Only the beginning of the file is read. */
function isBriefing(bytes: Uint8Array): boolean {
  return isBriefingText(decode(bytes.subarray(0, limits.frontMatter)).text);
}
