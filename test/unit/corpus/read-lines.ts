import { readSource } from '../../../src/corpus/formats/read-source.ts';
import type { Reading } from '../../../src/corpus/formats/reader.ts';
import { work } from './work.ts';

/** The bytes of a text in Latin-1: each character is a byte. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (unit) => unit.charCodeAt(0));
}

/** Reads a file as the corpus does. A text is written as UTF-8. */
export function readAs(path: string, content: string | Uint8Array): Promise<Reading> {
  return readSource(path, typeof content === 'string' ? new TextEncoder().encode(content) : content, work);
}

/** Passages as lines for comparison: `body He left.`, and `00:01:02 body He left.` where a time is known. */
export function linesOf({ passages }: Reading): string[] {
  return passages.map(({ section, text, locators }) => {
    const time = locators.find(({ label }) => label === 'timestamp')?.first;
    return `${time === undefined ? '' : `${time} `}${section} ${text}`;
  });
}
