import { plainNumber } from './numbered-headings.ts';
import { isPartNumber, printedNumber } from './place.ts';
import type { Passage } from './source.ts';

/**
 * The passages that have a number printed before them, with those below: for `4.2` these are 4.2, 4.2(a) and 4.2(b), and what stands between
 * them.
 */
export function numberedPassages(
  wanted: string,
  passages: readonly Pick<Passage, 'number' | 'locators'>[],
): readonly number[] {
  const key = keyOf(wanted);
  const found: number[] = [];
  let between: number[] | undefined;
  for (const passage of passages) {
    const printed = printedNumber(passage);
    if (printed === undefined) {
      between?.push(passage.number);
      continue;
    }
    const own = keyOf(printed);
    const isOwn = own === key || (between !== undefined && isPartNumber(own, key));
    if (isOwn && own !== key) found.push(...(between ?? []));
    if (isOwn) found.push(passage.number);
    between = isOwn ? [] : undefined;
  }
  return found;
}

/** A number without a word before it and a stop behind it: `IV` of `Article IV` is `4`. */
function keyOf(printed: string): string {
  const bare = printed
    .replace(/^(?:§{1,2}|\p{L}{2,20}\.?(?=\s))\s*/u, '')
    .replace(/[.:]$/, '')
    .toLowerCase();
  return plainNumber(bare) ?? bare.replaceAll(/\s/g, '');
}
