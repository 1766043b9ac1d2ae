import type { Message } from '../../language/en/messages.ts';
import { type Entry, parse } from '@retorquere/bibtex-parser';
import { errorMessage } from '../../text/error-message.ts';
import { type Position, lineStarts, positionAt } from '../../text/lines.ts';
import { deepestNesting } from '../../text/nesting.ts';
import { problem, type CslItem, type Problem } from '../source.ts';
import type { Bibliography } from './bibliography.ts';
import { type BibtexChunk, bibtexChunks, longestEntry } from './bibtex-chunks.ts';
import { itemOf, relationsOf } from './bibtex-item.ts';
import { type Relations, withInherited } from './inherited-fields.ts';
import { oddKeys } from './odd-keys.ts';
import { offsetsByKey, soundEntries, withoutSpace } from './bibtex-source.ts';

/** Reads a BibTeX or BibLaTeX file into CSL-JSON items. Never throws; entries around a broken one are kept. */
export function parseBibtex(text: string): Bibliography {
  const file = { text, starts: lineStarts(text) };
  const chunks = bibtexChunks(text);
  const broken = chunks.filter(({ fault }) => fault === 'never closed');
  const parts = [
    soundPart(file, chunks),
    ...broken.slice(0, mostBroken).map((chunk) => brokenPart(file, chunk)),
  ];
  const entries = parts.flatMap((part) => part.entries).toSorted((a, b) => a.at - b.at);
  const { items, positions, problems } = uniqueItems(file, entries);
  const all = [...parts.flatMap((part) => part.problems), ...oversized(file, chunks), ...problems];
  const unnamed = Math.max(0, all.length - mostProblems) + Math.max(0, broken.length - mostBroken);
  const unresolved = new Set(parts.flatMap((part) => part.unresolved));
  return {
    items,
    positions,
    problems: [
      ...all.slice(0, mostProblems),
      ...moreProblems(unnamed),
      ...unresolvedProblem([...unresolved]),
    ],
  };
}

/** Maximum problems that are named for one file; a file with more is no bibliography. */
const mostProblems = 100;

/** Maximum broken entries that are read for what they say before their fault. */
const mostBroken = 2000;

/** A broken entry is read up to here, in characters; the parser starts anew at each `@` in it. */
const longestBroken = 2000;

interface File {
  readonly text: string;
  readonly starts: readonly number[];
}

/** An entry and the offset at which it stands. */
interface PlacedEntry {
  readonly entry: Entry;
  readonly key: string;
  readonly at: number;
}

/** What parsing a part of the file gave. */
interface Part {
  readonly entries: readonly PlacedEntry[];
  readonly problems: readonly Problem[];
  /** Names without quotes or braces that no `@string` explains. */
  readonly unresolved: readonly string[];
}

/** All entries without a fault, parsed in one go. */
function soundPart({ text }: File, chunks: readonly BibtexChunk[]): Part {
  const sound = chunks.filter(({ fault }) => fault === undefined);
  const odd = oddKeys(text, sound);
  return parsedPart(soundEntries(text, chunks, odd), text, sound, { firstLine: 0, keyOf: odd.original });
}

/** An entry that is never closed: what it says before its fault is kept, and one problem is reported. */
function brokenPart({ text, starts }: File, chunk: BibtexChunk): Part {
  const source = withoutSpace(text.slice(chunk.start, Math.min(chunk.end, chunk.start + longestBroken)));
  const firstLine = positionAt(starts, chunk.start).line;
  return parsedPart(source, text, [chunk], { firstLine, mostErrors: 1 });
}

function parsedPart(
  source: string,
  text: string,
  chunks: readonly BibtexChunk[],
  {
    firstLine,
    mostErrors = Number.POSITIVE_INFINITY,
    keyOf = (name) => name,
  }: { firstLine: number; mostErrors?: number; keyOf?: (name: string) => string },
): Part {
  const { entries, errors } = parsed(source);
  const offsetOf = offsetsByKey(text, chunks);
  const names = errors.map(({ error }) => nameWithoutString(error));
  const faults = errors.filter((_, index) => names[index] === undefined);
  return {
    entries: entries.map((entry) => {
      const key = keyOf(entry.key);
      return { entry, key, at: offsetOf(key) };
    }),
    problems: faults.slice(0, mostErrors).map((error) => problemOf(error, firstLine)),
    // A field without any value has the empty name.
    unresolved: names.flatMap((name) => (name === undefined || name === '' ? [] : [name])),
  };
}

