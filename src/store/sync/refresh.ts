import type { CorpusProblem, CslItem } from '../../corpus/source.ts';
import { projectPath } from '../../project/paths.ts';
import { StoreFailure } from '../failure.ts';
import type { KnownFile, WritableIndex } from '../index-storage.ts';
import { type Bibliographies, type ReadEntries, readBibliographies } from './bibliographies.ts';
import type { Awaitable } from '../awaitable.ts';
import { lookForFiles, type LookTask } from './look-for-files.ts';
import { type IndexUpdate, startUpdate } from './index-update.ts';
import { planAgain, planFirst, type PlannedKeys, planThatFits } from './planned-keys.ts';
import { readAhead } from './read-ahead.ts';
import { type Content, isEnded, isUnchanged, type LookOptions, readContent } from './read-file.ts';
import type { Scan } from './scan.ts';
import type { FoundFile } from './scan-file.ts';
import type { KeyPlan } from './source-keys.ts';

/** What one refresh needs to know. */
export interface RefreshTask extends LookTask {
  readonly index: WritableIndex;
  /** An explicit run: files whose reading was ended by its limits are tried again. */
  readonly again: boolean;
  /** The bibliographies as they were read last; brought up to date here. */
  readonly bibliographies: Bibliographies;
  /** The keys as they were decided last; brought up to date here. */
  readonly keys: PlannedKeys['last'];
  readonly lastQuery: () => number;
  /** Called when a bibliography has changed, before the sources take their data from it. */
  readonly entriesChanged: () => void;
  /** Called after each file, with the number of files looked at and to look at. */
  readonly progress: (done: number, total: number) => void;
  /** Asked before each file: whether to leave the rest for another time. */
  readonly stopped: () => boolean;
}

/** What a refresh did; the caller adds time and sizes. */
export interface RefreshResult {
  readonly files: number;
  readonly read: number;
  readonly removed: number;
  readonly rekeyed: number;
  readonly bytes: number;
  readonly keyProblems: readonly CorpusProblem[];
  /** Entries of the bibliographies that belong to no source. */
  readonly withoutText: readonly CslItem[];
  /** Files whose reading was ended by its limits of time or memory. */
  readonly ended: number;
  /** Corpus folders that are refused, absolute. */
  readonly refused: readonly string[];
}

/**
 * Brings the index up to date with the disk. A refresh that is killed or fails leaves whole sources only, and the next one
 * does the rest, because the index is always compared with the disk anew.
 */
export async function refresh(task: RefreshTask): Promise<RefreshResult> {
  const { index, host, root } = task;
  const found = await lookForFiles(task);
  const entries = await readBibliographies(task.bibliographies, found, root, { ...host, kept: index.kept });
  if (entries.changed) task.entriesChanged();
  const update = startUpdate(index, host, task.lastQuery);
  try {
    return await bringUpToDate(task, found, entries, update);
  } catch (error) {
    update.rollback();
    throw error;
  }
}

/**
 * Drops the files that are gone, writes the files that changed, and gives all sources their keys: before the files are read, so that
 * a new source can be cited as soon as it is written, and again after them, because only reading shows what is a source.
 */
