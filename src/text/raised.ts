/** The superscript digits, each at the place of its value. */
export const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const loweredDigits = '₀₁₂₃₄₅₆₇₈₉';

/**
 * What a text set as a superscript says, in characters that say so themselves: `6` of a set `10⁶` is `⁶`, `2+` is `²⁺`. Text with letters
 * stays as it is, such as the `th` of `4th`; so does a dash between figures.
 */
export function raised(text: string): string {
  return shifted(text, raisedDigits, '⁺⁻');
}

/** The same for a subscript: `2` is `₂`. */
export function lowered(text: string): string {
  return shifted(text, loweredDigits, '₊₋');
}

function shifted(text: string, digits: string, signs: string): string {
  if (!/\d/.test(text) || /\p{L}/u.test(text)) return text;
  return text
    .replaceAll(/(?<!\d)[+\-−](?=\d)|(?<=\d)[+\-−](?!\d)/gu, (sign) => signs.charAt(sign === '+' ? 0 : 1))
    .replaceAll(/\d/g, (digit) => digits.charAt(Number(digit)));
}
