import { baseName } from '../../project/paths.ts';
import type { KeyedFile } from './keys.ts';
import type { CslItem } from '../source.ts';

/**
 * The bibliographic data shown for a source: its entry in the bibliography, completed by what the document says about itself. Without a
 * title the source is shown by its file name.
 */
export function describeSource(source: KeyedFile, metadata: Readonly<Partial<CslItem>>): CslItem {
  const title = baseName(source.path);
  return { title, type: 'document', ...metadata, ...source.entry, id: source.key };
}
