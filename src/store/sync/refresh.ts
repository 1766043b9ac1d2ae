import type { ReadPassages } from '../../corpus/formats/reader.ts';
import type { CorpusProblem, CslItem } from '../../corpus/source.ts';
import { StoreFailure } from '../failure.ts';
import { batches } from '../sqlite/batches.ts';
import type { Batches } from '../sqlite/batches.ts';
import type { Bibliographies, ReadEntries } from './bibliographies.ts';
import { readBibliographies } from './bibliographies.ts';
import type { Awaitable, Host } from './host.ts';
import type { IndexFile } from '../sqlite/index-file.ts';
import { knownFiles, knownSources } from './known-files.ts';
import type { KnownFile } from './known-files.ts';
import { projectPath } from '../../project/paths.ts';
import { readAhead } from './read-ahead.ts';
import { isEnded, isUnchanged, readContent } from './read-file.ts';
import type { Content, Look } from './read-file.ts';
import { scan } from './scan.ts';
import type { FoundFile, Scan } from './scan.ts';
import { differing, keyedRow, planKeys } from './source-keys.ts';
import type { KeyPlan } from './source-keys.ts';
import {
  changedWords,
  markVocabulary,
  updateVocabulary,
  vocabularyIsBehind,
} from '../sqlite/vocabulary-table.ts';
import type { ChangedWords } from '../sqlite/vocabulary-table.ts';
import { sourceWriter } from '../sqlite/write-source.ts';
import type { SourceWriter } from '../sqlite/write-source.ts';

/** What one refresh needs to know. */
export interface RefreshTask {
  readonly index: IndexFile;
  readonly host: Host;
  /** Absolute, as `resolvePath` gives it; so are all paths here. */
  readonly root: string;
  /** Corpus folders as the project names them. */
  readonly sources: readonly string[];
  readonly isBriefing: (path: string) => boolean;
  readonly isExcluded: (path: string) => boolean;
  /** An explicit run: what was ended by its limits is tried again. */
  readonly again: boolean;
  /** Only these files and folders; `undefined` for everything. */
  readonly paths: readonly string[] | undefined;
  /** The bibliographies as they were read last; brought up to date here. */
  readonly bibliographies: Bibliographies;
  /** The keys as they were decided last; brought up to date here. */
  readonly keys: { plan?: KeyPlan };
  readonly lastQuery: () => number;
  /** Told at once which corpus folders exist, absolute. */
  readonly located: (folders: readonly string[]) => void;
  /** Told after each file, with the number of files looked at and to look at. */
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
  /** Entries of the bibliographies that no source belongs to. */
  readonly withoutText: readonly CslItem[];
  /** Files whose reading was ended by its limits of time or memory. */
  readonly ended: number;
  /** Corpus folders that are refused, absolute. */
  readonly refused: readonly string[];
}

/**
 * Brings the index up to date with the disk. A refresh that is killed or fails leaves whole sources only, and the next one
 * does what is left, because the index is always compared with the disk anew.
 */
export async function refresh(task: RefreshTask): Promise<RefreshResult> {
  const { index, host, root, sources, isBriefing, isExcluded, paths } = task;
  const found = await scan(
    { root, sources, isBriefing, isExcluded, ...(paths === undefined ? {} : { within: paths }) },
    host,
  );
  task.located(found.folders);
  const entries = await readBibliographies(task.bibliographies, found, root, host);
  const work = batches(index.writer, () => host.pause(), task.lastQuery);
  try {
    return await update(task, found, entries, work);
  } catch (error) {
    work.rollback();
    throw error;
  }
}

/** A refresh in its course. */
interface Course {
  readonly task: RefreshTask;
  readonly work: Batches;
  readonly write: SourceWriter;
  readonly changed: ChangedWords;
  /** Begins a transaction that changes texts. */
  readonly begin: () => Promise<void>;
}

async function update(
  task: RefreshTask,
  found: Scan,
  entries: ReadEntries,
  work: Batches,
): Promise<RefreshResult> {
  const { writer } = task.index;
  const behind = vocabularyIsBehind(writer);
  const whole = behind || isEmpty(task);
  const changed = changedWords(whole);
  let touched = false;
  const begin = async (): Promise<void> => {
    await work.begin();
    if (!touched) markVocabulary(writer);
    touched = true;
  };
  const course: Course = {
    task,
    work,
    changed,
    begin,
    write: sourceWriter(writer, (text, count) => changed.add(text, count)),
  };

  const known = knownFiles(writer, askedPaths(task));
  const here = new Set(found.files.map((file) => file.path));
  const gone = [...known.keys()].filter((path) => !here.has(path));
  // Where no source came or went, no key can have changed: nothing has to be compared after a mere edit.
  let moved =
    entries.changed ||
    task.paths === undefined ||
    gone.length > 0 ||
    found.files.some(({ path }) => !known.has(path));
  const kept = moved ? undefined : fittingPlan(task, known);
  let plan = kept ?? (await replan(task, plannedSources(task, known, found.files)));

  task.progress(0, found.files.length);
  for (const path of gone) await removeSource(course, path);
  let rekeyed = moved ? await rekey(course, plan) : 0;
  let done = 0;
  let read = 0;
  let bytes = 0;
  let { ended } = entries;
  /** Files that are sources or none, other than was planned: the keys of all are decided once more at the end. */
  const other = new Map<string, boolean>();
  const look: Look = { named: task.paths !== undefined, again: task.again };
  const start = (file: FoundFile): Awaitable<Content> => {
    const old = known.get(file.path);
    return isUnchanged(file, old, look, task.host.readers)
      ? { kind: 'same' }
      : readContent(file, old, look, task.host);
  };
  for await (const { file, content } of readAhead(found.files, start, ({ stamp }) => stamp.size)) {
    if (task.stopped()) return stop(work);
    const made = await arrived(content, work);
    const isSource = await put(course, file, made, plan);
    if (isSource !== undefined && isSource !== plan.sources.has(file.path)) other.set(file.path, isSource);
    if ('sha256' in made && made.sha256 !== '') read += 1;
    if ('bytes' in made) bytes += made.bytes;
    if (made.kind === 'unread' && isEnded(made.unread)) ended += 1;
    task.progress(++done, found.files.length);
  }
  if (other.size > 0) {
    const sources = new Set(plan.sources.keys());
    for (const [path, isSource] of other) {
      if (isSource) sources.add(path);
      else sources.delete(path);
    }
    moved = true;
    plan = await replan(task, sources);
  }
  if (moved) rekeyed += await rekey(course, plan);
  if (touched || behind) {
    await work.begin();
    await updateVocabulary(writer, changed, whole, () => work.step());
  }
  work.commit();
  return {
    files: found.files.length,
    read,
    removed: gone.length,
    rekeyed,
    bytes,
    keyProblems: plan.problems,
    withoutText: plan.withoutText,
    ended,
    refused: found.refused,
  };
}

