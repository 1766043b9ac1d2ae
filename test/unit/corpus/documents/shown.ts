import { strToU8, zipSync } from 'fflate';
import { readSource } from '../../../../src/corpus/formats/read-source.ts';
import type { Reading } from '../../../../src/corpus/formats/reader.ts';
import { work } from '../work.ts';

/** The reading of a file by its name, as the program reads it. */
export function readingOfFile(name: string, content: string | Uint8Array): Promise<Reading> {
  return readSource(name, typeof content === 'string' ? new TextEncoder().encode(content) : content, work);
}

/** The passages of a reading, a line each: `body: The tanker left.` */
export async function passagesOf(name: string, content: string | Uint8Array): Promise<string[]> {
  const { passages } = await readingOfFile(name, content);
  return passages.map(({ section, text }) => `${section}: ${text}`);
}

/** A zip with these files. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** What a reading says of the document, in one line a field. */
export function statedBy({ metadata }: Reading): Readonly<Record<string, string>> {
  const date = metadata.issued?.['date-parts']?.[0] ?? [];
  const fields: Record<string, string | undefined> = {
    title: metadata.title,
    author: metadata.author?.map(({ literal = '' }) => literal).join('; '),
    date: date.map((part) => String(part).padStart(2, '0')).join('-'),
    publisher: metadata.publisher,
    url: metadata.URL,
    type: metadata.type,
  };
  const found: Record<string, string> = {};
  for (const [field, value] of Object.entries(fields))
    if (value !== undefined && value !== '') found[field] = value;
  return found;
}
