import type { StoredSource } from '../corpus/source.ts';
import type { Citation } from '../briefing/briefing.ts';
import type { Span } from '../text/span.ts';
import type { EvidenceContext } from './context.ts';

/** A key that the writer means and Pandoc cuts short, because it has characters that end a key. */
export interface MeantKey extends Span {
  readonly key: string;
  /** Whether a source, a bibliography entry or an unread file has the key; if not, it is the whole word. */
  readonly known: boolean;
}

/** A key as a citation has it. */
export type KeyAsWritten = Pick<Citation, 'key' | 'written' | 'mode'>;

/** Whether a text is a key. */
export type IsKey = (key: string) => boolean;

/** Tests for existing keys: those of sources, of entries without a text, and of unread files. */
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

/** Characters after a key in running text that close a sentence or bracket. */
const closing = /[.,:;!?)"'”’»…*_–—-]{1,9}$/u;

/**
 * The key that the writer means if Pandoc reads another: `HFH+:WEKA:09` for `[@HFH+:WEKA:09, ¶2]`, whether a source has it or not. The longest
 * existing key wins. Undefined if Pandoc reads what is meant: `@smith’s`, `[@smith, ¶2]`.
 */
export function meantKey({ key, written, mode }: KeyAsWritten, isKey: IsKey): MeantKey | undefined {
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

/** The key that the writer means: as a rule the one that Pandoc reads. */
export function keyMeant(citation: KeyAsWritten, isKey: IsKey): string {
  return meantKey(citation, isKey)?.key ?? citation.key;
}

/** The source that a citation names; undefined if the writer means another key than Pandoc reads. */
export function sourceNamed(
  citation: Citation,
  sources: EvidenceContext['sources'],
): StoredSource | undefined {
  const isKey = (key: string): boolean => sources.has(key);
  return meantKey(citation, isKey) === undefined ? sources.get(citation.key) : undefined;
}

/** The part of a word that may be a key: up to a comma, and in running text without the sentence's punctuation. */
function nameOf(word: string, key: string, inText: boolean): string {
  const rest = word.slice(key.length);
  const own = rest.split(',')[0] ?? '';
  if (/^['’]s?(?![\p{L}\p{N}])/u.test(own)) return key;
  if (!inText) return key + own.replace(own.includes('(') ? /["”’»]{1,9}$/u : /[)"”’»]{1,9}$/u, '');
  return key + (own.split(/[—…(]/u)[0] ?? '').replace(closing, '').replace(/['’]s$/u, '');
}

/** Whether the text after an existing key makes another key of it: `::b`, not `.`. */
function isAnother(rest: string): boolean {
  return /[\p{L}\p{N}]/u.test(rest) && /^(?:--?|[:.#$%&+?<>~/_|=!\\]{1,3}|[–'’])[\p{L}\p{N}]/u.test(rest);
}
