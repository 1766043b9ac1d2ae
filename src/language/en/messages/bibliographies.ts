/** Problems in bibliographies, as sentences. */
export const bibliographyMessages = {
  'bibliography-empty': () => 'The bibliography is empty: it has no entries.',
  /** `reason`: what the system or a deadline says. */
  'bibliography-unreadable': ({ reason }: { readonly reason: string }) =>
    `The bibliography cannot be read: ${reason}`,
  'bibliography-too-deep': ({ levels }: { readonly levels: number }) =>
    `The bibliography is nested more than ${levels} deep here: it is not read. Take this entry out.`,
  'bibliography-no-list': () => 'The bibliography must be a list of CSL-JSON items: [ { "id": … }, … ]',
  /** `fault`: the parser's own words, such as `comma expected`. */
  'bibliography-not-json': ({ fault }: { readonly fault: string }) =>
    `The bibliography is not valid JSON here: ${fault}.`,
  'bibliography-more-problems': ({ count }: { readonly count: number }) =>
    `The bibliography has ${count} more such problems.`,
  /** `names`: short names that no `@string` of the file explains; `more` of them are not named. */
  'bibliography-no-string': ({ names, more }: { readonly names: readonly string[]; readonly more: number }) =>
    `Without quotes or braces, and in no @string of this file: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}. Such a name is kept as it stands.`,
  'ris-not-closed': () => 'This entry does not end: the line "ER  - " is missing. What it says is kept.',
  'ris-outside': ({ line }: RisLine) => `This line stands in no entry and is left out: ${line}`,
  'ris-damaged': ({ line }: RisLine) =>
    `This line is damaged and is left out: ${line}. It should read like "TI  - The port".`,
  'entry-no-object': () => 'This entry is not an object with an "id".',
  'entry-no-id': () => 'This entry has no "id": no citation can name it.',
  'entry-no-key': () => 'This entry has no key: no citation can name it.',
  'entry-id-not-citable': ({ id }: EntryId) =>
    `No citation can name the id "${id}": Pandoc takes no spaces or braces in a key.`,
  'entry-no-type': ({ id }: EntryId) => `The entry "${id}" has no "type"; it is taken as "document".`,
  'entry-wrong-field': ({
    id,
    field,
    wanted,
  }: EntryId & { readonly field: string; readonly wanted: FieldShape }) =>
    `"${field}" of the entry "${id}" must be ${shapes[wanted]}; it is left out.`,
  'entry-same-id': ({ id }: EntryId) =>
    `A second entry has the id "${id}". It is left out: give it an id of its own.`,
  'entry-same-key': ({ id }: EntryId) =>
    `A second entry has the key "${id}". It is left out: give it a key of its own.`,
  /** `bibliography`: the file that has the entry that is kept. */
  'entry-id-elsewhere': ({ id, bibliography }: EntryId & { readonly bibliography: string }) =>
    `The id "${id}" is already in ${bibliography}. This entry is left out.`,
  /** `id`: that of the entry that the file has already. */
  'entry-file-taken': ({ id, path }: EntryId & { readonly path: string }) =>
    `${path} has an entry already: "${id}". This one is left out.`,
  'entry-too-deep': ({ levels }: { readonly levels: number }) =>
    `The braces of this entry are nested more than ${levels} deep: it is left out.`,
  'entry-too-long': ({ kibibytes }: { readonly kibibytes: number }) =>
    `This entry is longer than ${kibibytes} KiB: it is left out. Shorten its fields.`,
  /** `fault`: the parser's own words. */
  'entry-unreadable': ({ fault }: { readonly fault: string }) => `This entry cannot be read: ${fault}`,
  /** The file that an entry names cannot be its text. `path`: the source that the entry is taken for. */
  'entry-file-missing': ({ id, file, why, path }: MissingFile) => {
    const instead =
      path === undefined ? '' : ` The entry is taken for ${path}, whose key it is; name that file in it.`;
    if (why === 'a text has its name')
      return `The entry "${id}" names ${file}, but a text has its name.${instead}`;
    const unread = why === 'not in the corpus' ? '' : ', or is not read';
    return `The file of the entry "${id}" is not in the corpus${unread}: ${file}.${instead}`;
  },
  /** `path`: the source of the project that has the key. */
  'library-key-taken': ({ id, path }: EntryId & { readonly path: string }) =>
    `Zotero has another item with the key "${id}". Here it is the key of ${path}, and Zotero's file is not read.`,
  /** `key`: that of the file in this project. */
  'library-file-here': ({ id, key }: EntryId & { readonly key: string }) =>
    `Zotero's key for this file is "${id}", here it is "${key}". To change it, add an entry with that id and this file to references.json.`,
  'library-other-work': ({ id }: EntryId) =>
    `Zotero has another work with the key "${id}": the titles differ. Its file is not read for this entry.`,
};

interface RisLine {
  readonly line: string;
}

interface EntryId {
  readonly id: string;
}

interface MissingFile extends EntryId {
  /** As the entry names it. */
  readonly file: string;
  readonly why: 'a text has its name' | 'not in the corpus' | 'not in the corpus or not read';
  readonly path?: string;
}

/** What the value of a field must be. */
export type FieldShape = 'text' | 'names' | 'date' | 'object';

const shapes: Readonly<Record<FieldShape, string>> = {
  text: 'text',
  names: 'a list of names',
  date: 'a date such as { "date-parts": [[2014, 9, 15]] }',
  object: 'an object',
};
