import { type Creator, type Entry, parse } from '@retorquere/bibtex-parser';
import { type Position, lineStarts, positionAt } from '../../text/lines.ts';
import { unicodeForm } from '../../text/normalise.ts';
import { deepestNesting } from '../../text/nesting.ts';
import type { Bibliography } from './bibliography.ts';
import { type BibtexChunk, bibtexChunks, longestEntry } from './bibtex-chunks.ts';
import { dateFromText } from './dates.ts';
import type { CslDate, CslItem, CslName, Problem } from '../source.ts';
import { errorMessage } from '../../text/error-message.ts';

/** Reads a BibTeX or BibLaTeX file into CSL-JSON items. Never throws; entries around a broken one are kept. */
export function parseBibtex(text: string): Bibliography {
  const starts = lineStarts(text);
  const chunks = bibtexChunks(text);
  const problems: Problem[] = [];
  const unresolved = new Set<string>();
  const found: { readonly entry: Entry; readonly at: number }[] = [];
  const take = (source: string, own: readonly BibtexChunk[], firstLine: number, mostErrors: number): void => {
    const { entries, errors } = parsed(source);
    const offsetOf = offsetsByKey(text, own);
    for (const entry of entries) found.push({ entry, at: offsetOf(entry.key) });
    const faults = errors.filter(({ error }) => {
      const name = nameWithoutString(error);
      // A field with no value at all has none.
      if (name !== undefined && name !== '') unresolved.add(name);
      return name === undefined;
    });
    for (const error of faults.slice(0, mostErrors)) problems.push(problemOf(error, firstLine));
  };
  const sound = chunks.filter(({ fault }) => fault === undefined);
  take(onlyChunks(text, chunks), sound, 0, Number.POSITIVE_INFINITY);
  const broken = chunks.filter(({ fault }) => fault === 'never closed');
  for (const chunk of broken.slice(0, mostBroken)) {
    // What a broken entry says before its fault is kept.
    const source = closedUp(text.slice(chunk.start, Math.min(chunk.end, chunk.start + longestBroken)));
    take(source, [chunk], positionAt(starts, chunk.start).line, 1);
  }
  for (const { start, fault } of chunks.filter((chunk) => chunk.fault?.startsWith('too') === true)) {
    const message =
      fault === 'too deep'
        ? `The braces of this entry are nested more than ${deepestNesting} deep: it is left out.`
        : `This entry is longer than ${longestEntry / 1024} KiB: it is left out. Shorten its fields.`;
    problems.push({ severity: 'error', message, position: positionAt(starts, start) });
  }
  const items = new Map<string, CslItem>();
  const positions: Position[] = [];
  for (const { entry, at } of found.toSorted((a, b) => a.at - b.at)) {
    const position = positionAt(starts, at);
    if (entry.key === '')
      problems.push({
        severity: 'error',
        message: 'This entry has no key: no citation can name it.',
        position,
      });
    else if (items.has(entry.key)) {
      const message = `A second entry has the key "${entry.key}". It is left out: give it a key of its own.`;
      problems.push({ severity: 'error', message, position });
    } else {
      items.set(entry.key, itemOf(entry));
      positions.push(position);
    }
  }
  const unnamed = Math.max(0, problems.length - mostProblems) + Math.max(0, broken.length - mostBroken);
  return {
    items: [...items.values()],
    positions,
    problems: [
      ...problems.slice(0, mostProblems),
      ...(unnamed === 0
        ? []
        : [{ severity: 'error' as const, message: `The bibliography has ${unnamed} more such problems.` }]),
      ...unresolvedProblem([...unresolved]),
    ],
  };
}

/** Maximum problems that are named for one file; a file with more is no bibliography. */
const mostProblems = 100;

/** Maximum broken entries that are read for what they say before their fault. */
const mostBroken = 2000;

/** A broken entry is read up to here, in characters; the parser looks at it anew for each `@` in it. */
const longestBroken = 2000;

function parsed(text: string): Pick<ReturnType<typeof parse>, 'entries' | 'errors'> {
  try {
    // Titles stay as they are written: a newspaper's capitals are its own.
    return parse(text, { sentenceCase: false, caseProtection: false, english: false, unsupported: 'ignore' });
  } catch (error) {
    return {
      entries: [],
      errors: [{ error: errorMessage(error), input: '' }],
    };
  }
}

/** The name that a field has without quotes or braces, where no `@string` explains it: a journal's short name, or a month's. */
function nameWithoutString(error: string): string | undefined {
  return /^Unresolved @string reference "([^"]*)"/.exec(error)?.[1];
}

/** Such names are often explained in a style file of BibTeX; the entries are read all the same. */
function unresolvedProblem(unresolved: readonly string[]): Problem[] {
  if (unresolved.length === 0) return [];
  const left = unresolved.length - mostInMessage;
  const named = unresolved.slice(0, mostInMessage).join(', ') + (left > 0 ? ` and ${left} more` : '');
  return [
    {
      severity: 'warning',
      message: `Without quotes or braces, and in no @string of this file: ${named}. Such a name is kept as it stands.`,
    },
  ];
}

