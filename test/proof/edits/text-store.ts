import { readSource } from '../../../src/corpus/formats/read-source.ts';
import { formatOf } from '../../../src/corpus/formats/formats.ts';
import { readers } from '../../../src/corpus/formats/readers.ts';
import type { StoredPassage, StoredSource } from '../../../src/corpus/source.ts';
import type { PassageStore } from '../../../src/store/store.ts';
import { sha256 } from '../../../src/text/sha256.ts';
import { storeIn } from '../../unit/check/made.ts';
import { work } from '../../unit/corpus/work.ts';

/** A store of texts as their reader cuts them, made in a millisecond: by path, the key being the file's name. It searches nothing. */
export async function textStore(files: Readonly<Record<string, string>>): Promise<PassageStore> {
  const sources: StoredSource[] = [];
  const passagesOf = new Map<string, readonly StoredPassage[]>();
  for (const [path, text] of Object.entries(files)) {
    const bytes = new TextEncoder().encode(text);
    const reader = formatOf(path, bytes, readers);
    if (reader === undefined) throw new Error(`No reader takes ${path}`);
    const { passages } = await readSource(path, bytes, work);
    const key = path.replace(/^.*\/|\.\w+$/g, '');
    const { markup, paragraphs } = reader;
    sources.push({
      key,
      path,
      item: { id: key, type: 'document' },
      passageCount: passages.length,
      markup,
      paragraphs,
      reader: reader.id,
      reading: { sha256: sha256(bytes), readerVersion: reader.version },
    });
    passagesOf.set(
      key,
      passages.map((passage) => Object.assign({}, passage, { key, path, markup, reader: reader.id })),
    );
  }
  return {
    ...storeIn('ready', sources),
    sourceAt: async (path) => sources.find((source) => source.path === path),
    passages: async (key) => passagesOf.get(key) ?? [],
  };
}
