import { notCounted } from '../language/en/number-names.ts';
import { nounStem } from './noun-stem.ts';
import { isHyphen, type Token } from './tokens.ts';

/** Stems of up to three words after a number, to the end of the phrase: what the number counts is among them. */
export function nounsAfter(tokens: readonly Token[], at: number): string[] {
  const found: string[] = [];
  for (let index = at; index < at + 4 && found.length < 3; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (isHyphen(token)) continue;
    if (token.kind !== 'word') break;
    if (notCounted.has(token.lower)) {
      if (found.length > 0 || token.lower !== 'of') break;
      continue;
    }
    found.push(nounStem(token.lower));
  }
  return found;
}