async function bringUpToDate(
  task: RefreshTask,
  found: Scan,
  entries: ReadEntries,
  update: IndexUpdate,
): Promise<RefreshResult> {
  const known = task.index.known.files(pathsLookedAt(task));
  const { library, bibliographies } = task;
  const keys = { last: task.keys, bibliographies, library, readers: task.host.readers };
  const findings = { sources: () => task.index.known.sources(), files: found.files, known };
  const keysMayMove =
    entries.changed ||
    task.paths === undefined ||
    filesGone(known, found.files).length > 0 ||
    anyIsNew(found.files, known);
  // After a mere edit no key can have changed, and nothing has to be compared.
  const kept = keysMayMove ? undefined : planThatFits(keys, findings);
  const plan = kept ?? (await planFirst(keys, findings));
  const files = found.files.filter(({ path }) => !plan.leftOut.has(path));
  const leftOut = plan.leftOut.size === 0 ? [] : task.index.known.files([...plan.leftOut]).keys();
  const gone = [...new Set([...filesGone(known, files), ...leftOut])];

  task.progress(0, files.length);
  for (const path of gone) await update.remove(path);
  let rekeyed = keysMayMove ? await update.rekey(plan) : 0;
  const tally = await writeFiles(task, files, known, plan, update);
  const last = tally.turned.size === 0 ? plan : await planAgain(keys, plan, tally.turned);
  // Files are written with the keys of their plan, so only another one leaves something to change.
  if (last !== plan) {
    for (const path of last.leftOut) if (!plan.leftOut.has(path)) await update.remove(path);
    rekeyed += await update.rekey(last);
  }
  await update.finish();
  return {
    files: files.length,
    read: tally.read,
    removed: gone.length,
    rekeyed,
    bytes: tally.bytes,
    keyProblems: last.problems,
    withoutText: last.withoutText,
    ended: entries.ended + tally.ended,
    refused: found.refused,
  };
}

/** What writing the files of a refresh came to. */
interface Tally {
  /** Files whose bytes were read. */
  read: number;
  bytes: number;
  /** Files whose reading was ended by its limits. */
  ended: number;
  /** Files that are sources, or are none, unlike what was planned; by path. */
  readonly turned: Map<string, boolean>;
}

async function writeFiles(
  task: RefreshTask,
  files: readonly FoundFile[],
  known: ReadonlyMap<string, KnownFile>,
  plan: KeyPlan,
  update: IndexUpdate,
): Promise<Tally> {
  const tally: Tally = { read: 0, bytes: 0, ended: 0, turned: new Map() };
  let done = 0;
  for await (const { file, content } of readAhead(files, contentOf(task, known), ({ stamp }) => stamp.size)) {
    if (task.stopped()) {
      update.commit();
      // Nobody who waits for the rest may think that it is there.
      throw new StoreFailure('closed', 'The index was closed before it was up to date.');
    }
    const arrived = await update.arrived(content);
    const isSource = await update.write(file, arrived, plan);
    if (isSource !== undefined && isSource !== plan.sources.has(file.path))
      tally.turned.set(file.path, isSource);
    count(tally, arrived);
    task.progress(++done, files.length);
  }
  return tally;
}

function count(tally: Tally, content: Content): void {
  if (!('sha256' in content)) return;
  if (content.sha256 !== '') tally.read += 1;
  tally.bytes += content.bytes;
  if (content.kind === 'unread' && isEnded(content.unread)) tally.ended += 1;
}

/** How a file's content is found: by its stamp alone where this shows that nothing has changed, else by reading it. */
function contentOf(
  { host, paths, again }: RefreshTask,
  known: ReadonlyMap<string, KnownFile>,
): (file: FoundFile) => Awaitable<Content> {
  const look: LookOptions = { named: paths !== undefined, again };
  return (file) => {
    const old = known.get(file.path);
    return isUnchanged(file, old, look, host.readers) ? { kind: 'same' } : readContent(file, old, look, host);
  };
}

/** The part of the project that is looked at; `undefined` where it is all of it. */
function pathsLookedAt({ root, paths }: RefreshTask): readonly string[] | undefined {
  return paths?.includes(root) ? undefined : paths?.map((path) => projectPath(root, path));
}

function filesGone(known: ReadonlyMap<string, KnownFile>, files: readonly FoundFile[]): readonly string[] {
  const here = new Set(files.map(({ path }) => path));
  return [...known.keys()].filter((path) => !here.has(path));
}

function anyIsNew(files: readonly FoundFile[], known: ReadonlyMap<string, KnownFile>): boolean {
  return files.some(({ path }) => !known.has(path));
}
