/** A quotation with one word changed. */
export interface Mutation {
  readonly text: string;
  readonly how: string;
}

/**
 * Every way to change, add, drop or swap a word of a quotation; the first and the last word are not dropped. Excluded are mutations
 * that editors' conventions allow: in the writer's brackets, a word dropped beside those or beside an omission, and a swap of equal
 * words. `source` shows which brackets are the source's.
 */
export function mutationsOf(quotation: string, source: string): Mutation[] {
  const own = [...quotation.matchAll(/\[[^\][]{2,}\]/g)]
    .filter(([bracket]) => !source.includes(bracket))
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  const list = [...quotation.matchAll(word)]
    .map(({ index, 0: text }) => ({ text, start: index, end: index + text.length }))
    .filter(({ start, end }) => !own.some((bracket) => bracket.start < end && start < bracket.end));
  const insert = (from: number, to: number, text: string): string =>
    quotation.slice(0, from) + text + quotation.slice(to);
  return list.flatMap(({ text, start, end }, at) => {
    const found: Mutation[] = [
      { text: insert(start, end, 'xylophone'), how: `${text} replaced` },
      {
        text: insert(start, end, text.endsWith('s') ? text.slice(0, -1) : `${text}s`),
        how: `${text} with another ending`,
      },
    ];
    if (at > 0) {
      found.push({ text: insert(start, start, 'not '), how: `not before ${text}` });
      const next = list[at + 1];
      if (
        next !== undefined &&
        !isOpen(quotation.slice(list[at - 1]?.end, start) + quotation.slice(end, next.start))
      ) {
        found.push({ text: insert(start, next.start, ''), how: `${text} dropped` });
      }
    }
    for (const other of list.slice(at + 1, at + 1 + reach)) {
      if (bare(other.text) === bare(text)) continue;
      found.push({
        text: insert(start, other.end, other.text + quotation.slice(end, other.start) + text),
        how: `${text} and ${other.text} swapped`,
      });
    }
    return found;
  });
}

/** Maximum distance of two swapped words. */
const reach = 6;

/** A word as a reader sees it: `U.S.-led` and `[T]he` are one word each. */
const word = /(?:\[\p{L}\])?[\p{L}\p{N}]+(?:['’.‑/-][\p{L}\p{N}]+)*/gu;

/** `[t]he` and `The` are the same word. */
function bare(text: string): string {
  return text.replaceAll(/[[\]]/g, '').toLowerCase();
}

/** Whether there is an omission or a bracket, which may also stand for the word beside it. */
function isOpen(between: string): boolean {
  return /…|\.{3}|\[(?!sic\])|(?<!\[sic)\]/.test(between);
}
