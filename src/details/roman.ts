import { readOrdinal } from './ordinals.ts';
import type { Token } from './tokens.ts';

/** The value of a Roman numeral up to 39, as names of treaties, wars and kings have it: 8 for `VIII`. */
export function romanNumber(text: string): number | undefined {
  if (!/^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/.test(text)) return undefined;
  const values = text.split('').map((letter) => (letter === 'X' ? 10 : letter === 'V' ? 5 : 1));
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** The numeral after a name whose last token is `at`: 8 in `Henry VIII` and `Henry the Eighth`. */
export function numeralAfter(tokens: readonly Token[], at: number): number | undefined {
  const next = tokens[at + 1];
  if (next?.lower === 'the') return readOrdinal(tokens, at + 2)?.amount;
  return romanNumber(next?.text ?? '');
}
