import type { StatedValue } from './page-data.ts';

/** What separates the title of a piece from the name of its site in `<title>`. */
const separator = / (?:[|·•»›«:]{1,2}|[-–—~]{1,3}|\/\/) | ?[|»·] ?/u;

/** Only letters and digits, so that two spellings of a title compare as one. */
export function titleKey(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/**
 * A title without the name of its site before or after it: `Ein Jahr voller Proteste · Global Voices` is `Ein Jahr voller Proteste`
 * where the page has such a heading, or where the other part is a name of the site.
 */
export function withoutSiteName(
  title: string,
  sites: readonly string[],
  headings: readonly string[],
): string {
  const keys = new Set(headings.map(titleKey));
  if (keys.has(titleKey(title))) return title;
  const cuts = cutsOf(title);
  const own =
    cuts.find(({ head }) => keys.has(titleKey(head)))?.head ??
    cuts.findLast(({ tail }) => keys.has(titleKey(tail)))?.tail;
  if (own !== undefined) return own;
  const names = sites.map(titleKey).filter((site) => site.length > 2);
  const isSite = (part: string): boolean => {
    const key = titleKey(part);
    return (
      key.length > 2 &&
      names.some(
        (site) =>
          site === key || (site.includes(key) && key.length > 4) || (key.includes(site) && site.length > 4),
      )
    );
  };
  const cut =
    cuts.find(({ tail }) => isSite(tail)) ?? cuts.findLast(({ tail }) => tail.length < 40 && isSite(tail));
  if (cut !== undefined && cut.head.length > 3) return withoutSiteName(cut.head, [], headings);
  const [first] = cuts;
  if (first !== undefined && isSite(first.head) && first.tail.length > 3) return first.tail;
  // A bar never stands inside a headline; a dash may.
  const bar = Math.max(title.lastIndexOf('|'), title.lastIndexOf('»'));
  const [head, tail] = [title.slice(0, Math.max(0, bar)).trim(), title.slice(bar + 1).trim()];
  return bar > 0 && head.length >= 15 && tail.length >= 2 && tail.length <= 40 ? head : title;
}

/** The name of the site as the last part of `<title>`, where a heading of the page is another part of it. */
export function siteInTitle(title: string, headings: readonly string[]): StatedValue | undefined {
  const keys = headings.map(titleKey).filter((key) => key.length > 3);
  const cut = cutsOf(title).at(-1);
  if (cut === undefined || cut.tail.split(' ').length > 8 || keys.includes(titleKey(cut.tail)))
    return undefined;
  const head = titleKey(cut.head);
  return keys.some((key) => head.includes(key)) ? { value: cut.tail, from: 'title of the page' } : undefined;
}

function cutsOf(title: string): { readonly head: string; readonly tail: string }[] {
  const cuts: { head: string; tail: string }[] = [];
  const line = title.slice(0, 600).replaceAll(/\s+/g, ' ');
  let from = 0;
  for (let match = separator.exec(line); match !== null; match = separator.exec(line.slice(from))) {
    const at = from + match.index;
    const head = line.slice(0, at).trim();
    const tail = line.slice(at + match[0].length).trim();
    if (head !== '' && tail !== '') cuts.push({ head, tail });
    from = at + match[0].length;
    if (cuts.length >= 8) break;
  }
  return cuts;
}
