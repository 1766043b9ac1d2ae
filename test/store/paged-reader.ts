import type { Reader } from '../../src/corpus/formats/reader.ts';
import { readers } from '../../src/corpus/formats/readers.ts';
import type { Passage } from '../../src/corpus/source.ts';
import { lineStarts, positionAt } from '../../src/text/lines.ts';

/** A format with pages: form feeds part them, and each line is a paragraph, which is a guess. */
export const pagedReader: Reader = {
  id: 'paged',
  version: 1,
  extensions: ['.paged'],
  markup: 'plain',
  paragraphs: 'guessed',
  largest: 1024 * 1024,
  async read(bytes, { pause, signal }) {
    const text = new TextDecoder().decode(bytes);
    const pages = text.split('\f');
    const starts = lineStarts(text);
    const passages: Passage[] = [];
    let offset = 0;
    for (const [index, page] of pages.entries()) {
      await pause();
      signal.throwIfAborted();
      for (const line of page.matchAll(/\S.*/g)) {
        const start = offset + line.index;
        passages.push({
          number: passages.length + 1,
          section: passages.length === 0 ? 'title' : 'body',
          start,
          end: start + line[0].length,
          text: line[0],
          position: positionAt(starts, start),
          locators: [
            { label: 'page', first: String(index + 1) },
            { label: 'paragraph', first: String(passages.length + 1) },
          ],
        });
      }
      offset += page.length + 1;
    }
    return { text, passages, metadata: {}, problems: [], pages: pages.length };
  },
};

/** The program's readers and {@link pagedReader}. */
export const withPages: readonly Reader[] = [...readers, pagedReader];
