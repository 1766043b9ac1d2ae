import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Span } from '../text/span.ts';

/** A file named in a bibliography; the span of its name leaves out the quotation marks. */
export interface FileMention {
  /** As written: relative to the bibliography's folder, or absolute. */
  readonly file: string;
  readonly span: Span;
}

/** The files that the entries of a CSL-JSON file name in `custom.file`. A broken file is read as far as possible. */
export function filesInJson(text: string): readonly FileMention[] {
  const entries = parseTree(text)?.children ?? [];
  return entries.flatMap((entry) => {
    const node = findNodeAtLocation(entry, ['custom', 'file']);
    const file: unknown = node?.value;
    if (node === undefined || typeof file !== 'string' || file.trim() === '') return [];
    return [{ file, span: { start: node.offset + 1, end: node.offset + node.length - 1 } }];
  });
}
