/**
 * The words for locators in CSL's locales (citation-style-language/locales), for the terms that Pandoc looks for
 * (`Text.Pandoc.Citeproc.Locator`). English in full; of other languages what people write before numbers of pages,
 * paragraphs, sections and chapters. A language that is not listed reads English terms.
 */
const english: Readonly<Record<string, string>> = {
  book: 'book books bk. bks.',
  chapter: 'chapter chapters chap. chaps.',
  column: 'column columns col. cols.',
  figure: 'figure figures fig. figs.',
  folio: 'folio folios fol. fols.',
  issue: 'number numbers no. nos.',
  line: 'line lines l. ll.',
  note: 'note notes n. nn.',
  opus: 'opus opera op. opp.',
  page: 'page pages p. pp.',
  paragraph: 'paragraph paragraphs para. paras. ¶ ¶¶',
  part: 'part parts pt. pts.',
  section: 'section sections sec. secs. § §§',
  'sub verbo': 's.v. s.vv.',
  verse: 'verse verses v. vv.',
  volume: 'volume volumes vol. vols.',
};

const languages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: english,
  de: {
    chapter: 'kapitel kap.',
    page: 'seite seiten s.',
    paragraph: 'absatz absätze abs. ¶ ¶¶',
    section: 'abschnitt abschnitte abschn. § §§',
    line: 'zeile zeilen z.',
    note: 'note noten n.',
    part: 'teil teile',
    volume: 'band bände bd. bde.',
  },
  es: {
    chapter: 'capítulo capítulos cap.',
    page: 'página páginas p. pp.',
    paragraph: 'párrafo párrafos párr. §',
    section: 'sección secciones sec.',
    volume: 'volumen volúmenes vol. vols.',
  },
  fr: {
    chapter: 'chapitre chapitres chap.',
    page: 'page pages p.',
    paragraph: 'paragraphe paragraphes paragr. §',
    section: 'section sections sect.',
    line: 'ligne lignes l.',
    note: 'note notes n.',
    volume: 'volume volumes vol.',
  },
  it: {
    chapter: 'capitolo capitoli cap.',
    page: 'pagina pagine pag. pagg.',
    paragraph: 'paragrafo paragrafi par. ¶ ¶¶',
    section: 'paragrafo paragrafi § §§',
    volume: 'volume volumi vol.',
  },
  pt: {
    chapter: 'capítulo capítulos cap. caps.',
    page: 'página páginas p.',
    paragraph: 'parágrafo parágrafos parag. ¶ ¶¶',
    section: 'seção seções sec. § §§',
    volume: 'volume volumes vol.',
  },
  ru: {
    chapter: 'глава главы гл.',
    page: 'страница страницы с.',
    paragraph: 'параграф параграфы ¶ ¶¶',
    section: 'раздел разделы § §§',
    volume: 'том тома т.',
  },
};

/** A word for a locator, lower case, with CSL's term. */
export interface Term {
  readonly word: string;
  readonly label: string;
}

/** The locator terms of a language tag such as `en` or `pt-BR`, longest first. */
export function termsFor(language: string): readonly Term[] {
  return sortedTerms.get(language.split('-')[0] ?? '') ?? sortedTerms.get('en') ?? [];
}

/** Whether Pandoc reads `¶4` as a paragraph in this language. Its French and Spanish locales know `§4` instead. */
export function readsPilcrow(language: string): boolean {
  return termsFor(language).some(({ word }) => word === '¶');
}

const sortedTerms: ReadonlyMap<string, readonly Term[]> = new Map(
  Object.entries(languages).map(([language, terms]) => [
    language,
    Object.entries(terms)
      .flatMap(([label, wordList]) => wordList.split(' ').map((word) => ({ word, label })))
      .toSorted((a, b) => b.word.length - a.word.length),
  ]),
);
