/**
 * The words for locators in CSL's locales (citation-style-language/locales), for the terms that Pandoc looks for
 * (`Text.Pandoc.Citeproc.Locator`): each was tried with Pandoc 2.17, `[@k, word 4-6]`. A language that is not listed reads
 * English terms.
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
  ar: {
    book: 'كتاب كتب',
    chapter: 'فصل فصول',
    column: 'عمود أعمدة',
    line: 'سطر أسطر',
    note: 'ملاحظة',
    page: 'صفحة صفحات ص',
    paragraph: 'فقرة فقرات ¶ ¶¶',
    part: 'جزء أجزاء',
    section: 'قسم أقسام § §§',
    volume: 'مجلد',
  },
  de: {
    book: 'buch bücher b.',
    chapter: 'kapitel kap.',
    column: 'spalte spalten sp.',
    figure: 'abbildung abbildungen abb.',
    folio: 'blatt blätter fol.',
    issue: 'nummer nummern nr.',
    line: 'zeile zeilen z.',
    note: 'note noten n.',
    opus: 'opus opera op.',
    page: 'seite seiten s.',
    paragraph: 'absatz absätze abs. ¶ ¶¶',
    part: 'teil teile',
    section: 'abschnitt abschnitte abschn. § §§',
    verse: 'vers verse v.',
    volume: 'band bände bd. bde.',
  },
  es: {
    book: 'libro libros lib.',
    chapter: 'capítulo capítulos cap.',
    column: 'columna columnas col.',
    figure: 'figura figuras fig.',
    folio: 'folio folios f.',
    issue: 'número números n.º',
    line: 'línea líneas l.',
    note: 'nota notas n.',
    opus: 'opus opera op.',
    page: 'página páginas p. pp.',
    paragraph: 'párrafo párrafos párr. §',
    part: 'parte partes pt.',
    section: 'sección secciones sec.',
    verse: 'verso versos v. vv.',
    volume: 'volumen volúmenes vol. vols.',
  },
  fr: {
    book: 'livre livres liv.',
    chapter: 'chapitre chapitres chap.',
    column: 'colonne colonnes col.',
    figure: 'figure figures fig.',
    folio: 'folio folios fᵒ fᵒˢ',
    issue: 'numéro numéros nᵒ nᵒˢ',
    line: 'ligne lignes l.',
    note: 'note notes n.',
    opus: 'opus op.',
    page: 'page pages p.',
    paragraph: 'paragraphe paragraphes paragr. §',
    part: 'partie parties part.',
    section: 'section sections sect.',
    verse: 'verset versets v.',
    volume: 'volume volumes vol.',
  },
  it: {
    book: 'libro libri lib.',
    chapter: 'capitolo capitoli cap. capp.',
    column: 'colonna colonne col.',
    figure: 'figura figure fig.',
    folio: 'foglio fogli fgl.',
    issue: 'numero numeri n.',
    line: 'riga righe l.',
    note: 'nota note',
    opus: 'opera opere op.',
    page: 'pagina pagine pag. pagg.',
    paragraph: 'paragrafo paragrafi par. ¶ ¶¶',
    part: 'parte parti pt.',
    section: '§ §§',
    'sub verbo': 's.v. s.vv.',
    verse: 'verso versi v. vv.',
    volume: 'volume volumi vol. voll.',
  },
  nl: {
    book: 'boek boeken',
    chapter: 'hoofdstuk hoofdstukken hfdst.',
    figure: 'figuur figuren fig.',
    folio: 'folio',
    issue: 'nummer nummers nr.',
    line: 'regel regels l.',
    note: 'aantekening aantekeningen n.',
    page: 'pagina p. pp.',
    paragraph: 'paragraaf paragrafen par. ¶ ¶¶',
    part: 'deel delen',
    section: 'sectie secties sec. § §§',
    verse: 'vers v.',
    volume: 'volume volumes vol. vols.',
  },
  pl: {
    book: 'książka książki',
    chapter: 'rozdział rozdziały rozdz.',
    column: 'kolumna kolumny kol.',
    figure: 'rycina ryciny ryc.',
    folio: 'folio fol.',
    issue: 'numer numery nr',
    line: 'wiersz wers wersy w.',
    page: 'strona strony s. ss.',
    paragraph: 'akapit akapity akap. ¶ ¶¶',
    part: 'część części cz.',
    section: 'sekcja sekcje sekc. § §§',
    volume: 'tom tomy t.',
  },
  pt: {
    book: 'livro livros liv.',
    chapter: 'capítulo capítulos cap.',
    column: 'coluna colunas col.',
    figure: 'figura figuras fig.',
    folio: 'f.',
    issue: 'número números n. nº',
    line: 'linha linhas l.',
    note: 'nota notas',
    opus: 'opus op.',
    page: 'página páginas p.',
    paragraph: 'parágrafo parágrafos parag. ¶ ¶¶',
    part: 'parte partes pt.',
    section: 'seção seções § §§',
    'sub verbo': 's.v. s.vv.',
    verse: 'verso versos v. vv.',
    volume: 'volume volumes vol. vols.',
  },
  ru: {
    book: 'книга книги кн.',
    chapter: 'глава главы гл.',
    column: 'столбец столбцы стб.',
    figure: 'рисунок рисунки рис.',
    folio: 'лист листы л.',
    issue: 'выпуск выпуски вып.',
    line: 'строка строки',
    note: 'примечание примечания прим.',
    opus: 'сочинение сочинения соч.',
    page: 'страница страницы с. стр.',
    paragraph: 'параграф параграфы п. ¶ ¶¶',
    part: 'часть части ч.',
    section: 'раздел разделы разд. § §§',
    verse: 'стих стихи ст.',
    volume: 'том тома т.',
  },
  uk: {
    book: 'книга книги кн.',
    chapter: 'розділ розділи розд.',
    figure: 'рисунок рисунки рис.',
    issue: 'випуск вип.',
    line: 'рядок рядки ряд.',
    note: 'примітка примітки прим.',
    page: 'с.',
    paragraph: 'параграф параграфи пар. ¶ ¶¶',
    part: 'частина частини ч.',
    section: 'сек. § §§',
    volume: 'том томи',
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

/** The terms for one label in a language, in the order of its locale: for a page in English `page`, `pages`, `p.` and `pp.`. */
export function termsOf(label: string, language: string): readonly string[] {
  const own = languages[language.split('-')[0] ?? ''] ?? english;
  return (own[label] ?? english[label] ?? '').split(' ').filter((term) => term !== '');
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

/** What a locator can name that is no place in a text: a volume, an issue, a figure, a note, an entry of a dictionary. */
const noPlaces: ReadonlySet<string> = new Set(['figure', 'issue', 'note', 'opus', 'sub verbo', 'volume']);

/** Whether a CSL label names a place in a text, so that one can say whether words stand there. */
export function isPlace(label: string): boolean {
  return !noPlaces.has(label);
}

/** Words for places that no locale of Pandoc reads, though people write them. */
const unreadWords: Readonly<Record<string, string>> = {
  chapter: 'ch. chs.',
  folio: 'ff.',
  line: 'lín.',
  page: 'pg. pgs. pág. págs. blz. стор. str.',
  paragraph: 'par. pars. parr. pgh. pghs. párrs. абз. абзац alinea ust.',
  section: 'sect. sects. sez. secc.',
};

/**
 * The label of a word for a place in any language, with its full stop or without; undefined where some language has it for something
 * that is no place. Of single letters only `p` and `s` count.
 */
export function placeWord(word: string): string | undefined {
  return placeWords.get(word.toLowerCase().replace(/\.$/, ''));
}

const placeWords: ReadonlyMap<string, string> = placesInAllLanguages();

function placesInAllLanguages(): Map<string, string> {
  const found = new Map<string, string>();
  const other = new Set<string>();
  for (const terms of [...Object.values(languages), unreadWords]) {
    for (const [label, wordList] of Object.entries(terms)) {
      for (const written of wordList.split(' ')) {
        const word = written.replace(/\.$/, '');
        if (!isPlace(label)) other.add(word);
        else if (!found.has(word) && (word.length > 1 || word === 'p' || word === 's'))
          found.set(word, label);
      }
    }
  }
  for (const word of other) found.delete(word);
  return found;
}
