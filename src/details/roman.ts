import { romanValue } from '../language/locator-numbers.ts';
import { readOrdinal } from './ordinals.ts';
import type { Token } from './tokens.ts';

/** The value of a Roman numeral up to 39, as names of treaties, wars and kings have it: 8 for `VIII`. */
export function romanNumber(text: string): number | undefined {
  if (!/^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/.test(text)) return undefined;
  return romanValue(text.toLowerCase());
}

/** The numeral after a name whose last token is `at`: 8 in `Henry VIII` and `Henry the Eighth`. */
export function numeralAfter(tokens: readonly Token[], at: number): number | undefined {
  const next = tokens[at + 1];
  if (next?.lower === 'the') return readOrdinal(tokens, at + 2)?.amount;
  return romanNumber(next?.text ?? '');
}