async function replan(task: RefreshTask, sources: ReadonlySet<string>): Promise<KeyPlan> {
  const plan = await planKeys(sources, task.bibliographies, task.host.readers);
  task.keys.plan = plan;
  return plan;
}

/** A file takes this long to be read before what is written is committed, so that nobody waits for it; in milliseconds. */
const longRead = 200;

/** Waits for a file to be read; a transaction is not kept open meanwhile, because other processes wait for its end. */
async function arrived(content: Awaitable<Content>, work: Batches): Promise<Content> {
  if (!(content instanceof Promise)) return content;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, longRead, 'late');
  });
  try {
    if ((await Promise.race([content, late])) === 'late') work.commit();
    return await content;
  } finally {
    clearTimeout(timer);
  }
}

/** What is written whole stays; who waits for the rest must not think that it is there. */
function stop(work: Batches): never {
  work.commit();
  throw new StoreFailure('closed', 'The index was closed before it was up to date.');
}

/** The part of the project that is looked at; undefined where it is all of it. */
function askedPaths({ root, paths }: RefreshTask): readonly string[] | undefined {
  return paths?.includes(root) ? undefined : paths?.map((path) => projectPath(root, path));
}

/** The sources there will be, as far as one can tell before they are read. */
function plannedSources(
  { index, host }: RefreshTask,
  known: ReadonlyMap<string, KnownFile>,
  here: readonly FoundFile[],
): ReadonlySet<string> {
  const sources = knownSources(index.writer);
  const found = new Set(here.map(({ path }) => path));
  for (const path of known.keys()) if (!found.has(path)) sources.delete(path);
  for (const { path, stamp } of here) {
    if (!known.has(path) && stamp.kind === 'file' && host.readers.readerOf(path) !== undefined)
      sources.add(path);
  }
  return sources;
}

/** The last plan, where it says of the sources that are looked at what the index does: another process may have changed it. */
function fittingPlan({ keys }: RefreshTask, known: ReadonlyMap<string, KnownFile>): KeyPlan | undefined {
  const { plan } = keys;
  const fits = [...known].every(
    ([path, { kind, key }]) => plan?.sources.get(path)?.key === (kind === 'source' ? key : undefined),
  );
  return fits ? plan : undefined;
}

/** Writes what a look at a file gave; returns whether it is a source, where that was decided anew. */
async function put(
  course: Course,
  file: FoundFile,
  content: Content,
  plan: KeyPlan,
): Promise<boolean | undefined> {
  const { task, work, write, begin } = course;
  const { path, stamp } = file;
  await work.step();
  if (content.kind === 'same') return undefined;
  if (content.kind === 'gone') {
    await removeSource(course, path);
    return false;
  }
  if (content.kind === 'touched') {
    await work.begin();
    write.touch(path, stamp);
    return undefined;
  }
  const { kind, sha256 } = content;
  const reading = kind === 'source' ? content.reading : nothing;
  const keyed = keyedRow(
    kind === 'source' ? plan.sources.get(path) : undefined,
    reading.metadata,
    task.host.readers,
  );
  await begin();
  const unread = kind === 'briefing' ? undefined : content.unread;
  const row = {
    path,
    kind,
    keyed,
    stamp,
    sha256,
    reader: task.host.readers.readerOf(path),
    ...(unread === undefined ? {} : { unread }),
  };
  for (const written of write.put(row, reading)) await work.step(written);
  await work.mayEnd();
  return kind === 'source';
}

/** What there is of a file that is no source. */
const nothing: ReadPassages = { passages: [], metadata: {}, problems: [] };

async function removeSource({ work, write, begin }: Course, path: string): Promise<void> {
  await begin();
  write.remove(path);
  await work.step();
  await work.mayEnd();
}

/** Writes the keys and data that differ, and answers of how many sources. */
async function rekey({ task, work, write }: Course, plan: KeyPlan): Promise<number> {
  let sources = 0;
  for (const { path, keyed } of differing(task.index.writer, plan, task.host.readers)) {
    await work.begin();
    write.rekey(path, keyed);
    await work.step();
    sources += 1;
  }
  return sources;
}

function isEmpty({ index }: RefreshTask): boolean {
  return index.writer.prepare('SELECT term FROM word LIMIT 1').get() === undefined;
}
