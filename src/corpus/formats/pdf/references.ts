import { raisedDigits } from '../../../text/raised.ts';
import type { Line } from './line.ts';

/** What may refer to a footnote: a figure, some figures, signs. */
export const referenceSign = /^(?:\d{1,3}(?:[,–-]\d{1,3})*|[*∗†‡§¶]{1,3}|\[\d{1,3}\])$/u;

/** Figures as raised characters: `10` for an exponent is `¹⁰`. */
export function raisedFigures(text: string): string {
  return text.replaceAll(/\d/g, (digit) => raisedDigits[Number(digit)] ?? digit);
}

/** Raised forms of the letters from `a`; `q` has none. */
const letters = 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖqʳˢᵗᵘᵛʷˣʸᶻ';

/** Letters as raised characters: the `b` of `Weber` and a raised `b` is `ᵇ`. */
export function raisedLetters(text: string): string {
  return text.replaceAll(/[a-z]/g, (letter) => letters.charAt(letter.charCodeAt(0) - 97));
}

/** A line's words without references to footnotes that are written with raised characters, and what they refer to. */
export function withoutReferences(line: string): {
  readonly text: string;
  readonly references: string[];
  /** The figure of a footnote that begins with it. */
  readonly marker?: string;
} {
  // A grave accent alone was typed as an opening mark.
  let text = line.replaceAll(/(^|[\s(])\u0300 ?/gu, '$1‘');
  const references: string[] = [];
  if (!/[⁰¹²³⁴-⁹]/u.test(text)) return { text, references };
  const head = /^([⁰¹²³⁴-⁹]{1,3}) ?(?=\S)/u.exec(text);
  const marker = head === null ? undefined : plainFigures(head[1] ?? '');
  if (head !== null) text = `${marker} ${text.slice(head[0].length)}`;
  text = text.replaceAll(
    /(\p{L}{4}|[.,;:!?)\]”’"'»])([⁰¹²³⁴-⁹]{1,3})/gu,
    (_, before: string, figures: string) => {
      references.push(plainFigures(figures));
      return before;
    },
  );
  return marker === undefined ? { text, references } : { text, references, marker };
}

/** A line without the raised figures that are among `markers`, the figures of the footnotes on its page. */
export function withoutMarkers(line: Line, markers: ReadonlySet<string>): Line {
  const references: string[] = [];
  const text = line.text.replaceAll(/ ?([⁰¹²³⁴-⁹]{1,3})(?=\P{L}|$)/gu, (found, figures: string) => {
    const plain = plainFigures(figures);
    if (!markers.has(plain)) return found;
    references.push(plain);
    return '';
  });
  return references.length === 0 ? line : { ...line, text, references: [...line.references, ...references] };
}

function plainFigures(figures: string): string {
  return figures.replaceAll(/./gu, (figure) => String(raisedDigits.indexOf(figure)));
}
