import { readingOf } from '../blocks.ts';
import type { Reading } from '../reader.ts';
import type { DocumentProperties } from './core-properties.ts';
import { labelOffice } from './label-office.ts';
import type { OfficePart } from './office-part.ts';

/** The reading of a word processor's document from its parts and properties. A title in the text goes before that of the properties. */
export function documentReading(parts: readonly OfficePart[], about: DocumentProperties): Reading {
  const blocks = labelOffice(parts, about.metadata.title);
  const title = blocks.find(({ section }) => section === 'title')?.text.replaceAll(/\s+/g, ' ');
  return readingOf(blocks, {
    metadata: { type: 'document', ...about.metadata, ...(title === undefined ? {} : { title }) },
    origins: { ...about.origins, ...(title === undefined ? {} : { title: 'title of the document' }) },
  });
}
