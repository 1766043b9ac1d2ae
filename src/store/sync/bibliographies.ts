import { problem, type CorpusProblem } from '../../corpus/source.ts';
import type { Bibliography } from '../../corpus/bibliography/bibliography.ts';
import type { CorpusReaders, Host } from './host.ts';
import type { Files } from './files.ts';
import type { KeptTexts } from '../index-storage.ts';
import { isReading } from '../reading/valid-reading.ts';
import type { ReadOutcome } from '../reading/read-outcome.ts';
import { isWithin, projectPath } from '../../project/paths.ts';
import type { FoundFile } from './scan-file.ts';
import type { Scan } from './scan.ts';
import { errorMessage } from '../../text/error-message.ts';

/** The bibliographies of a corpus, by path. They are few and small, so each process reads them itself; the index does not store them. */
export type Bibliographies = Map<string, ReadBibliography>;

/** One bibliography as it was read last. */
export interface ReadBibliography {
  /** The hash of its bytes; the reason instead, where they could not be read. */
  readonly sha256: string;
  readonly content: Bibliography;
  /** Whether reading it was ended by a limit. */
  readonly ended: boolean;
}

/** The outcome of reading the bibliographies. */
export interface ReadEntries {
  /** Whether any bibliography changed. */
  readonly changed: boolean;
  /** Number of bibliographies whose reading was ended by a limit. */
  readonly ended: number;
}

/** The part of the host that reading bibliographies uses. */
export interface BibliographyHost extends Pick<Host, 'sha256'> {
  /** What was read before, in this process or another. */
  readonly kept?: KeptTexts;
  readonly files: Pick<Files, 'read'>;
  readonly readers: Pick<CorpusReaders, 'limits' | 'bibliographyVersion'>;
  readonly pool: {
    read(name: 'bibliography', path: string, bytes: Uint8Array): Promise<ReadOutcome<Bibliography>>;
  };
}

/** Brings `known` up to date with what a scan found. */
export async function readBibliographies(
  known: Bibliographies,
  found: Scan,
  root: string,
  host: BibliographyHost,
): Promise<ReadEntries> {
  let changed = false;
  let ended = 0;
  const here = new Set(found.bibliographies.map((file) => file.path));
  const roots = found.roots.map((path) => projectPath(root, path));
  for (const path of known.keys()) {
    const looked = roots.some((folder) => isWithin(path, folder));
    if (looked && !here.has(path)) changed = known.delete(path) || changed;
  }
  for (const file of found.bibliographies) {
    const read = await readBibliography(file, known.get(file.path), host);
    if (read === undefined) continue;
    known.set(file.path, read);
    changed = true;
    if (read.ended) ended += 1;
  }
  if (changed && roots.length > 0)
    host.kept?.keepOnly(new Set([...known].map(([path, { sha256 }]) => nameOf(path, sha256, host))));
  return { changed, ended };
}

/** The contents of the bibliographies, by path. */
export function contentsOf(known: Bibliographies): ReadonlyMap<string, Bibliography> {
  return new Map([...known].map(([path, { content }]) => [path, content]));
}

/** The problems of the bibliographies. */
export function bibliographyProblems(known: Bibliographies): CorpusProblem[] {
  return [...known].flatMap(([path, { content }]) => content.problems.map((each) => ({ ...each, path })));
}

/** Reads one bibliography; `undefined` where it is unchanged. */
async function readBibliography(
  { path, absolute, stamp }: FoundFile,
  old: ReadBibliography | undefined,
  host: BibliographyHost,
): Promise<ReadBibliography | undefined> {
  const most = host.readers.limits.bibliography;
  if (stamp.size > most) {
    return faulty(`it is larger than ${Math.floor(most / 1024 / 1024)} MiB. Split it.`, old);
  }
  let bytes: Uint8Array;
  try {
    bytes = await host.files.read(absolute);
  } catch (error) {
    return faulty(errorMessage(error), old);
  }
  const sha256 = host.sha256(bytes);
  if (sha256 === old?.sha256) return undefined;
  const name = nameOf(path, sha256, host);
  const kept = contentIn(host.kept?.get(name));
  if (kept !== undefined) return { sha256, content: kept, ended: false };
  const outcome = await host.pool.read('bibliography', path, bytes);
  if (outcome.state === 'read') {
    host.kept?.put(name, JSON.stringify(outcome.value));
    return { sha256, content: outcome.value, ended: false };
  }
  const reason = outcome.state === 'failed' ? outcome.message : endings[outcome.reason];
  return { ...unreadable(reason), sha256, ended: outcome.state === 'ended' };
}

/** The name under which the content of a bibliography is kept. Files of the same bytes and ending are read alike. */
function nameOf(path: string, sha256: string, { readers }: BibliographyHost): string {
  return `bibliography ${readers.bibliographyVersion} ${path.slice(path.lastIndexOf('.') + 1).toLowerCase()} ${sha256}`;
}

/** The content of a bibliography as it was kept; `undefined` where there is none, or none that is sound. */
function contentIn(text: string | undefined): Bibliography | undefined {
  if (text === undefined) return undefined;
  try {
    const content: unknown = JSON.parse(text);
    return isReading('bibliography', content) ? content : undefined;
  } catch {
    return undefined;
  }
}

const endings = {
  'too slow': 'it takes too long. Split it.',
  'too much memory': 'it takes too much memory. Split it.',
} as const;

function faulty(reason: string, old: ReadBibliography | undefined): ReadBibliography | undefined {
  const read = unreadable(reason);
  return read.sha256 === old?.sha256 ? undefined : read;
}

function unreadable(reason: string): ReadBibliography {
  const fault = problem('error', { id: 'bibliography-unreadable', args: { reason } });
  return { sha256: fault.message, ended: false, content: { items: [], problems: [fault] } };
}
