import type { CslItem } from '../../source.ts';
import { elementsOf, treeText, type TreeElement } from '../dom/tree.ts';
import { authorNames } from '../html/author-names.ts';
import { dateOfData } from '../html/web-date.ts';

/** What a document's properties say, as CSL-JSON fields, with where each came from. */
export interface DocumentProperties {
  readonly metadata: Partial<CslItem>;
  readonly origins: Readonly<Record<string, string>>;
}

/** Titles that programs put in by themselves. */
const madeTitle =
  /^(?:microsoft word - |untitled|unbenannt|sans titre|sin título|document\d*$|dokument\d*$|title$|titel$|powerpoint|template\b|normal\.dot|word document)|\.(?:docx?|dotx?|odt|rtf|pdf|wpd)$/i;

/** Names that stand for a program or a machine. */
const machine =
  /^(?:python-docx|openpyxl|microsoft(?: office)?(?: user)?|windows(?: user| xp| 7)?|office user|user\d*|benutzer|utilisateur|usuario|owner|pc|default|admin|administrator|apache poi|docx4j|libreoffice|openoffice(?:\.org)?|google docs|pandoc|test|unknown|none|.{0,20}\\.{0,40})$/i;

/** Reads `docProps/core.xml` or `meta.xml` (Dublin Core; ECMA-376, part 2, 11; OpenDocument 1.3, part 3, 4.3). */
export function coreProperties(root: TreeElement | undefined): DocumentProperties {
  const values = new Map<string, string>();
  for (const element of root === undefined ? [] : elementsOf(root)) {
    const text = treeText(element).replaceAll(/\s+/g, ' ').trim();
    if (element.name !== '' && text !== '' && text.length < 1000 && !values.has(element.name))
      values.set(element.name, text);
  }
  const from = 'document properties';
  const title = values.get('dc:title');
  const creator = values.get('meta:initial-creator') ?? values.get('dc:creator') ?? '';
  const author = machine.test(creator) ? [] : authorNames(creator);
  const created =
    values.get('dcterms:created') ?? values.get('meta:creation-date') ?? values.get('dc:date') ?? '';
  const issued = /python-docx/i.test(creator) ? undefined : dateOfData(created);
  const language = values.get('dc:language');
  const metadata: Partial<CslItem> = {
    ...(title === undefined || madeTitle.test(title) ? {} : { title }),
    ...(author.length === 0 ? {} : { author: author.map((literal) => ({ literal })) }),
    ...(issued === undefined || !isPlausible(issued['date-parts']?.[0]?.[0]) ? {} : { issued }),
    ...(language === undefined ? {} : { language }),
  };
  return { metadata, origins: Object.fromEntries(Object.keys(metadata).map((field) => [field, from])) };
}

/** Some programs date everything 1601, 1900 or 1980. */
function isPlausible(year: number | string | undefined): boolean {
  return Number(year) > 1985;
}
