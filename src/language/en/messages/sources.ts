import { countOf } from '../../../text/counts.ts';
import { listed } from '../listed.ts';
import { filesText, notRead, readingAdvice, type UnreadFileName } from './unread-files.ts';

/** A key that no source has; `written` is given for a bare `@word` in running text. */
interface UnknownKey {
  readonly key: string;
  readonly written?: string;
}

/** Messages about keys that no source has, and about sources that copy each other. */
export const sourceMessages = {
  /** `near`: the key that may be meant. */
  'unknown-key': ({ near, ...key }: UnknownKey & { readonly near?: string }) =>
    `${noSource(key)}${near === undefined ? '' : `; did you mean ${near}?`}`,
  'ambiguous-key': ({ keys, ...key }: UnknownKey & { readonly keys: readonly string[] }) =>
    `${noSource(key)}; did you mean ${anyOf(keys)}?`,
  /** Another key of exactly one source. */
  'other-key': ({ now, path, ...key }: UnknownKey & { readonly now: string; readonly path: string }) =>
    key.written === undefined
      ? `This source’s key is ${now} (${path})`
      : `${noSource(key)}; the key of ${path} is ${now}`,
  /** An entry of the bibliography without a text that may be meant for one of the sources `keys`; `files` are its own. */
  'key-of-entry': ({ keys, ...entry }: BibliographyEntry & { readonly keys: readonly string[] }) =>
    `Not checked: ${entryText(entry)}${entry.files.length === 0 ? '' : ','} and may mean ${anyOf(keys)}`,
  /** `sure`: the key means the `files`. Otherwise an `entry` has the key, and the files have its name. */
  'key-without-text': ({
    key,
    files,
    entry,
    sure,
    zotero = false,
    asked = false,
  }: BibliographyEntry & {
    readonly entry: boolean;
    readonly sure: boolean;
    /** Whether the entry says that the source is in somebody's Zotero. */
    readonly zotero?: boolean;
    /** Whether that Zotero was asked, and has no text either. */
    readonly asked?: boolean;
  }) => {
    if (asked && files.length === 0) return `Not checked: Zotero has no file of ${key} that can be read`;
    if (zotero && files.length === 0) return `Not checked: ${key} lives in Zotero, not here`;
    if (files.length === 0) return `Not checked: ${key} is in the bibliography, no text here`;
    const file = `${filesText(files)}, ${notRead(files)}`;
    const cause = sure
      ? `${key} ${files.length === 1 ? 'is' : 'may be'} ${file}`
      : `${entryText({ key, files: [] })} and may mean ${file}`;
    return `Not checked: ${cause}${readingAdvice(files, entry)}`;
  },
  'bibliography-entry': (entry: BibliographyEntry) => entryText(entry),
  'same-report': ({
    keys: [earlier, later],
    percent,
  }: {
    readonly keys: readonly [earlier: string, later: string];
    readonly percent: number;
  }) =>
    `${later} and ${earlier} print the same report (${percent} % of the words match), so they are one origin`,
};

/** An entry of the bibliography, and the unread files that belong to it. */
interface BibliographyEntry {
  readonly key: string;
  readonly files: readonly UnreadFileName[];
}

/** Maximum keys that a message names; the others are counted. */
const mostNamed = 4;

function noSource({ key, written }: UnknownKey): string {
  return written === undefined
    ? `No source has the key ${key}`
    : `${written} is read as a citation, but no source has this key`;
}

function entryText({ key, files }: BibliographyEntry): string {
  const start = `${key} is in the bibliography`;
  return files.length === 0
    ? `${start} without a file`
    : `${start} as ${filesText(files)}, ${notRead(files)}`;
}

function anyOf(keys: readonly string[]): string {
  const named = keys.slice(0, mostNamed);
  const more = keys.length - named.length;
  return listed(more === 0 ? named : [...named, countOf(more, 'other')], 'or');
}