function parsed(text: string): Pick<ReturnType<typeof parse>, 'entries' | 'errors'> {
  try {
    // Titles stay as they are written: a newspaper's capitals are its own.
    return parse(text, { sentenceCase: false, caseProtection: false, english: false, unsupported: 'ignore' });
  } catch (error) {
    return { entries: [], errors: [{ error: errorMessage(error), input: '' }] };
  }
}

/** A problem for each entry that is left out because of its length or depth. */
function oversized({ starts }: File, chunks: readonly BibtexChunk[]): Problem[] {
  return chunks.flatMap(({ start, fault }): Problem[] => {
    if (fault !== 'too deep' && fault !== 'too long') return [];
    const message: Message =
      fault === 'too deep'
        ? { id: 'entry-too-deep', args: { levels: deepestNesting } }
        : { id: 'entry-too-long', args: { kibibytes: longestEntry / 1024 } };
    return [problem('error', message, positionAt(starts, start))];
  });
}

/** The entries as items, one for each key: the first entry with a key wins. */
function uniqueItems(
  { starts }: File,
  entries: readonly PlacedEntry[],
): Required<Pick<Bibliography, 'items' | 'positions' | 'problems'>> {
  const items = new Map<string, CslItem>();
  const relations = new Map<string, Relations>();
  const positions: Position[] = [];
  const problems: Problem[] = [];
  const onlyData = new Set<string>();
  const keys = new Map(entries.map(({ entry, key }) => [entry.key, key]));
  const named = (name: string): string => keys.get(name) ?? name;
  for (const { entry, key, at } of entries) {
    const position = positionAt(starts, at);
    if (key === '') {
      problems.push(problem('error', { id: 'entry-no-key', args: {} }, position));
    } else if (items.has(key)) {
      problems.push(problem('error', { id: 'entry-same-key', args: { id: key } }, position));
    } else {
      items.set(key, { ...itemOf(entry), id: key });
      if (entry.type === 'xdata') onlyData.add(key);
      const { crossref, xdata } = relationsOf(entry);
      if (crossref !== undefined || xdata !== undefined)
        relations.set(key, { crossref: named(crossref ?? ''), xdata: xdata?.map(named) ?? [] });
      positions.push(position);
    }
  }
  // Nothing can cite an `@xdata`: it only holds data for others.
  const all = withInherited([...items.values()], relations);
  return {
    items: all.filter(({ id }) => !onlyData.has(id)),
    positions: positions.filter((_, index) => !onlyData.has(all[index]?.id ?? '')),
    problems,
  };
}

/** The name that a field has without quotes or braces, where no `@string` explains it: a journal's short name, or a month's. */
function nameWithoutString(error: string): string | undefined {
  return /^Unresolved @string reference "([^"]*)"/.exec(error)?.[1];
}

/** The parser's own words, with the line in the file instead of the line in what the parser was given. */
function problemOf({ error }: { readonly error: string }, firstLine: number): Problem {
  const line = Number(/ at line (\d+)/.exec(error)?.[1] ?? 1) - 1 + firstLine;
  const fault = error.replace(/ at line \d+/, ` at line ${line + 1}`);
  return problem('error', { id: 'entry-unreadable', args: { fault } }, { line, column: 0 });
}

function moreProblems(unnamed: number): Problem[] {
  if (unnamed === 0) return [];
  return [problem('error', { id: 'bibliography-more-problems', args: { count: unnamed } })];
}

/** One problem for all names without an `@string`. A BibTeX style file often explains them, so their entries are kept. */
function unresolvedProblem(unresolved: readonly string[]): Problem[] {
  if (unresolved.length === 0) return [];
  const args = {
    names: unresolved.slice(0, mostInMessage),
    more: Math.max(0, unresolved.length - mostInMessage),
  };
  return [problem('warning', { id: 'bibliography-no-string', args })];
}

/** Maximum names in one message. */
const mostInMessage = 10;
