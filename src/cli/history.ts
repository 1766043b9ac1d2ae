import { relative } from 'node:path';
import { parseBriefing } from '../briefing/parse.ts';
import { openLedger } from '../check/ledger.ts';
import type { CheckOptions } from '../check/outcome.ts';
import { limits } from '../corpus/formats/limits.ts';
import type { CitationGroup } from '../briefing/briefing.ts';
import { coveredReferences } from '../evidence/lock/covered-references.ts';
import { citedEntries, type SourceState } from '../evidence/lock/lock-briefing.ts';
import type { LockedPassage, LockedText } from '../evidence/lock/locked-text.ts';
import type { LockEntry } from '../project/lock.ts';
import type { LocalIndex } from '../store/local-index.ts';
import type { ReadPool } from '../store/reading/read-pool.ts';
import { sha256 } from '../text/sha256.ts';
import type { BriefingFile } from './check-all.ts';
import { commitsOfLines } from './git/blame.ts';
import type { Checkout } from './git/checkout.ts';
import { oldFiles } from './git/old-files.ts';
import { toSlashes } from './paths.ts';
import type { CliProject } from './project.ts';
import type { StoredSource } from '../corpus/source.ts';

/** What the passages said that a briefing cites, in the commit in which its citing line was last written. */
export type History = (file: BriefingFile, text: string) => Promise<LockedText>;

/** Does something with the history of a project; what was read of it is kept until then. */
export async function withHistory<T>(
  checkout: Checkout,
  project: CliProject,
  index: LocalIndex,
  startPool: () => ReadPool,
  use: (history: History) => Promise<T>,
): Promise<T> {
  const pool = startPool();
  try {
    return await use(historyOf(checkout, project, index, pool));
  } finally {
    await pool.close();
  }
}

/**
 * Reads the history of a project. A line that is not committed cites its source as it is now. A citation of a source that git does not
 * have at that commit has no history.
 */
function historyOf(
  { git, pathOf }: Checkout,
  project: CliProject,
  index: LocalIndex,
  pool: ReadPool,
): History {
  const oldFile = oldFiles(git, limits.text);
  const states = new Map<string, Promise<SourceState | undefined>>();
  const now = async (source: StoredSource): Promise<SourceState> => ({
    source,
    all: await index.passages(source.key),
  });
  const at = async (source: StoredSource, commit: string): Promise<SourceState | undefined> => {
    const path = pathOf(source.path);
    const content = path === undefined ? undefined : await oldFile({ commit, path });
    if (content === undefined) return undefined;
    if (sha256(content.bytes) === source.reading?.sha256) return now(source);
    return readState(source, content.path, content.bytes, pool);
  };
  const stateAt = (source: StoredSource, commit: string | undefined): Promise<SourceState | undefined> => {
    const id = `${commit ?? ''} ${source.key}`;
    const state = states.get(id) ?? (commit === undefined ? now(source) : at(source, commit));
    states.set(id, state);
    return state;
  };
  return async (file, text) => {
    const { citationScope: scope, rules: levels } = project.config;
    const options: CheckOptions = { scope, levels, path: toSlashes(relative(project.root, file.path)) };
    const briefing = parseBriefing(text);
    const { context } = await openLedger(briefing, index, options, new AbortController().signal);
    const path = pathOf(file.path);
    const commits = path === undefined ? new Map<number, string>() : await commitsOfLines(git, path);
    const lineOf = lineCounter(text);
    const found = new Map<string, Map<string, LockedPassage>>();
    for (const row of coveredReferences(briefing, context)) {
      const { source, citation, group } = row.reference;
      const state = await stateAt(source, commits.get(lineOf((citation ?? group).start)));
      const entries = state === undefined ? [] : citedEntries(row, state, briefing, context);
      const id = idOf({ group, citation });
      const known = found.get(id) ?? new Map<string, LockedPassage>();
      for (const each of entries) known.set(String(each[0]), passageOf(...each));
      found.set(id, known);
    }
    return {
      since: 'cited',
      of: (reference) => [...(found.get(idOf(reference))?.values() ?? [])],
      name: (base, number) => `${base} ¶${number}`,
    };
  };
}

function passageOf(number: number | undefined, entry: LockEntry): LockedPassage {
  return { name: `¶${number ?? ''}`, entry, ...(number === undefined ? {} : { number }) };
}

/** A citation by its place in the text, which is the same in every parse of it. */
function idOf({
  group,
  citation,
}: {
  readonly group: CitationGroup;
  readonly citation?: { readonly start: number } | undefined;
}): string {
  return `${group.start} ${citation?.start ?? ''}`;
}

/** Reads an earlier state of a source, with the reader that its name had then; undefined where it cannot be read. */
async function readState(
  source: StoredSource,
  path: string,
  bytes: Uint8Array,
  pool: ReadPool,
): Promise<SourceState | undefined> {
  const outcome = await pool.read('source', path, bytes);
  if (outcome.state !== 'read' || outcome.value.problems.some(({ severity }) => severity === 'error'))
    return undefined;
  const { passages, pages } = outcome.value;
  const { key, markup, reader, reading } = source;
  const hash = { sha256: sha256(bytes), readerVersion: reading?.readerVersion ?? 0 };
  return {
    source: {
      ...source,
      passageCount: passages.length,
      reading: hash,
      ...(pages === undefined ? {} : { pages }),
    },
    all: passages.map((passage) => Object.assign({}, passage, { key, path: source.path, markup, reader })),
  };
}

/** The line of an offset, as git counts lines: from 0, line feeds alone. */
function lineCounter(text: string): (offset: number) => number {
  const ends = Array.from(text.matchAll(/\n/g), ({ index }) => index);
  return (offset) => ends.filter((end) => end < offset).length;
}
