import type { FileKind } from '../unread.ts';
import { kindByName } from './kind-by-name.ts';
import { type KindName, kinds } from './kinds.ts';
import { contentKind, isText } from './signatures.ts';

/** How many bytes of a file's beginning {@link kindOf} wants to see. */
export const headLength = 4096;

/**
 * What a file is, by the end of its name and, where that says nothing or something else, by its first bytes. For
 * `report.pdf` it is `PDF`, as it is for `scan` or `scan.jpg` that begin with `%PDF-`.
 */
export function kindOf(path: string, head: Uint8Array): FileKind {
  const named = kindByName(path);
  const found = contentKind(head);
  // A container says less than a name: a .docx is a zip as an .epub is.
  if (found !== undefined && (named === undefined || overrides(found, named))) return kinds[found];
  if (named !== undefined) return kinds[named];
  if (head.length === 0) return kinds.unknown;
  return isText(head) ? kinds.text : kinds.unknown;
}

/** What bytes are that no text begins with (a PDF saved as `.txt`); `undefined` where they may be text. */
export function kindOfForeign(head: Uint8Array): FileKind | undefined {
  const found = contentKind(head);
  return found === undefined || found === 'web' || found === 'mail' || found === 'code'
    ? undefined
    : kinds[found];
}

/** Kinds that know themselves by their content whatever a name says. */
function overrides(found: KindName, named: KindName): boolean {
  if (found === 'pdf') return true;
  if (found === 'word') return kinds[named].kind !== kinds.word.kind;
  return !kinds[named].document && kinds[found].document && named !== 'program';
}
