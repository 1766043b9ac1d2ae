import type { CslItem } from '../../source.ts';

/** The document properties of an RTF file (`\info`). */
export function rtfProperties() {
  const written = { title: '', author: '' };
  const created: Record<string, number> = {};
  return {
    write(part: 'title' | 'author', text: string): void {
      if (written[part].length < 2000) written[part] += text;
    },
    /** A control word of the time at which the document was created. */
    date(word: string, number = 0): void {
      if (['yr', 'mo', 'dy'].includes(word)) created[word] = number;
    },
    found(): { metadata: Partial<CslItem>; origins: Record<string, string> } {
      const title = written.title.replace(/^\s*Microsoft Word - /, '').trim();
      const authors = written.author
        .split(';')
        .map((name) => name.trim())
        .filter((name) => name !== '');
      const { yr = 0, mo = 0, dy = 0 } = created;
      const metadata: Partial<CslItem> = {
        ...(title === '' ? {} : { title }),
        ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
        ...(yr < 1000 ? {} : { issued: { 'date-parts': [[yr, mo, dy].filter((part) => part > 0)] } }),
      };
      const origins = Object.fromEntries(
        Object.keys(metadata).map((field) => [field, 'document properties'] as const),
      );
      return { metadata, origins };
    },
  };
}
