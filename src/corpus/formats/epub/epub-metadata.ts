import type { CslItem } from '../../source.ts';
import type { TreeElement } from '../dom/tree.ts';
import { authorNames } from '../html/author-names.ts';
import { dateOfData } from '../html/web-date.ts';
import { valuesOf } from './package.ts';

/** The data of a book from its package document, as CSL-JSON fields, and where each came from. */
export function epubMetadata(metadata: TreeElement | undefined): {
  readonly metadata: Partial<CslItem>;
  readonly origins: Record<string, string>;
} {
  const roles = new Map(
    valuesOf(metadata, 'meta')
      .filter(({ element }) => element.attributes['property'] === 'role')
      .map(({ element, text }) => [(element.attributes['refines'] ?? '').replace(/^#/, ''), text]),
  );
  const isAuthor = (element: TreeElement): boolean => {
    const role =
      element.attributes['opf:role'] ??
      element.attributes['role'] ??
      roles.get(element.attributes['id'] ?? '') ??
      'aut';
    return /^(?:aut|cre|edt|aui)$/.test(role);
  };
  const creators = valuesOf(metadata, 'creator').filter(({ element }) => isAuthor(element));
  const authors = [...new Set(creators.flatMap(({ text }) => authorNames(text)))].map(inOrder);
  const dates = valuesOf(metadata, 'date');
  const date =
    dates.find((each) => eventOf(each.element) === 'original-publication') ??
    dates.find((each) => eventOf(each.element) === 'publication') ??
    dates.find((each) => eventOf(each.element) === '');
  const issued = date === undefined ? undefined : (dateOfData(date.text) ?? yearOf(date.text));
  const [title] = valuesOf(metadata, 'title');
  const [publisher] = valuesOf(metadata, 'publisher');
  const [language] = valuesOf(metadata, 'language');
  const isbn = valuesOf(metadata, 'identifier')
    .flatMap(({ text }) => /(?:97[89])?\d{9}[\dX]$/.exec(text.replaceAll('-', ''))?.[0] ?? [])
    .find((digits) => digits.length === 10 || digits.length === 13);
  const found: Partial<CslItem> = {
    ...(title === undefined ? {} : { title: title.text }),
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(issued === undefined ? {} : { issued }),
    ...(publisher === undefined ? {} : { publisher: publisher.text }),
    ...(language === undefined ? {} : { language: language.text }),
    ...(isbn === undefined ? {} : { ISBN: isbn }),
  };
  return {
    metadata: { type: 'book', ...found },
    origins: Object.fromEntries(Object.keys(found).map((field) => [field, 'package of the e-book'])),
  };
}

/** A name that is written for sorting, `Benson, E. F.`, as it is read. */
function inOrder(name: string): string {
  const [, family, given] = /^([^,]{2,40}),\s+(\p{Lu}[^,]{0,40})$/u.exec(name) ?? [];
  return family === undefined || given === undefined || /^(?:Jr|Sr|Inc|Ltd|MD|PhD)\b/.test(given)
    ? name
    : `${given} ${family}`;
}

function eventOf({ attributes }: TreeElement): string {
  return attributes['opf:event'] ?? attributes['event'] ?? '';
}

function yearOf(text: string): CslItem['issued'] {
  const year = /^\s*([12]\d{3})\b/.exec(text)?.[1];
  return year === undefined || year === '0101' ? undefined : { 'date-parts': [[Number(year)]] };
}
