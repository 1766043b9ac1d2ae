import type { StoredSource } from '../corpus/source.ts';
import type { Citation } from '../briefing/briefing.ts';
import type { Span } from '../text/span.ts';
import type { EvidenceContext } from './context.ts';

/** A key that the writer means and Pandoc does not read, because something in it ends the key for Pandoc. */
export interface MeantKey extends Span {
  readonly key: string;
  /** Whether a source, an entry of a bibliography or a file that is not read has it; else it is the whole word as it is written. */
  readonly known: boolean;
}

/** Whether a text is a key. */
export type IsKey = (key: string) => boolean;

/** The keys that there are: those of sources, of entries whose text is not here, and of files that are not read. */
export function keyTest({
  sources,
  withoutText,
  unread,
}: Pick<EvidenceContext, 'sources' | 'withoutText' | 'unread'>): IsKey {
  return (key) =>
    sources.has(key) || withoutText.has(key) || unread(key).some(({ keys = [] }) => keys.includes(key));
}

/** No key is longer, so that a word of any length is read in proportion to it. */
const longestKey = 500;

/** All keys that a citation may mean: what Pandoc reads, and every longer beginning of the word. */
export function keysWritten({ key, written }: Citation): readonly string[] {
  const word = written?.word.slice(0, longestKey) ?? key;
  return [
    key,
    ...Array.from({ length: Math.max(0, word.length - key.length) }, (_, more) =>
      word.slice(0, key.length + more + 1),
    ),
  ];
}

/** What may close a sentence or bracket behind a key in running text, and is no part of it. */
const closing = /[.,:;!?)"'”’»…*_–—-]{1,9}$/u;

/**
 * The key that is meant where it is not the one that Pandoc reads: of `[@HFH+:WEKA:09, ¶2]` it is `HFH+:WEKA:09`, whether a source
 * has it or not. The longest word that a source has wins. Undefined where Pandoc reads what is meant: `@smith’s`, `[@smith, ¶2]`.
 */
export function meantKey({ key, written, mode }: Citation, isKey: IsKey): MeantKey | undefined {
  if (written === undefined) return undefined;
  const { start, word } = written;
  const endOf = (text: string): number => written.end - (word.length - text.length);
  for (let length = Math.min(word.length, longestKey); length > key.length; length -= 1) {
    const longer = word.slice(0, length);
    if (isKey(longer) && /[\p{L}\p{N}]/u.test(longer.slice(key.length) + (isKey(key) ? '' : '0')))
      return { key: longer, known: true, start, end: endOf(longer) };
  }
  const inText = mode === 'AuthorInText';
  const name = nameOf(word, key, inText);
  if (name.length <= key.length || (isKey(key) && (inText || !isAnother(name.slice(key.length)))))
    return undefined;
  return { key: name, known: false, start, end: endOf(name) };
}

/** The source that a citation names; undefined where the writer means another key than Pandoc reads. */
export function sourceNamed(
  citation: Citation,
  sources: EvidenceContext['sources'],
): StoredSource | undefined {
  const isKey = (key: string): boolean => sources.has(key);
  return meantKey(citation, isKey) === undefined ? sources.get(citation.key) : undefined;
}

/** What of the word is its name: up to a comma, in running text without what belongs to the sentence. */
function nameOf(word: string, key: string, inText: boolean): string {
  const rest = word.slice(key.length);
  const own = rest.split(',')[0] ?? '';
  if (/^['’]s?(?![\p{L}\p{N}])/u.test(own)) return key;
  if (!inText) return key + own.replace(own.includes('(') ? /["”’»]{1,9}$/u : /[)"”’»]{1,9}$/u, '');
  return key + (own.split(/[—…(]/u)[0] ?? '').replace(closing, '').replace(/['’]s$/u, '');
}

/** Whether what stands behind a key that a source has makes another key of it: `::b`, not `.`. */
function isAnother(rest: string): boolean {
  return /[\p{L}\p{N}]/u.test(rest) && /^(?:--?|[:.#$%&+?<>~/_|=!\\]{1,3}|[–'’])[\p{L}\p{N}]/u.test(rest);
}
