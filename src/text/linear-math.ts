import { raised } from './raised.ts';

/** How formulas are written on one line, so that no figure joins another: a half is `1/2`, not `12`. */

/** One above the other: `(a+b)/2`. */
export function fraction(above: string, below: string): string {
  return `${bracketed(above)}/${bracketed(below)}`;
}

/** With an exponent: `10⁶`, `x^n`. */
export function power(base: string, exponent: string): string {
  if (exponent === '') return base;
  const figures = raised(exponent);
  return figures === exponent ? `${base}^${bracketed(exponent)}` : base + figures;
}

/** A root, of a degree that is not two: `√x`, `³√8`. */
export function root(of: string, degree = ''): string {
  return `${degree === '' || degree === '2' ? '' : raised(degree)}√${bracketed(of)}`;
}

/** Parts of a formula one after the other. A fraction behind a figure is that much more: `5 1/2`. */
export function joinedMath(parts: readonly string[]): string {
  let text = '';
  for (const part of parts)
    text += /\d$/.test(text) && /^\(?\d+\/\d/.test(part) ? ` ${part}` : part.replaceAll(invisible, '');
  return text;
}

/** U+2061 to U+2064: function application and operators that are not seen. */
const invisible = /[\u2061-\u2064]/g;

function bracketed(text: string): string {
  return /^[\p{L}\p{N}\p{M}.,⁰¹²³⁴-⁹]*$/u.test(text) || /^\([^()]*\)$/.test(text) ? text : `(${text})`;
}
