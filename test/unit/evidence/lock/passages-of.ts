import type { StoredPassage, StoredSource } from '../../../../src/corpus/source.ts';
import type { Locator } from '../../../../src/corpus/place.ts';

/** Passages of a source by their texts; `3|…` stands on page 3. */
export function passagesOf(
  texts: readonly string[],
  markup: 'plain' | 'markdown' = 'plain',
): readonly StoredPassage[] {
  return texts.map((written, index) => {
    const [, page, rest] = /^(?:(\d+)\|)?(.*)$/s.exec(written) ?? [];
    const text = rest ?? '';
    const paragraph: Locator = { label: 'paragraph', first: String(index + 1) };
    return {
      key: 'port',
      path: 'sources/port.txt',
      reader: 'text',
      markup,
      number: index + 1,
      section: 'body',
      text,
      start: 0,
      end: text.length,
      position: { line: index, column: 0 },
      locators: page === undefined ? [paragraph] : [{ label: 'page', first: page }, paragraph],
    };
  });
}

/** A source of so many passages, read from a file with this hash by this version of its reader. */
export function sourceOf(passages: readonly StoredPassage[], sha256 = 'a', readerVersion = 1): StoredSource {
  const pages = passages.flatMap(({ locators }) =>
    locators.flatMap(({ label, first }) => (label === 'page' ? [Number(first)] : [])),
  );
  return {
    key: 'port',
    path: 'sources/port.txt',
    reader: 'text',
    markup: passages[0]?.markup ?? 'plain',
    paragraphs: 'in the file',
    item: { id: 'port', type: 'document' },
    passageCount: passages.length,
    reading: { sha256, readerVersion },
    ...(pages.length === 0 ? {} : { pages: Math.max(...pages) }),
  };
}
