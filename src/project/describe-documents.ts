import { countOf, countsByKind } from '../text/counts.ts';
import type { DocumentFolder, FoundDocument } from './documents.ts';

/** `12 documents: 8 PDF, 4 text · 4 can be read`; `complete` says whether all of the folder was looked at. */
export function describeFolder({ documents, readable }: DocumentFolder, complete = true): string {
  if (documents.length === 0) return 'no documents';
  const kinds = countsByKind(documents.map(({ kind }) => kind));
  const count = `${complete ? '' : 'at least '}${countOf(documents.length, 'document')}: ${kinds}`;
  if (readable === documents.length) return count;
  return `${count} · ${readable === 0 ? 'none can be read yet' : `${readable} can be read`}`;
}

/** Markdown files that lie together, where they may be the user's own notes. */
export interface NoteGroup {
  /** Relative to the project folder: `*.md`, or all Markdown below one of its folders. */
  readonly glob: string;
  readonly count: number;
  /** Whether they look like notes rather than sources. */
  readonly likely: boolean;
}

/** Names of folders that hold what one writes oneself. */
const ownNames =
  /^(?:notes?|notizen|drafts?|entw[uü]rfe|minutes|journal|diary|todo|ideas|memos?|briefings?|writing)$/i;

/** The Markdown files of a folder that is itself chosen for sources, by the folder they lie in. */
export function noteGlobs(documents: readonly FoundDocument[]): NoteGroup[] {
  const groups = new Map<string, { count: number; readonly likely: boolean }>();
  for (const { path, kind } of documents) {
    if (kind !== 'Markdown') continue;
    const slash = path.indexOf('/');
    const folder = path.slice(0, Math.max(0, slash));
    const glob = slash < 0 ? '*.md' : `${plainGlob(folder)}/**/*.md`;
    const group = groups.get(glob) ?? { count: 0, likely: slash < 0 || ownNames.test(folder) };
    group.count += 1;
    groups.set(glob, group);
  }
  return [...groups].map(([glob, { count, likely }]) => ({ glob, count, likely }));
}

/** Signs that mean something in a glob become `?`, which stands for one character. */
function plainGlob(name: string): string {
  return name.replaceAll(/[*?{}[\]()!+@|\\]/g, '?');
}
