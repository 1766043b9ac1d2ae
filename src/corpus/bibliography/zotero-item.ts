import { isJsonObject, type JsonObject } from '../../text/json-object.ts';
import type { CslName } from '../source.ts';
import { dateFromText } from './dates.ts';

/** CSL types of Zotero's, after its schema (zotero/zotero-schema, `csl`); all others are a `document`. */
const types: Readonly<Record<string, string>> = {
  artwork: 'graphic',
  audioRecording: 'song',
  bill: 'bill',
  blogPost: 'post-weblog',
  book: 'book',
  bookSection: 'chapter',
  case: 'legal_case',
  computerProgram: 'software',
  conferencePaper: 'paper-conference',
  dataset: 'dataset',
  dictionaryEntry: 'entry-dictionary',
  email: 'personal_communication',
  encyclopediaArticle: 'entry-encyclopedia',
  film: 'motion_picture',
  forumPost: 'post',
  hearing: 'hearing',
  instantMessage: 'personal_communication',
  interview: 'interview',
  journalArticle: 'article-journal',
  letter: 'personal_communication',
  magazineArticle: 'article-magazine',
  manuscript: 'manuscript',
  map: 'map',
  newspaperArticle: 'article-newspaper',
  patent: 'patent',
  podcast: 'song',
  preprint: 'article',
  presentation: 'speech',
  radioBroadcast: 'broadcast',
  report: 'report',
  standard: 'standard',
  statute: 'legislation',
  thesis: 'thesis',
  tvBroadcast: 'broadcast',
  videoRecording: 'motion_picture',
  webpage: 'webpage',
};

/** CSL fields and Zotero's that they come from; the first one present wins. */
const fields: readonly (readonly [csl: string, zotero: readonly string[]])[] = [
  ['title', ['title', 'nameOfAct', 'caseName', 'subject']],
  [
    'container-title',
    [
      'publicationTitle',
      'bookTitle',
      'proceedingsTitle',
      'blogTitle',
      'websiteTitle',
      'encyclopediaTitle',
      'dictionaryTitle',
      'forumTitle',
      'programTitle',
    ],
  ],
  [
    'publisher',
    ['publisher', 'institution', 'university', 'company', 'studio', 'network', 'repository', 'court'],
  ],
  ['publisher-place', ['place']],
  ['URL', ['url']],
  ['DOI', ['DOI']],
  ['ISBN', ['ISBN']],
  ['ISSN', ['ISSN']],
  ['volume', ['volume']],
  ['issue', ['issue']],
  ['number', ['reportNumber', 'billNumber', 'number']],
  ['page', ['pages']],
  ['edition', ['edition']],
  ['language', ['language']],
  ['genre', ['reportType', 'thesisType', 'genre']],
];

/** Whether a value is an item as Zotero itself keeps it, in its API and in Better BibTeX's JSON. */
export function isZoteroItem(value: unknown): value is JsonObject {
  return isJsonObject(value) && typeof value['itemType'] === 'string';
}

/**
 * An item of Zotero as a CSL item, to be checked like any other; `undefined` for an attachment, a note or an annotation. Its id is the
 * citation key where Better BibTeX or Zotero gives one, else Zotero's own key.
 */
export function itemOfZotero(zotero: JsonObject): JsonObject | undefined {
  const type = textOf(zotero['itemType']) ?? '';
  if (type === 'attachment' || type === 'note' || type === 'annotation') return undefined;
  const item: Record<string, unknown> = {};
  for (const [csl, names] of fields) {
    const value = names.map((name) => textOf(zotero[name])).find((each) => each !== undefined);
    if (value !== undefined) item[csl] = value;
  }
  const creators = listOf(zotero['creators']);
  for (const role of ['author', 'editor', 'translator'] as const) {
    const names = creators
      .filter(({ creatorType }) => creatorType === role || (role === 'author' && authors.has(creatorType)))
      .flatMap(nameOf);
    if (names.length > 0) item[role] = names;
  }
  const date = textOf(zotero['date']);
  if (date !== undefined)
    item['issued'] = dateFromText(date.replace(/^(\d{4}-\d{2})-00$|^(\d{4})-00-00$/, '$1$2')) ?? {
      literal: date,
    };
  const files = listOf(zotero['attachments']).flatMap(
    ({ localPath, path }) => textOf(localPath) ?? textOf(path) ?? [],
  );
  if (files.length > 0) item['custom'] = { file: files[0], ...(files.length > 1 ? { files } : {}) };
  const id =
    textOf(zotero['citationKey']) ??
    textOf(zotero['citekey']) ??
    citationKeyIn(zotero['extra']) ??
    textOf(zotero['key']);
  return { id, type: (Object.hasOwn(types, type) ? types[type] : undefined) ?? 'document', ...item };
}

/** The key that Better BibTeX writes into a line of an item's `extra` field. */
function citationKeyIn(extra: unknown): string | undefined {
  return /^Citation Key:\s*(\S+)\s*$/im.exec(textOf(extra) ?? '')?.[1];
}

/** Roles that stand in the place of an author for some types. */
const authors: ReadonlySet<unknown> = new Set([
  'artist',
  'cartographer',
  'director',
  'interviewee',
  'inventor',
  'podcaster',
  'presenter',
  'programmer',
  'sponsor',
]);

function nameOf({ name, lastName, firstName }: JsonObject): CslName[] {
  const whole = textOf(name);
  if (whole !== undefined) return [{ literal: whole }];
  const family = textOf(lastName);
  const given = textOf(firstName);
  if (family === undefined) return given === undefined ? [] : [{ literal: given }];
  return [given === undefined ? { literal: family } : { family, given }];
}

function listOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
