import type { CslItem, Problem } from '../../source.ts';
import { readingOf } from '../blocks.ts';
import { authorNames } from '../html/author-names.ts';
import { dateInText } from '../html/web-date.ts';
import type { Reading } from '../reader.ts';
import type { DocumentProperties } from './core-properties.ts';
import { labelOffice } from './label-office.ts';
import type { OfficePart } from './office-part.ts';

/** The reading of a word processor's document from its parts and properties. A title in the text goes before that of the properties. */
export function documentReading(
  parts: readonly OfficePart[],
  about: DocumentProperties,
  problems: readonly Problem[] = [],
): Reading {
  const blocks = labelOffice(parts, about.metadata.title);
  const title = blocks.find(({ section }) => section === 'title')?.text.replaceAll(/\s+/g, ' ');
  const lines = blocks.filter(({ section }) => section === 'byline').map(({ text }) => text);
  const issued = lines.map(dateInText).find((date) => date !== undefined);
  const author = lines.filter((line) => dateInText(line) === undefined).flatMap(authorNames);
  const written: Partial<CslItem> = {
    ...(title === undefined ? {} : { title }),
    ...(author.length === 0 ? {} : { author: author.map((literal) => ({ literal })) }),
    ...(issued === undefined ? {} : { issued }),
  };
  const origins = Object.fromEntries(
    Object.keys(written).map((field) => [field, `${field === 'title' ? 'title' : 'byline'} of the document`]),
  );
  return readingOf(blocks, {
    metadata: { type: 'document', ...about.metadata, ...written },
    origins: { ...about.origins, ...origins },
    problems,
  });
}
