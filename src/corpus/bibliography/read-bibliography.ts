import { problem } from '../source.ts';
import { isBibtex, isRis } from '../../project/corpus-rules.ts';
import { isBlank } from '../../text/normalise.ts';
import { decode } from '../formats/decode.ts';
import type { Bibliography } from './bibliography.ts';
import { parseCslJson } from './csl-json.ts';
import { parseRis } from './ris.ts';

/** Reads a bibliography by the end of its name. Never throws: a broken entry is reported where it stands, and all others are kept. */
export async function parseBibliography(path: string, text: string): Promise<Bibliography> {
  if (isRis(path)) return parseRis(text);
  if (!isBibtex(path)) return parseCslJson(text);
  // BibTeX's parser takes 25 MB, so it is loaded only where there is such a file.
  const { parseBibtex } = await import('./bibtex.ts');
  return parseBibtex(text);
}

/** {@link parseBibliography} from the bytes of the file. */
export async function readBibliography(path: string, bytes: Uint8Array): Promise<Bibliography> {
  const { text, problems } = decode(bytes);
  if (isBlank(text)) {
    const empty = problem('warning', { id: 'bibliography-empty', args: {} });
    return { items: [], positions: [], problems: problems.length > 0 ? problems : [empty] };
  }
  const bibliography = await parseBibliography(path, text);
  return { ...bibliography, problems: [...problems, ...bibliography.problems] };
}
