import type { BibtexChunk } from './bibtex-chunks.ts';
import { fieldsOf } from './bibtex-fields.ts';

/** Keys that the parser does not read, such as `smith????` and `doe(2014)`, with what stands in their place while it works. */
export interface OddKeys {
  /** The entry with plain names in place of odd keys, in its own key and in the fields that name other entries. */
  readonly replaced: (entry: string) => string;
  /** The key of which the parser was given the plain name. */
  readonly original: (name: string) => string;
}

const opening = /^@\s*(?<type>\w+)\s*[{(]\s*(?<key>[^\s,{}="\\%#~]+)(?=\s*,)/;

/** What the parser reads as a key. */
const plain = /^[\p{L}\p{N}_:.+/*!&;'-]+$/u;

/** Fields whose value is a key or a list of keys. */
const naming: ReadonlySet<string> = new Set(['crossref', 'xref', 'xdata']);

/** The key of an entry that begins with `@`; empty where it has none. */
export function keyOfEntry(entry: string): string {
  const { type = '', key = '' } = opening.exec(entry)?.groups ?? {};
  return /^(?:comment|preamble|string)$/i.test(type) ? '' : key;
}

/** The odd keys of the entries of a file. */
export function oddKeys(text: string, chunks: readonly BibtexChunk[]): OddKeys {
  const names = new Map<string, string>();
  for (const { start, end } of chunks) {
    const key = keyOfEntry(text.slice(start, Math.min(end, start + longestHead)));
    if (key !== '' && !plain.test(key) && !names.has(key)) names.set(key, `${stand}${names.size}`);
  }
  const keys = new Map([...names].map(([key, name]) => [name, key]));
  return {
    original: (name) => keys.get(name) ?? name,
    replaced: (entry) => (names.size === 0 ? entry : replaced(entry, names)),
  };
}

/** The type and the key of an entry stand within these characters. */
const longestHead = 1000;

/** No entry has a key of this kind. */
const stand = 'briefing-odd-key-';

function replaced(entry: string, names: ReadonlyMap<string, string>): string {
  const own = keyOfEntry(entry);
  const edits: { start: number; end: number; text: string }[] = [];
  const name = names.get(own);
  if (name !== undefined) {
    const start = entry.indexOf(own, entry.search(/[{(]/) + 1);
    edits.push({ start, end: start + own.length, text: name });
  }
  for (const field of fieldsOf(entry)) {
    if (!naming.has(field.name)) continue;
    const inner = entry.slice(field.start + 1, field.end - 1);
    const text = inner.replaceAll(/[^\s,]+/g, (key) => names.get(key) ?? key);
    edits.push({ start: field.start + 1, end: field.end - 1, text });
  }
  let done = 0;
  const parts: string[] = [];
  for (const { start, end, text } of edits) {
    parts.push(entry.slice(done, start), text);
    done = end;
  }
  return parts.join('') + entry.slice(done);
}
