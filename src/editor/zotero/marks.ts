import { type MarkedPassages, markedPassages } from '../../features/marked-words.ts';
import type { ZoteroMark } from '../../corpus/bibliography/zotero-files.ts';
import type { LocalIndex } from '../../store/local-index.ts';
import type { Zotero } from './zotero.ts';

/** Finds what is marked in Zotero among the passages of an index. */
export interface Marks {
  /** The keys of the items in whose files something is marked. */
  keys(): readonly string[];
  /** What is marked in the source with this key. */
  of(key: string, index: LocalIndex): Promise<MarkedPassages>;
}

/** What was found in a source, as long as neither its index nor its marks change. */
interface Found {
  readonly version: string | undefined;
  readonly marks: readonly ZoteroMark[];
  readonly passages: Promise<MarkedPassages>;
}

const none: MarkedPassages = new Map();

/** The marks of a Zotero; each source is looked through once. */
export function marksOfZotero(
  zotero: Pick<Zotero, 'marksOf' | 'markedKeys' | 'isFileOf'> | undefined,
): Marks {
  const found = new WeakMap<LocalIndex, Map<string, Found>>();
  const look = async (
    key: string,
    index: LocalIndex,
    marks: readonly ZoteroMark[],
  ): Promise<MarkedPassages> => {
    const source = await index.source(key);
    // The project may have a source of its own with this key.
    if (source === undefined || zotero?.isFileOf(key, source.path) !== true) return none;
    return markedPassages(await index.passages(key), marks);
  };
  return {
    keys: () => zotero?.markedKeys ?? [],
    async of(key, index) {
      const marks = zotero?.marksOf(key) ?? [];
      if (marks.length === 0) return none;
      const { version } = index.status();
      const byKey = found.get(index) ?? new Map<string, Found>();
      found.set(index, byKey);
      const before = byKey.get(key);
      if (before !== undefined && before.version === version && before.marks === marks)
        return before.passages;
      const passages = look(key, index, marks);
      byKey.set(key, { version, marks, passages });
      passages.catch(() => byKey.delete(key));
      return passages;
    },
  };
}
