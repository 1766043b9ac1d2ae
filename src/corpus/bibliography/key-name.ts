import { baseName } from '../../project/paths.ts';
/** Turns a name into a part of a key: lower case, transliterated, with hyphens for all but letters and digits. May be empty. */
export type Slug = (name: string) => string;

/** What a file's name suggests for its key. */
export interface KeyName {
  /** The name without its extension: `report` for `report.txt` and for `report.pdf`. */
  readonly bare: string;
  /** The extension, for a key that needs it: `txt`; `file` where there is none. */
  readonly extension: string;
  /**
   * The key of the file where no other file wants it. Text keeps the bare name. All other formats append their extension
   * (`report-pdf`), whether or not a text has that name. So a format that becomes readable takes no key from another file and makes
   * no key ambiguous.
   */
  readonly own: string;
  readonly isText: boolean;
}

/** The formats whose keys have no extension: those that version 0.1.0 read. No others are added. */
const bareFormats: ReadonlySet<string> = new Set(['txt', 'md', 'markdown']);

/** The key name of a path: `reuters-2024-03-12` for `sources/Reuters 2024-03-12.md`; `source-` and the path's hash for `😀.txt`. */
export function keyName(path: string, slug: Slug): KeyName {
  const file = baseName(path);
  const dot = file.lastIndexOf('.');
  // A name that begins with its only dot has no extension.
  const stem = dot > 0 ? file.slice(0, dot) : file;
  const written = extensionOf(path);
  const isText = isTextName(path);
  const extension = slug(written) || 'file';
  const name = slug(stem);
  if (name === '') {
    const bare = `source-${hashOf(path)}`;
    return { bare, extension, own: bare, isText };
  }
  return { bare: name, extension, own: isText ? name : `${name}-${extension}`, isText };
}

/** Whether a path's name has the extension of a text format, whose keys have none. */
export function isTextName(path: string): boolean {
  return bareFormats.has(extensionOf(path).toLowerCase());
}

/** The slug for these paths. */
export async function sluggerFor(paths: readonly string[]): Promise<Slug> {
  const romanise = await romaniserFor(paths);
  return (name) =>
    romanise(name.normalize('NFC').replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' '))
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '');
}

/** FNV-1a, 32 bits, over the path's UTF-8 bytes, as 8 hexadecimal digits (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hashOf(path: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(path.normalize('NFC')))
    hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function extensionOf(path: string): string {
  const file = baseName(path);
  const dot = file.lastIndexOf('.');
  return dot === -1 ? '' : file.slice(dot + 1);
}

/** The tables of all scripts take 19 MB, so they are loaded only where a name needs them. */
async function romaniserFor(paths: readonly string[]): Promise<(text: string) => string> {
  if (paths.every((path) => /^[\0-\x7F]*$/.test(path))) return (text) => text;
  // The default export, because it is all that a bundle makes of a CommonJS package.
  const { default: transliteration } = await import('transliteration');
  return (text) => transliteration.transliterate(text);
}
