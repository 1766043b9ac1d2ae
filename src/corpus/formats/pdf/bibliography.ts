import type { Note, NotedPage } from './footnotes.ts';
import type { Line } from './line.ts';

/** A heading over a list of works, with its number. */
const heading =
  /^(?:(?:\d{1,2}|[IVX]{1,5})\.? )?(?:references(?: and notes)?|references cited|bibliography|(?:works|literature) cited|literatur(?:verzeichnis)?|quellen(?:verzeichnis)?|références|bibliographie|bibliografía|referencias|bibliografia|riferimenti bibliografici)$/iu;

/** A year, and the initials of a name or the sign of an address, as in an entry of a list of works. */
const year = /\b(?:1[5-9]|20)\d\d[a-z]?\b/u;
const initials = /(?:^|[\s(])\p{Lu}\.|\p{L}, \p{Lu}\p{Lu}?[,.;]|\bet al\b|\bdoi\b|https?:/u;

/** Fewest entries that are a list without a heading. */
const fewest = 5;

/** Tells page by page whether notes are entries of a list of works at the end, which may be numbered and printed as small as footnotes. */
export function bibliographyFinder(
  pages: readonly (readonly Line[])[],
  bodySize: number,
): (page: number, noted: NotedPage) => boolean {
  const isText = (line: Line): boolean => line.size >= 0.96 * bodySize;
  const lastText = pages.findLastIndex((lines) => lines.filter(isText).length > 10);
  let isOpen = false;
  return (page, { main, notes }) => {
    const lines = pages[page] ?? [];
    const begins = lines.some(({ text }) => heading.test(text));
    isOpen = begins || (isOpen && lines.filter(isText).length <= 10);
    const references = new Set(main.flatMap((line) => line.references));
    const referred = notes.filter(({ marker }) => marker !== undefined && references.has(marker));
    if (isOpen && referred.length === 0) return true;
    return (
      page >= lastText &&
      notes.length >= fewest &&
      referred.length < 0.3 * notes.length &&
      notes.filter(isEntry).length > 0.6 * notes.length
    );
  };
}

function isEntry({ lines }: Note): boolean {
  const text = lines.map((line) => line.text).join(' ');
  return year.test(text) && initials.test(text);
}
