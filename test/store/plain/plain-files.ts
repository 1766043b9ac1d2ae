import type { ReadPassages } from '../../../src/corpus/formats/reader.ts';
import type { StoredPassage, StoredSource } from '../../../src/corpus/source.ts';
import type { FileRow, KnownFiles, SourceWriter } from '../../../src/store/index-storage.ts';

/** A file of the plain index: never changed, only replaced. */
export interface PlainFile extends FileRow {
  readonly reading: ReadPassages;
}

/** Files by path. */
export type PlainFiles = ReadonlyMap<string, PlainFile>;

/** The sources among files, by key. */
export function sourcesIn(files: PlainFiles): readonly PlainFile[] {
  return [...files.values()]
    .filter(({ kind, keyed }) => kind === 'source' && keyed.key !== '')
    .toSorted((a, b) => (a.keyed.key < b.keyed.key ? -1 : 1));
}

/** A file as the source it is. */
export function sourceOfFile({ path, keyed, sha256, reader, reading }: PlainFile): StoredSource {
  const { pages, passages } = reading;
  const aliases: string[] = JSON.parse(keyed.aliases);
  return {
    key: keyed.key,
    path,
    reader: reader?.id ?? '',
    markup: reader?.markup ?? 'plain',
    paragraphs: reader?.paragraphs ?? 'in the file',
    ...(pages === undefined ? {} : { pages }),
    item: { type: 'document', ...JSON.parse(keyed.item), id: keyed.key },
    passageCount: passages.length,
    reading: { sha256, readerVersion: reader?.version ?? 0 },
    ...(aliases.length === 0 ? {} : { aliases }),
  };
}

/** The passages of a file. */
export function passagesOfFile({ path, keyed, reader, reading }: PlainFile): readonly StoredPassage[] {
  const source = {
    key: keyed.key,
    path,
    reader: reader?.id ?? '',
    markup: reader?.markup ?? ('plain' as const),
  };
  return reading.passages.map((passage) => Object.assign({}, passage, source));
}

/** What is known of files before a refresh. */
export function knownIn(files: () => PlainFiles): KnownFiles {
  return {
    files(within) {
      const all = [...files().values()].filter(
        ({ path }) =>
          within === undefined || within.some((each) => path === each || path.startsWith(`${each}/`)),
      );
      return new Map(
        all.map(({ path, kind, keyed, stamp, sha256, reader, unread }) => [
          path,
          {
            kind,
            key: keyed.key,
            stamp,
            sha256,
            reader: reader?.id ?? '',
            readerVersion: reader?.version ?? 0,
            ...(unread === undefined ? {} : { unread }),
          },
        ]),
      );
    },
    sources: () =>
      [...files().values()]
        .filter(({ kind }) => kind === 'source')
        .map(({ path, keyed, reading }) => ({ path, keyed, metadata: reading.metadata })),
  };
}

/** Writes into a map of files. */
export function writerInto(files: () => Map<string, PlainFile>): SourceWriter {
  const change = (path: string, changed: Partial<PlainFile>): void => {
    const file = files().get(path);
    if (file !== undefined) files().set(path, { ...file, ...changed });
  };
  return {
    *put(row, reading) {
      files().set(row.path, { ...row, reading });
      for (const { text } of reading.passages) yield text.length;
    },
    rekey: (path, keyed) => change(path, { keyed }),
    touch: (path, stamp) => change(path, { stamp }),
    remove: (path) => files().delete(path),
  };
}
