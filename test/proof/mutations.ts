/** A quotation with one word changed. */
export interface Mutation {
  readonly text: string;
  readonly how: string;
}

/**
 * Every way to change, add, drop or swap a word of a quotation, the first and the last not dropped. Left out is what stays
 * word for word by editors' conventions: words between brackets of the writer's own, a word dropped beside those or beside an
 * omission, and a swap of equal words. `source` tells the source's own brackets.
 */
export function mutationsOf(quotation: string, source: string): Mutation[] {
  const own = [...quotation.matchAll(/\[[^\][]{2,}\]/g)]
    .filter(([bracket]) => !source.includes(bracket))
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  const list = [...quotation.matchAll(word)]
    .map(({ index, 0: text }) => ({ text, start: index, end: index + text.length }))
    .filter(({ start, end }) => !own.some((bracket) => bracket.start < end && start < bracket.end));
  const put = (from: number, to: number, text: string): string =>
    quotation.slice(0, from) + text + quotation.slice(to);
  return list.flatMap(({ text, start, end }, at) => {
    const found: Mutation[] = [
      { text: put(start, end, 'xylophone'), how: `${text} replaced` },
      {
        text: put(start, end, text.endsWith('s') ? text.slice(0, -1) : `${text}s`),
        how: `${text} with another ending`,
      },
    ];
    if (at > 0) {
      found.push({ text: put(start, start, 'not '), how: `not before ${text}` });
      const next = list[at + 1];
      if (
        next !== undefined &&
        !isOpen(quotation.slice(list[at - 1]?.end, start) + quotation.slice(end, next.start))
      ) {
        found.push({ text: put(start, next.start, ''), how: `${text} dropped` });
      }
    }
    for (const other of list.slice(at + 1, at + 1 + reach)) {
      if (bare(other.text) === bare(text)) continue;
      found.push({
        text: put(start, other.end, other.text + quotation.slice(end, other.start) + text),
        how: `${text} and ${other.text} swapped`,
      });
    }
    return found;
  });
}

/** A word is swapped with so many after it. */
const reach = 6;

/** A word as a reader sees it: `U.S.-led` is one, and so is `[T]he`. */
const word = /(?:\[\p{L}\])?[\p{L}\p{N}]+(?:['’.‑/-][\p{L}\p{N}]+)*/gu;

/** `[t]he` and `The` are one word. */
function bare(text: string): string {
  return text.replaceAll(/[[\]]/g, '').toLowerCase();
}

/** Whether there is an omission or a bracket, which may stand for the word beside it as well. */
function isOpen(between: string): boolean {
  return /…|\.{3}|\[(?!sic\])|(?<!\[sic)\]/.test(between);
}
