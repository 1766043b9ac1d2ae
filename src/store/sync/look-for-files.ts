import type { CorpusRules } from '../../project/corpus-rules.ts';
import { resolvePath } from '../../project/paths.ts';
import { entriesOf, type Library, textsOf } from './library.ts';
import type { Host } from './host.ts';
import { type Scan, scan } from './scan.ts';

/** What a refresh looks at. */
export interface LookTask {
  readonly host: Host;
  /** Absolute, as `resolvePath` gives it; so are all paths here. */
  readonly root: string;
  /** Corpus folders as the project names them. */
  readonly sources: readonly string[];
  readonly rules: CorpusRules;
  /** Only these files and folders; `undefined` for everything. */
  readonly paths: readonly string[] | undefined;
  /** The library that belongs to the corpus; where its texts are is brought up to date here. */
  readonly library: Library;
  /** Called as soon as the corpus folders are found, with those that exist, absolute. */
  readonly located: (folders: readonly string[]) => void;
}

/** Lists the files. Where the texts of the library are is found anew with the whole corpus, and stays as it is for a part of it. */
export async function lookForFiles({
  host,
  root,
  sources,
  rules,
  paths,
  library,
  located,
}: LookTask): Promise<Scan> {
  const options = { root, sources, rules };
  if (paths !== undefined) {
    const linked = library.entries.flatMap(({ path }) => (path === undefined ? [] : resolvePath(root, path)));
    const found = await scan({ ...options, within: paths, linked }, host);
    located(found.folders);
    return found;
  }
  const texts = await textsOf(library.items, host);
  const linked = texts.flatMap(({ absolute }) => absolute ?? []);
  const found = await scan({ ...options, linked }, host);
  located(found.folders);
  library.entries = entriesOf(texts, found);
  return found;
}
