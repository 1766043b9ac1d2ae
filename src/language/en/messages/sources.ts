import { listed } from '../listed.ts';
import { filesText, notRead, readingAdvice, type UnreadFileName } from './unread-files.ts';

/** A key that no source has; `written` where it is a mere `@word` in running text. */
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
    `${noSource(key)}; ${someOf(keys)} may be meant`,
  /** Another key of exactly one source. */
  'other-key': ({ now, path, ...key }: UnknownKey & { readonly now: string; readonly path: string }) =>
    key.written === undefined
      ? `This source’s key is ${now} (${path})`
      : `${noSource(key)}; the key of ${path} is ${now}`,
  /** An entry of the bibliography without a text that may be meant for one of the sources `keys`; `files` are its own. */
  'key-of-entry': ({ keys, ...entry }: BibliographyEntry & { readonly keys: readonly string[] }) =>
    `${entryText(entry)}; ${someOf(keys)} may be meant: not checked`,
  /** The `files` are surely meant, or they have the name of the key of an `entry`. */
  'key-without-text': ({
    key,
    files,
    entry,
    sure,
  }: BibliographyEntry & { readonly entry: boolean; readonly sure: boolean }) => {
    if (files.length === 0) return `${key} is in the bibliography, no text here: not checked`;
    const are = notRead(files);
    const cause = sure
      ? `${key} ${files.length === 1 ? 'is' : 'may be'} ${filesText(files)}, ${are}`
      : `${entryText({ key, files: [] })}; ${filesText(files)}, ${are}, may be meant`;
    return `${cause}: not checked${readingAdvice(files, entry)}`;
  },
  'bibliography-entry': (entry: BibliographyEntry) => entryText(entry),
  'same-report': ({
    keys: [earlier, later],
    percent,
  }: {
    readonly keys: readonly [earlier: string, later: string];
    readonly percent: number;
  }) => `${later} and ${earlier} print one report (${percent} % the same words), so this rests on one origin`,
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
    : `${written} reads as a citation, but no source has that key`;
}

function entryText({ key, files }: BibliographyEntry): string {
  const start = `${key} is in the bibliography`;
  return files.length === 0
    ? `${start} without its file`
    : `${start} as ${filesText(files)}, ${notRead(files)}`;
}

function someOf(keys: readonly string[]): string {
  const named = keys.slice(0, mostNamed);
  const more = keys.length - named.length;
  return listed(more === 0 ? named : [...named, `${more} more`]);
}
