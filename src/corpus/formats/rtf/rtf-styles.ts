import type { Section } from '../../source.ts';

/** The paragraph styles of an RTF file by their number, and what a paragraph in one of them is. */
export function rtfStyles() {
  const names = new Map<number, string>();
  let current = 0;
  return {
    /** A control word of the style sheet. */
    word(word: string, number = 0): void {
      if (word === 's') current = number;
      else if (word === 'cs' || word === 'ts' || word === 'ds') current = -1;
    },
    /** A part of a style's name, which ends with a semicolon. */
    name(text: string): void {
      const name = (names.get(current) ?? '') + text;
      if (name.length < 200) names.set(current, name);
      if (text.trimEnd().endsWith(';')) current = 0;
    },
    /** What a paragraph of this style and this level in the outline is. */
    section(style: number, outline: number | undefined): Section {
      const name = style === 0 ? '' : (names.get(style) ?? '').toLowerCase().replace(';', '').trim();
      if (/^(?:title|titel|titre|título|titolo)$/u.test(name)) return 'title';
      if (/^(?:toc|contents|index) ?\d/u.test(name)) return 'boilerplate';
      if (/^(?:heading|überschrift|titre|título|titolo|заголовок) ?\d/u.test(name)) return 'heading';
      return outline !== undefined && outline < 9 ? 'heading' : 'body';
    },
  };
}
