import type { FileKind } from '../unread.ts';
import { kindByName } from './kind-by-name.ts';
import { type KindName, kinds } from './kinds.ts';
import { contentKind, isText } from './signatures.ts';

/** How many of a file's first bytes {@link kindOf} needs. */
export const headLength = 4096;

/**
 * The kind of a file, from the end of its name and from its first bytes where these say more. It is `PDF` for `report.pdf`, and
 * also for `scan` or `scan.jpg` where they begin with `%PDF-`.
 */
export function kindOf(path: string, head: Uint8Array): FileKind {
  const named = kindByName(path);
  const found = contentKind(head);
  // A container says less than a name: both .docx and .epub are zip files.
  if (found !== undefined && (named === undefined || overrides(found, named))) return kinds[found];
  if (named !== undefined) return kinds[named];
  if (head.length === 0) return kinds.unknown;
  return isText(head) ? kinds.text : kinds.unknown;
}

/** The kind of bytes that no text begins with, as in a PDF saved as `.txt`; `undefined` where they may be text. */
export function kindOfForeign(head: Uint8Array): FileKind | undefined {
  const found = contentKind(head);
  return found === undefined || readable.has(found) ? undefined : kinds[found];
}

/** Kinds whose files are text, as which a file of that name is read. */
const readable: ReadonlySet<KindName> = new Set(['web', 'mail', 'code', 'xml', 'json']);

/** Whether the kind that the content shows wins over the kind that the name says. */
function overrides(found: KindName, named: KindName): boolean {
  if (found === 'pdf') return true;
  if (found === 'word') return kinds[named].kind !== kinds.word.kind;
  return !kinds[named].document && kinds[found].document && named !== 'program';
}