/** Maximum names in one message. */
const mostInMessage = 10;

/** The parser's own words, with the line in the file instead of that in what it was given. */
function problemOf({ error }: { readonly error: string }, firstLine: number): Problem {
  const line = Number(/ at line (\d+)/.exec(error)?.[1] ?? 1) - 1 + firstLine;
  const message = `This entry cannot be read: ${error.replace(/ at line \d+/, ` at line ${line + 1}`)}`;
  return { severity: 'error', message, position: { line, column: 0 } };
}

/** The text just as long, with blanks for all but the entries that are sound: the line ends stay. */
function onlyChunks(text: string, chunks: readonly BibtexChunk[]): string {
  const parts: string[] = [];
  let at = 0;
  const blank = (end: number): void => {
    parts.push(text.slice(at, end).replaceAll(/[^\r\n]/g, ' '));
    at = end;
  };
  for (const { start, end, fault } of chunks) {
    blank(start);
    if (fault !== undefined) blank(end);
    else parts.push(closedUp(text.slice(start, end)));
    at = end;
  }
  blank(text.length);
  return parts.join('');
}

/** `@ book{` as ` @book{`, which is as long: the parser knows no space there, as BibTeX does. */
function closedUp(entry: string): string {
  return entry.replace(/^@([ \t]+)/, '$1@');
}

/** Gives the offset of the next entry with a key; of one that is not found, that of the last that was. */
function offsetsByKey(text: string, chunks: readonly BibtexChunk[]): (key: string) => number {
  const byKey = new Map<string, number[]>();
  for (const { start, end } of chunks.toReversed()) {
    const key =
      /^@\s*\w+\s*[{(]\s*([^\s,{}()=]*)/.exec(text.slice(start, Math.min(end, start + 1000)))?.[1] ?? '';
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [start]);
    else known.push(start);
  }
  let last = chunks[0]?.start ?? 0;
  return (key) => {
    last = byKey.get(key)?.pop() ?? last;
    return last;
  };
}

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

/** CSL fields and the BibTeX fields they come from, the first that is there. */
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
];

function itemOf(entry: Entry): CslItem {
  const fields: Readonly<Record<string, unknown>> = entry.fields;
  const text = (candidates: readonly string[]): string | undefined =>
    candidates.map((name) => asText(fields[name])).find((value) => value !== undefined);
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
  const files = filesOf(text(['file']) ?? '');
  if (files.length > 0) item['custom'] = { file: files[0], ...(files.length > 1 ? { files } : {}) };
  return { ...item, id: entry.key, type: typeOf(entry.type, text(['entrysubtype'])) };
}

function typeOf(type: string, subtype: string | undefined): string {
  if (subtype === 'newspaper' || subtype === 'magazine') return `article-${subtype}`;
  return (Object.hasOwn(types, type) ? types[type] : undefined) ?? 'document';
}

function names(creators: readonly Creator[] | undefined): CslName[] | undefined {
  const list = (creators ?? []).flatMap((creator): CslName[] => {
    const literal = asText(creator.name);
    if (literal !== undefined) return [{ literal }];
    const given = asText(creator.firstName);
    const family = asText(creator.lastName);
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

/** A date in EDTF as BibLaTeX writes it, `2014-09-15` or `2014-09/2014-10`; anything else is kept as its words. */
function dateOf(text: string | undefined): CslDate | undefined {
  if (text === undefined) return undefined;
  const ends = text
    .split('/')
    .map((end) => dateFromText(end.replace(/[~?%]$/, '').replace(/T.*/s, ''))?.['date-parts']?.[0]);
  const known = ends.filter((end) => end !== undefined);
  return known.length === ends.length && known.length <= 2 ? { 'date-parts': known } : { literal: text };
}

/**
 * The paths in a `file` field: a bare path, or `description:path:type` as Zotero, Mendeley and JabRef write it, several
 * separated by semicolons, with `\` before a separator that belongs to a path.
 */
function filesOf(field: string): string[] {
  return field
    .split(/(?<!\\);/)
    .map((file) => {
      const parts = file.split(/(?<!\\):/);
      const path = parts.length >= 3 ? parts.slice(1, -1).join(':') : file;
      return path.replaceAll(/\\([:;\\])/g, '$1').trim();
    })
    .filter((path) => path !== '');
}

function asText(value: unknown): string | undefined {
  const text = Array.isArray(value) ? value.filter((part) => typeof part === 'string').join(', ') : value;
  // The parser writes a TeX accent as a letter and a combining mark.
  return typeof text === 'string' && text.trim() !== '' ? unicodeForm(text.trim(), 'NFC') : undefined;
}
