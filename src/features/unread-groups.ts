import type { UnreadFile } from '../corpus/unread.ts';
import { countOf } from '../text/counts.ts';

/** Unread files of one kind and reason, by path. */
export interface UnreadGroup {
  /** For example `10 PDF not read: no reader yet`. */
  readonly title: string;
  readonly files: readonly UnreadFile[];
}

/**
 * Unread files by kind and reason: documents first, then the largest groups. Files without text, such as pictures, sound and code, are one
 * group.
 */
export function groupUnread(unread: readonly UnreadFile[]): UnreadGroup[] {
  const groups = new Map<string, UnreadFile[]>();
  for (const file of unread) {
    const name = `${file.reason}\n${file.reason === 'no text format' ? 'file' : file.kind}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [file]);
    else group.push(file);
  }
  return [...groups]
    .map(([name, files]) => ({
      title: `${countOf(files.length, name.slice(name.indexOf('\n') + 1))} not read: ${files[0]?.reason ?? ''}`,
      files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    }))
    .toSorted(
      (a, b) => weight(b) - weight(a) || b.files.length - a.files.length || (a.title < b.title ? -1 : 1),
    );
}

function weight({ files }: UnreadGroup): number {
  return files.some(({ document }) => document) ? 1 : 0;
}

/** Files that the editor shows as text or as a picture; others are shown in their folder. */
const shown =
  /\.(?:txt|text|md|markdown|html?|xhtml|eml|csv|tsv|tab|srt|vtt|rtf|tex|bib|ris|json[lc]?|xml|ya?ml|log|svg|png|jpe?g|gif|webp|bmp|[cm]?[jt]sx?|py|r|sh|css|sql)$/i;

/** Whether the editor can show a file; a PDF would be garbage. */
export function canShow({ path, reason }: UnreadFile): boolean {
  return shown.test(path) && reason !== 'too large' && reason !== 'denied';
}
