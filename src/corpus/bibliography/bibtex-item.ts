import type { Creator, Entry } from '@retorquere/bibtex-parser';
import { unicodeForm } from '../../text/normalise.ts';
import type { CslDate, CslItem, CslName } from '../source.ts';
import { dateFromText } from './dates.ts';
import { filesInField } from './file-field.ts';
import type { Relations } from './inherited-fields.ts';

/** CSL types of BibTeX and BibLaTeX entries, after Pandoc's reader (Text.Pandoc.Citeproc.BibTeX). */
const types: Readonly<Record<string, string>> = {
  article: 'article-journal',
  artwork: 'graphic',
  audio: 'song',
  book: 'book',
  booklet: 'pamphlet',
  bookinbook: 'chapter',
  collection: 'book',
  conference: 'paper-conference',
  dataset: 'dataset',
  electronic: 'webpage',
  image: 'graphic',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  jurisdiction: 'legal_case',
  legislation: 'legislation',
  letter: 'personal_communication',
  manual: 'book',
  mastersthesis: 'thesis',
  movie: 'motion_picture',
  mvbook: 'book',
  mvcollection: 'book',
  online: 'webpage',
  patent: 'patent',
  periodical: 'periodical',
  phdthesis: 'thesis',
  proceedings: 'book',
  report: 'report',
  software: 'software',
  standard: 'standard',
  techreport: 'report',
  thesis: 'thesis',
  unpublished: 'manuscript',
  video: 'motion_picture',
  www: 'webpage',
};

/** CSL fields and the BibTeX fields they come from; the first one present wins. */
const textFields: readonly (readonly [csl: string, bibtex: readonly string[]])[] = [
  ['container-title', ['journaltitle', 'journal', 'booktitle', 'maintitle', 'eventtitle']],
  ['publisher', ['publisher', 'institution', 'organization', 'school']],
  ['publisher-place', ['location', 'address']],
  ['URL', ['url']],
  ['DOI', ['doi']],
  ['ISBN', ['isbn']],
  ['ISSN', ['issn']],
  ['volume', ['volume']],
  ['page', ['pages']],
  ['edition', ['edition']],
  ['genre', ['type']],
  ['language', ['language', 'langid']],
  ['abstract', ['abstract']],
  ['note', ['note']],
  ['keyword', ['keywords']],
  ['status', ['pubstate', 'status']],
];

/** A parsed entry as CSL-JSON. */
export function itemOf(entry: Entry): CslItem {
  const fields: Readonly<Record<string, unknown>> = entry.fields;
  const isTeX = /[¡¿]|[!?]`/.test(entry.input);
  const text = (candidates: readonly string[]): string | undefined => {
    const found = candidates.map((name) => asText(fields[name])).find((value) => value !== undefined);
    // The parser takes `<` and `>` for the signs that TeX's oldest fonts have in their places.
    return isTeX ? found : found?.replaceAll('¡', '<').replaceAll('¿', '>');
  };
  const item: Record<string, unknown> = {};
  const put = (name: string, value: unknown): void => {
    if (value !== undefined) item[name] = value;
  };
  const subtitle = text(['subtitle']);
  const title = text(['title']);
  put('title', title !== undefined && subtitle !== undefined ? `${title}: ${subtitle}` : title);
  put('author', names(entry.fields.author));
  put('editor', names(entry.fields.editor));
  put('translator', names(entry.fields.translator));
  for (const [csl, bibtex] of textFields) put(csl, text(bibtex));
  put(
    entry.type === 'article' ? 'issue' : 'number',
    text(entry.type === 'article' ? ['issue', 'number'] : ['number']),
  );
  put('issued', issued(text(['date']), text(['year']), text(['month']), text(['day'])));
  put('accessed', dateOf(text(['urldate'])));
  const files = filesInField(text(['file']) ?? '');
  if (files.length > 0) item['custom'] = { file: files[0], ...(files.length > 1 ? { files } : {}) };
  return { ...item, id: entry.key, type: typeOf(entry.type, text(['entrysubtype'])) };
}

/** What an entry takes from others. */
export function relationsOf({ fields }: Entry): Relations {
  const named: Readonly<Record<string, unknown>> = fields;
  const crossref = asText(named['crossref']);
  const xdata = asText(named['xdata'])?.split(/[\s,]+/u);
  return { ...(crossref === undefined ? {} : { crossref }), ...(xdata === undefined ? {} : { xdata }) };
}

function typeOf(type: string, subtype: string | undefined): string {
  if (subtype === 'newspaper' || subtype === 'magazine') return `article-${subtype}`;
  return (Object.hasOwn(types, type) ? types[type] : undefined) ?? 'document';
}

/** The people in a field. The name `others` stands for those that are not named. */
function names(creators: readonly Creator[] | undefined): CslName[] | undefined {
  const list = (creators ?? []).flatMap((creator): CslName[] => {
    const literal = asText(creator.name);
    if (literal !== undefined) return [{ literal }];
    const given = asText(creator.firstName);
    const family = asText(creator.lastName);
    if (family === 'others' && given === undefined) return [];
    if (family === undefined) return given === undefined ? [] : [{ literal: given }];
    const particle = asText(creator.prefix);
    const suffix = asText(creator.suffix);
    return [
      {
        family,
        ...(given === undefined ? {} : { given }),
        ...(particle === undefined ? {} : { 'non-dropping-particle': particle }),
        ...(suffix === undefined ? {} : { suffix }),
      },
    ];
  });
  return list.length === 0 ? undefined : list;
}

function issued(date?: string, year?: string, month?: string, day?: string): CslDate | undefined {
  if (date !== undefined) return dateOf(date);
  if (year === undefined || !/^\d{1,4}$/.test(year)) return dateOf(year);
  const parts = [year, month, day].map(Number);
  const end = parts.findIndex((part) => !(part > 0));
  return { 'date-parts': [parts.slice(0, end === -1 ? 3 : end)] };
}

/** A date in EDTF as BibLaTeX writes it, `2014-09-15` or `2014-09/2014-10`; anything else is kept as text. */
function dateOf(text: string | undefined): CslDate | undefined {
  if (text === undefined) return undefined;
  const ends = text
    .split('/')
    .map((end) => dateFromText(end.replace(/[~?%]$/, '').replace(/T.*/s, ''))?.['date-parts']?.[0]);
  const known = ends.filter((end) => end !== undefined);
  return known.length === ends.length && known.length <= 2 ? { 'date-parts': known } : { literal: text };
}

function asText(value: unknown): string | undefined {
  const text = Array.isArray(value) ? value.filter((part) => typeof part === 'string').join(', ') : value;
  // The parser writes a TeX accent as a letter and a combining mark.
  return typeof text === 'string' && text.trim() !== '' ? unicodeForm(text.trim(), 'NFC') : undefined;
}
