import type { CorpusProblem, CslItem } from '../corpus/source.ts';
import { batches } from './batches.ts';
import type { Batches } from './batches.ts';
import type { Bibliographies } from './bibliographies.ts';
import { readBibliographies } from './bibliographies.ts';
import type { Database } from './database.ts';
import type { Host } from './host.ts';
import type { IndexFile } from './index-file.ts';
import { knownFiles, knownSources } from './known-files.ts';
import type { KnownFile } from './known-files.ts';
import { projectPath } from './paths.ts';
import { readContent } from './read-file.ts';
import type { Content } from './read-file.ts';
import { scan } from './scan.ts';
import type { FoundFile, Scan } from './scan.ts';
import { aliasesOf, differing, itemOf, planKeys } from './source-keys.ts';
import type { KeyPlan } from './source-keys.ts';
import { changedWords, markVocabulary, updateVocabulary, vocabularyIsBehind } from './vocabulary-table.ts';
import type { ChangedWords } from './vocabulary-table.ts';
import { sourceWriter } from './write-source.ts';
import type { SourceWriter } from './write-source.ts';

/** What one refresh needs to know. */
export interface RefreshTask {
  readonly index: IndexFile;
  readonly host: Host;
  /** Absolute, as `resolvePath` gives it; so are all paths here. */
  readonly root: string;
  readonly folders: readonly string[];
  readonly isBriefing: (path: string) => boolean;
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
  /** The files and folders that were looked at, as paths of the project, and the problems with folders there. */
  readonly looked: readonly string[];
  readonly folderProblems: readonly CorpusProblem[];
  readonly keyProblems: readonly CorpusProblem[];
  /** Entries of the bibliographies that no source belongs to. */
  readonly withoutText: readonly CslItem[];
  /** Files whose reading was ended by its limits of time or memory. */
  readonly ended: number;
}

/**
 * Brings the index up to date with the disk. A refresh that is killed or fails leaves whole sources only, and the next one
 * does what is left, because the index is always compared with the disk anew.
 */
export async function refresh(task: RefreshTask): Promise<RefreshResult> {
  const { index, host, root, folders, isBriefing, paths } = task;
  const found = await scan(
    { root, folders, isBriefing, ...(paths === undefined ? {} : { within: paths }) },
    host,
  );
  task.located(found.folders);
  const newEntries = await readBibliographies(task.bibliographies, found, root, host);
  const work = batches(index.writer, () => host.pause(), task.lastQuery);
  try {
    return await update(task, found, newEntries, work);
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
  newEntries: boolean,
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
    newEntries ||
    task.paths === undefined ||
    gone.length > 0 ||
    found.files.some(({ path }) => !known.has(path));
  const replan = async (sources: ReadonlySet<string>): Promise<KeyPlan> => {
    const plan = await planKeys(sources, task.bibliographies, task.host.readers);
    task.keys.plan = plan;
    return plan;
  };
  const kept = moved ? undefined : fittingPlan(task, known);
  let plan = kept ?? (await replan(plannedSources(writer, known, here)));

  task.progress(0, found.files.length);
  for (const path of gone) await removeSource(course, path);
  let rekeyed = moved ? await rekey(course, plan) : 0;
  let done = 0;
  let read = 0;
  let bytes = 0;
  for (const file of found.files) {
    if (task.stopped()) return stop(work);
    const content = await newContent(course, file, known.get(file.path));
    if (content !== undefined) {
      const kind = await putSource(course, file, content, plan);
      if ((kind === 'source') !== plan.sources.has(file.path)) {
        const sources = new Set(plan.sources.keys());
        if (kind === 'source') sources.add(file.path);
        else sources.delete(file.path);
        moved = true;
        plan = await replan(sources);
      }
      read += 1;
      bytes += content.bytes;
    }
    task.progress(++done, found.files.length);
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
    looked: found.roots.map((path) => projectPath(task.root, path)),
    folderProblems: found.problems,
    keyProblems: plan.problems,
    withoutText: plan.withoutText,
    ended: 0,
  };
}

/** What is written whole stays; who waits for the rest must not think that it is there. */
function stop(work: Batches): never {
  work.commit();
  throw new Error('The index was closed before it was up to date.');
}

/** The part of the project that is looked at; undefined where it is all of it. */
function askedPaths({ root, paths }: RefreshTask): readonly string[] | undefined {
  return paths?.includes(root) ? undefined : paths?.map((path) => projectPath(root, path));
}

/** The sources there will be, as far as one can tell before they are read. */
function plannedSources(
  database: Database,
  known: ReadonlyMap<string, KnownFile>,
  here: ReadonlySet<string>,
): ReadonlySet<string> {
  const sources = knownSources(database);
  for (const path of known.keys()) if (!here.has(path)) sources.delete(path);
  for (const path of here) if (!known.has(path)) sources.add(path);
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

/** The content of a file when it has to be cut anew; with its time, what only looks new is noted as seen. */
async function newContent(
  course: Course,
  file: FoundFile,
  old: KnownFile | undefined,
): Promise<Content | undefined> {
  const { task, work, write } = course;
  const same = old !== undefined && old.size === file.size && old.mtime === file.mtime;
  // A watcher that names a file knows more than its time does.
  if (same && old.kind !== 'unread' && task.paths === undefined) return undefined;
  const content = await readContent(file, task.host);
  await work.step();
  if (content === undefined) {
    await removeSource(course, file.path);
    return undefined;
  }
  if (content.hash !== old?.hash) return content;
  if (!same) {
    await work.begin();
    write.touch(file.path, file.size, file.mtime);
  }
  return undefined;
}

async function putSource(
  { task, work, write, begin }: Course,
  file: FoundFile,
  content: Content,
  plan: KeyPlan,
): Promise<string> {
  const { kind, document } = content.document();
  const { path, size, mtime } = file;
  const keyed = plan.sources.get(path);
  const item = keyed === undefined ? '{}' : itemOf(keyed, document.metadata, task.host.readers);
  await begin();
  const row = {
    path,
    kind,
    key: keyed?.key ?? '',
    aliases: aliasesOf(keyed),
    item,
    size,
    mtime,
    hash: content.hash,
  };
  for (const written of write.put(row, document)) await work.step(written);
  await work.mayEnd();
  return kind;
}

async function removeSource({ work, write, begin }: Course, path: string): Promise<void> {
  await begin();
  write.remove(path);
  await work.step();
  await work.mayEnd();
}

/** Writes the keys and data that differ, and answers of how many sources. */
async function rekey({ task, work, write }: Course, plan: KeyPlan): Promise<number> {
  let sources = 0;
  for (const row of differing(task.index.writer, plan, task.host.readers)) {
    await work.begin();
    write.rekey(row);
    await work.step();
    sources += 1;
  }
  return sources;
}

function isEmpty({ index }: RefreshTask): boolean {
  return index.writer.prepare('SELECT term FROM word LIMIT 1').get() === undefined;
}
