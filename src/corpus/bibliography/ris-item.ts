import type { CslDate, CslItem, CslName } from '../source.ts';
import { dateFromText } from './dates.ts';
import type { RisEntry } from './ris-lines.ts';

/** CSL types of RIS's, as Zotero's translator reads them; all others are a `document`. */
const types: Readonly<Record<string, string>> = {
  ABST: 'article-journal',
  ART: 'graphic',
  BILL: 'bill',
  BLOG: 'post-weblog',
  BOOK: 'book',
  CASE: 'legal_case',
  CHAP: 'chapter',
  COMP: 'software',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  DATA: 'dataset',
  DBASE: 'dataset',
  DICT: 'entry-dictionary',
  EBOOK: 'book',
  ECHAP: 'chapter',
  EDBOOK: 'book',
  EJOUR: 'article-journal',
  ELEC: 'webpage',
  ENCYC: 'entry-encyclopedia',
  GOVDOC: 'report',
  HEAR: 'hearing',
  ICOMM: 'personal_communication',
  INPR: 'article-journal',
  JFULL: 'periodical',
  JOUR: 'article-journal',
  LEGAL: 'legislation',
  MANSCPT: 'manuscript',
  MAP: 'map',
  MGZN: 'article-magazine',
  MPCT: 'motion_picture',
  NEWS: 'article-newspaper',
  PAMP: 'pamphlet',
  PAT: 'patent',
  PCOMM: 'personal_communication',
  RPRT: 'report',
  SER: 'book',
  SLIDE: 'speech',
  SOUND: 'song',
  STAND: 'standard',
  STAT: 'legislation',
  THES: 'thesis',
  UNBILL: 'bill',
  UNPB: 'manuscript',
  VIDEO: 'motion_picture',
  WEB: 'webpage',
};

/** Types of parts, whose second title and authors are those of the whole. */
const parts: ReadonlySet<string> = new Set(['CHAP', 'ECHAP', 'CONF', 'CPAPER', 'ENCYC', 'DICT']);

/** An entry as CSL-JSON. Its id is empty where it has none. */
export function risItem(entry: RisEntry): CslItem {
  const all = (...tags: string[]): string[] =>
    tags.flatMap((tag) =>
      entry.fields.filter((one) => one.tag === tag && one.value !== '').map(({ value }) => value),
    );
  const first = (...tags: string[]): string | undefined => all(...tags)[0];
  const item: Record<string, unknown> = {};
  const put = (name: string, value: unknown): void => {
    if (value !== undefined) item[name] = value;
  };
  const isPart = parts.has(entry.type);
  put('title', first('TI', 'T1', 'CT') ?? (isPart ? undefined : first('BT')));
  put('author', namesOf(all('AU', 'A1')));
  put('editor', namesOf(isPart ? all('ED', 'A2') : all('ED')));
  put('translator', namesOf(all('A4')));
  put('container-title', first('JO', 'JF', 'T2', ...(isPart ? ['BT'] : []), 'JA', 'J2', 'J1'));
  put('publisher', first('PB'));
  put('publisher-place', first('CY', 'PP'));
  put('issued', dateOf(all('DA', 'PY', 'Y1')));
  put('accessed', dateOf(all('Y2')));
  put(
    'URL',
    all('UR').find((value) => /^https?:/i.test(value)),
  );
  put('DOI', first('DO')?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, ''));
  put(/book|chapter/.test(types[entry.type] ?? '') ? 'ISBN' : 'ISSN', first('SN'));
  put('volume', first('VL'));
  put(entry.type === 'RPRT' ? 'number' : 'issue', first('IS'));
  put('page', [first('SP'), first('EP')].filter((page) => page !== undefined).join('-') || undefined);
  put('edition', first('ET'));
  put('language', first('LA'));
  const files = all('L1', 'L2', 'L4', 'LK').flatMap(filesIn);
  if (files.length > 0) item['custom'] = { file: files[0], ...(files.length > 1 ? { files } : {}) };
  return {
    ...item,
    id: first('ID', 'LB') ?? '',
    type: (Object.hasOwn(types, entry.type) ? types[entry.type] : undefined) ?? 'document',
  };
}

/** `Smith, John, Jr.`; a name without a comma is that of an organisation or is kept as it stands. */
function namesOf(values: readonly string[]): CslName[] | undefined {
  const names = values.map((value): CslName => {
    const [family = '', given = '', suffix = ''] = value.split(',').map((part) => part.trim());
    if (given === '') return { literal: family };
    return { family, given, ...(suffix === '' ? {} : { suffix }) };
  });
  return names.length === 0 ? undefined : names;
}

/** The most exact of several dates: `2014/03/12/`, `2014///Spring`, `2014-03-12`, `12 March 2014`, `2014`. */
function dateOf(values: readonly string[]): CslDate | undefined {
  const dates = values.map((value): CslDate => {
    const [, year, month, day] = /^(\d{4})(?:[/-](\d{0,2}))?(?:[/-](\d{0,2}))?(?:\/.*)?$/.exec(value) ?? [];
    if (year === undefined) return dateFromText(value) ?? { literal: value };
    const numbers = [year, month, day].map((part) => Number(part ?? 0));
    const end = numbers.indexOf(0);
    return { 'date-parts': [numbers.slice(0, end === -1 ? 3 : end)] };
  });
  return dates.toSorted((a, b) => exactnessOf(b) - exactnessOf(a))[0];
}

function exactnessOf(date: CslDate): number {
  return date['date-parts']?.[0]?.length ?? 0;
}

/** The paths in a link, without EndNote's scheme; none for an address of the web. */
function filesIn(link: string): string[] {
  return link
    .split(/;(?=\s*(?:file:|internal-pdf:|\/|[a-z]:\\))/i)
    .map((path) => path.trim().replace(/^internal-pdf:\/{2,3}/i, ''))
    .filter((path) => path !== '' && !/^(?:https?|ftp|doi):/i.test(path));
}
