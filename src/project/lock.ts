import { isJsonObject } from '../text/json-object.ts';
import type { Message } from '../language/en/messages.ts';
import { english } from '../language/en/messages.ts';
import type { Position } from '../text/lines.ts';
import { sha256 } from '../text/sha256.ts';

/** The name of the lock file, which lies beside the project file. */
export const lockFileName = 'briefing.lock.json';

/** Maximum size of a lock that is read, in bytes: some ten thousand cited passages. */
export const longestLock = 32 * 1024 * 1024;

/** What one cited passage said when it was locked, and how it was read. */
export interface LockEntry {
  /** SHA-256, in hexadecimal, of `exact`; of a source that is cited as a whole, of all words of its own text, a line feed behind each. */
  readonly hash: string;
  /** The passage, and up to 32 characters before and behind it (W3C Web Annotation, TextQuoteSelector); absent for a whole source. */
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** SHA-256 of the source's file, and the reader that read it. */
  readonly sha256: string;
  readonly reader: string;
  readonly readerVersion: number;
}

/**
 * The entries of a lock by their names. A name has the briefing, the key, what is cited of it where that is not a paragraph, and the
 * number of the passage: `briefings/x.md @port ¶4`, `briefings/x.md @port, page 3 ¶9`.
 */
export type Lock = ReadonlyMap<string, LockEntry>;

/** Entries to write or, without one, to remove, by name. */
export type LockChanges = ReadonlyMap<string, LockEntry | undefined>;

/** Why a lock cannot be used. */
export interface LockProblem {
  /** In English. */
  readonly message: string;
  readonly translatable: Message;
  readonly position: Position;
}

/** A lock that was read, or why it cannot be. */
export type LockRead = { readonly lock: Lock } | { readonly problem: LockProblem };

/** The version of the format, written as the last line: so every line of an entry ends in a comma, and two people's lines merge. */
const version = 1;

/** Reads the text of a lock. Never throws. A part of a lock is no lock: what is missing in it would count as not locked. */
export function parseLock(text: string): LockRead {
  const json = text.replace(/^\uFEFF/, '');
  const value = parsed(json);
  if (value === undefined) return damaged(json);
  if (!isJsonObject(value)) return problem({ id: 'lock-no-object', args: { file: lockFileName } }, 0);
  const { version: written, ...entries } = value;
  if (typeof written === 'number' && written > version)
    return problem({ id: 'lock-newer', args: { file: lockFileName } }, lineOf(json, '"version"'));
  const lock = new Map<string, LockEntry>();
  for (const [name, fields] of Object.entries(entries)) {
    if (!isEntry(fields) || !isWhole(fields)) {
      const args = { file: lockFileName, name };
      return problem({ id: 'lock-entry', args }, lineOf(json, `${JSON.stringify(name)}:`));
    }
    lock.set(name, fields);
  }
  return { lock };
}

/** The text of a lock: sorted by name, passages by number, an entry a line. */
export function writeLock(lock: Lock): string {
  const lines = [...lock]
    .map(([name, entry]) => ({ name, entry, at: placeIn(name) }))
    .toSorted((a, b) => compare(a.at.base, b.at.base) || a.at.number - b.at.number)
    .map(({ name, entry }) => `${JSON.stringify(name)}: ${entryText(entry)},\n`);
  return `{\n${lines.join('')}"version": ${version}\n}\n`;
}

/** An entry as one line, its fields sorted. */
function entryText(entry: LockEntry): string {
  const fields = Object.entries(entry).toSorted(([a], [b]) => compare(a, b));
  return `{${fields.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(', ')}}`;
}

/** The name of an entry without its passage, and the passage. */
function placeIn(name: string): { readonly base: string; readonly number: number } {
  const found = / ¶(\d{1,9})$/.exec(name);
  return found === null
    ? { base: name, number: 0 }
    : { base: name.slice(0, found.index), number: Number(found[1]) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Why a text is no JSON: the marks of a merge, or the first line that is no entry. */
function damaged(json: string): LockRead {
  const lines = json.split(/\r?\n/);
  const merge = lines.findIndex((line) => /^(?:<{7}|={7}|>{7})/.test(line));
  if (merge >= 0) return problem({ id: 'lock-merge', args: { file: lockFileName } }, merge);
  const line = lines.findIndex((each) => !isLine(each.trim()));
  return problem({ id: 'lock-not-json', args: { file: lockFileName } }, Math.max(0, line));
}

function isLine(line: string): boolean {
  if (line === '' || line === '{' || line === '}') return true;
  return parsed(`{${line.endsWith(',') ? line.slice(0, -1) : line}}`) !== undefined;
}

function isEntry(value: unknown): value is LockEntry {
  if (!isJsonObject(value)) return false;
  const { exact, prefix, suffix, readerVersion } = value;
  return (
    ['hash', 'sha256', 'reader'].every((name) => typeof value[name] === 'string') &&
    typeof readerVersion === 'number' &&
    [exact, prefix, suffix].every((part) => typeof part === 'string' || part === undefined)
  );
}

/** Whether an entry says what it said when it was written: a merge may have joined two halves. */
function isWhole({ hash, exact }: LockEntry): boolean {
  return exact === undefined || sha256(exact) === hash;
}

function lineOf(json: string, written: string): number {
  const at = json.indexOf(written);
  return at < 0 ? 0 : json.slice(0, at).split('\n').length - 1;
}

function problem(translatable: Message, line: number): LockRead {
  return { problem: { message: english(translatable), translatable, position: { line, column: 0 } } };
}
