import type { StoredPassage, StoredSource } from '../../corpus/source.ts';
import type { LockEntry } from '../../project/lock.ts';
import { sha256 } from '../../text/sha256.ts';
import { wholeHash } from './whole-words.ts';

/** Maximum length of what is kept from before and behind a passage, in characters (code points). */
const contextLength = 32;

/** The entry of a passage as it is now; `all` are those of its source, in order. */
export function newEntry(
  passage: StoredPassage,
  all: readonly StoredPassage[],
  source: StoredSource,
): LockEntry {
  const { text, number } = passage;
  return {
    hash: sha256(text),
    exact: text,
    prefix: lastOf(textFrom(all, number - 2, -1)),
    suffix: firstOf(textFrom(all, number, 1)),
    ...readingOf(source),
  };
}

/** The entry of a source that is cited as a whole. */
export function wholeEntry(all: readonly StoredPassage[], source: StoredSource): LockEntry {
  return { hash: wholeHash(all), ...readingOf(source) };
}

function readingOf({
  reader,
  reading,
}: StoredSource): Pick<LockEntry, 'sha256' | 'reader' | 'readerVersion'> {
  return {
    sha256: reading?.sha256 ?? '',
    reader,
    readerVersion: reading?.readerVersion ?? 0,
  };
}

/** As many UTF-16 units have more characters than are kept. */
const enough = contextLength * 3;

/** The text of passages beside one, from an index on, as much as is kept. */
function textFrom(all: readonly StoredPassage[], index: number, step: 1 | -1): string {
  let text = '';
  for (let at = index; text.length < enough && all[at] !== undefined; at += step) {
    const next = all[at]?.text ?? '';
    text = step === 1 ? `${text}\n\n${next.slice(0, enough)}` : `${next.slice(-enough)}\n\n${text}`;
  }
  return text;
}

/** The end of a text from a word's beginning on. */
function lastOf(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= contextLength) return text;
  const cut = characters.slice(-contextLength).join('');
  return /\s/.test(characters.at(-contextLength - 1) ?? '') ? cut : cut.replace(/^\S+(?=\s)/, '');
}

/** The beginning of a text up to a word's end. */
function firstOf(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= contextLength) return text;
  const cut = characters.slice(0, contextLength).join('');
  return /\s/.test(characters[contextLength] ?? '') ? cut : cut.replace(/(?<=\s)\S+$/, '');
}
