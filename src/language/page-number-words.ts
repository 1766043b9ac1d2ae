import { alternatives } from './phrases.ts';

/** Words before the number of a page, as a pattern: `Page 3`, `Seite 3`, `стр. 3`. */
export const pageWords = alternatives(`
  pages?
  pgs?\\.?
  pp?\\.
  seite
  página
  pág\\.?
  pagina
  pag\\.?
  sida
  side
  sivu
  strona
  str\\.
  stránka
  strana
  oldal
  страница
  сторінка
  стр\\.
  صفحة
`);

/** Words between the number of a page and that of all pages, as a pattern: `3 of 12`, `3/12`. */
export const ofPages = alternatives(`
  of
  /
  von
  sur
  de
  di
  van
  av
  af
  z
  ze
  из
  з
  من
`);

/**
 * Words whose figure is part of a name, in lower case: a line `Article 5` at the top of a page is a heading, and `stage4` is no word with
 * the figure of a footnote.
 */
export const numberedWords: ReadonlySet<string> = new Set(
  `act angular annex apollo appendix article articles atlas basic block book booth case category chapter class clause column
  covid day division edition episode error euro exhibit figure flight formula gemini grade group
  highway html interleukin interstate item java kapitel layer lesson level line mark method model mpeg number omega option order page
  paragraph part phase plate platform point port python question regulation room route rule schedule season section sector serie
  series session sheet soyuz stage step stratum system table terminal theme tier title track type unit utf verse version vitamin
  volume voyager ward week windows world zone`.split(/\s+/u),
);
