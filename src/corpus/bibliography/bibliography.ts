import { isBibtex } from '../../project/corpus-rules.ts';
import { isBlank } from '../../text/normalise.ts';
import { parseCslJson } from './csl-json.ts';
import type { CslItem, Problem } from '../source.ts';
import { decode } from '../formats/decode.ts';
import type { Position } from '../../text/lines.ts';

/** The entries of one bibliography file. */
export interface Bibliography {
  /**
   * Every entry that could be read, as CSL-JSON. `custom.file` ties it to a file, relative to the bibliography's folder;
   * where an entry names several files, all of them are in `custom.files`.
   */
  readonly items: readonly CslItem[];
  /** Where each item stands, in the order of `items`. */
  readonly positions?: readonly Position[];
  readonly problems: readonly Problem[];
}

/** Reads a bibliography by the end of its name. Never throws: a broken entry is reported where it stands and costs nobody else's. */
export async function parseBibliography(path: string, text: string): Promise<Bibliography> {
  if (!isBibtex(path)) return parseCslJson(text);
  // BibTeX's parser takes 25 MB: it is loaded by those who have such a file.
  const { parseBibtex } = await import('./bibtex.ts');
  return parseBibtex(text);
}

/** {@link parseBibliography} from the bytes of the file. */
export async function readBibliography(path: string, bytes: Uint8Array): Promise<Bibliography> {
  const { text, problems } = decode(bytes);
  if (isBlank(text)) {
    const empty = { severity: 'warning' as const, message: 'The bibliography is empty: it has no entries.' };
    return { items: [], positions: [], problems: problems.length > 0 ? problems : [empty] };
  }
  const bibliography = await parseBibliography(path, text);
  return { ...bibliography, problems: [...problems, ...bibliography.problems] };
}
