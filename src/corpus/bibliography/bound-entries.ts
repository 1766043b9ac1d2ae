import type { Message } from '../../language/en/messages.ts';
import type { Bibliography } from './bibliography.ts';
import { fileFinder } from './file-finder.ts';
import type { Contender } from './key-contest.ts';
import { problem, type CorpusProblem, type CslItem } from '../source.ts';

/** The bibliography entries of each file. */
export interface BoundEntries {
  /** Entries by the file they name. */
  readonly byFile: ReadonlyMap<string, CslItem>;
  /** Entries that name no file of the corpus, by id: each belongs to the source whose key is its id, if there is one. */
  readonly unbound: ReadonlyMap<string, UnboundEntry>;
}

/** An entry that names no file of the corpus. */
export interface UnboundEntry {
  readonly item: CslItem;
  /** Reports a problem at the entry's position. */
  readonly report: (message: Message) => void;
  /** The first file that it names, as written; absent where it names none, or one that has an entry already. */
  readonly named?: string;
  /** Whether that file exists, but a text has the entry's name. */
  readonly isThere?: boolean;
}

/**
 * Binds entries to the files they name. Of several entries with the same id, the first that names a file of the corpus wins, else the
 * first of all. The others are left out, and so is a second entry for the same file. A text whose bare name is the id of an entry takes
 * precedence over a file of another format that the entry names, so that its key stays when that format becomes readable.
 */
export function boundEntries(
  files: readonly Contender[],
  bibliographies: ReadonlyMap<string, Bibliography>,
  problems: CorpusProblem[],
): BoundEntries {
  const known = new Map(files.map((file) => [file.path, file]));
  const find = fileFinder(known.keys(), filesInEntries(bibliographies));
  const fileOf = (bibliography: string, named: string): Contender | undefined =>
    known.get(find(bibliography, named) ?? '');
  const entries = chosen(entriesIn(bibliographies, fileOf, problems));
  const byFile = new Map<string, CslItem>();
  const unbound = new Map<string, UnboundEntry>();
  const bind = ({ item, named: [named], file, report }: Entry): void => {
    if (file === undefined) unbound.set(item.id, { item, report, ...(named === undefined ? {} : { named }) });
    else if (byFile.has(file.path)) {
      const first = byFile.get(file.path)?.id ?? '';
      report({ id: 'entry-file-taken', args: { id: first, path: file.path } });
      unbound.set(item.id, { item, report });
    } else byFile.set(file.path, item);
  };
  for (const entry of entries.filter(namesText)) bind(entry);
  const free = new Set(
    files.flatMap(({ path, name }) => (name.isText && !byFile.has(path) ? [name.bare] : [])),
  );
  for (const entry of entries) {
    if (namesText(entry)) continue;
    const {
      item,
      report,
      named: [named],
    } = entry;
    if (entry.file !== undefined && named !== undefined && free.has(item.id))
      unbound.set(item.id, { item, report, named, isThere: true });
    else bind(entry);
  }
  return { byFile, unbound };
}

interface Entry {
  readonly item: CslItem;
  readonly bibliography: string;
  readonly report: (message: Message) => void;
  /** The files it names, as written. */
  readonly named: readonly string[];
  /** The first of them in the corpus. */
  readonly file: Contender | undefined;
}

function namesText({ file }: Entry): boolean {
  return file?.name.isText === true;
}

/** All entries, in the order of their bibliographies' paths. */
function entriesIn(
  bibliographies: ReadonlyMap<string, Bibliography>,
  fileOf: (bibliography: string, named: string) => Contender | undefined,
  problems: CorpusProblem[],
): readonly Entry[] {
  const sorted = [...bibliographies].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.flatMap(([bibliography, { items, positions }]) =>
    items.map((item, index): Entry => {
      const named = filesNamed(item);
      const file = named.map((each) => fileOf(bibliography, each)).find(Boolean);
      const report = (message: Message): void => {
        problems.push({ path: bibliography, ...problem('warning', message, positions?.[index]) });
      };
      return { item, bibliography, report, named, file };
    }),
  );
}

/** All names that the entries have for files. */
export function filesInEntries(bibliographies: ReadonlyMap<string, Bibliography>): Iterable<string> {
  return [...bibliographies.values()].flatMap(({ items }) => items.flatMap(filesNamed));
}

/** One entry for each id; each entry that is left out is reported. */
function chosen(entries: readonly Entry[]): readonly Entry[] {
  const byId = new Map<string, Entry>();
  for (const entry of entries) {
    const before = byId.get(entry.item.id);
    const wins = before === undefined || (before.file === undefined && entry.file !== undefined);
    if (wins) byId.set(entry.item.id, entry);
    if (before === undefined) continue;
    const [kept, left] = wins ? [entry, before] : [before, entry];
    const args = { id: left.item.id, bibliography: kept.bibliography };
    left.report({ id: 'entry-id-elsewhere', args });
  }
  return [...byId.values()];
}

/** The files that an entry names, as written; it describes the first. */
export function filesNamed(item: CslItem): string[] {
  const files: unknown = item.custom?.['files'] ?? [item.custom?.file];
  return Array.isArray(files)
    ? files.filter((file): file is string => typeof file === 'string' && file.trim() !== '')
    : [];
}
