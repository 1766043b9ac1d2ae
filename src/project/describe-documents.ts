import { countOf, countsByKind } from '../text/counts.ts';
import type { DocumentFolder, FoundDocument } from './documents.ts';

/** Maximum kinds named in a row. */
const mostKinds = 4;

/** `12 documents: 8 PDF, 4 text`; `complete` is whether the whole folder was searched. */
export function describeFolder({ documents }: DocumentFolder, complete = true): string {
  if (documents.length === 0) return 'no documents';
  const kinds = countsByKind(
    documents.map(({ kind }) => kind),
    mostKinds,
  );
  return `${complete ? '' : 'at least '}${countOf(documents.length, 'document')}: ${kinds}`;
}

/** A note on how many documents of a folder can be read; empty where all can. */
export function describeReadable({ documents, readable }: DocumentFolder): string {
  if (readable === documents.length) return '';
  return readable === 0 ? 'None of them can be read yet' : `${readable} of them can be read now`;
}

/** Markdown files of one place that may be the user's notes. */
export interface NoteGroup {
  /** Relative to the project folder: `*.md`, or all Markdown below one of its subfolders. */
  readonly glob: string;
  readonly count: number;
  /** Whether they look more like notes than sources. */
  readonly likely: boolean;
}

/** Names of folders that usually hold the user's writing. */
const noteFolders =
  /^(?:notes?|notizen|drafts?|entw[uü]rfe|minutes|journal|diary|todo|ideas|memos?|briefings?|writing)$/i;

/** Groups the Markdown files of a folder chosen for sources by the subfolder they lie in. */
export function noteGlobs(documents: readonly FoundDocument[]): NoteGroup[] {
  const groups = new Map<string, { count: number; readonly likely: boolean }>();
  for (const { path, markdown } of documents) {
    if (!markdown) continue;
    const slash = path.indexOf('/');
    const folder = path.slice(0, Math.max(0, slash));
    const glob = slash < 0 ? '*.md' : `${plainGlob(folder)}/**/*.md`;
    const group = groups.get(glob) ?? { count: 0, likely: slash < 0 || noteFolders.test(folder) };
    group.count += 1;
    groups.set(glob, group);
  }
  return [...groups].map(([glob, { count, likely }]) => ({ glob, count, likely }));
}

/** Replaces characters that are special in globs by `?`, which matches any one character. */
function plainGlob(name: string): string {
  return name.replaceAll(/[*?{}[\]()!+@|\\]/g, '?');
}
