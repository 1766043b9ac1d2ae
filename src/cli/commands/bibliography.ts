import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CslItem } from '../../corpus/source.ts';
import { decode } from '../../corpus/formats/decode.ts';
import { encodeLike } from '../../corpus/formats/encode.ts';
import { addToJson } from '../../features/rename-bibliography.ts';
import { joinedEntries, missingEntries } from '../../corpus/bibliography/missing-entries.ts';
import { applyEdits } from '../../text/edits.ts';
import { countOf } from '../../text/counts.ts';
import { errorMessage } from '../../text/error-message.ts';
import { visibleLine } from '../../text/visible.ts';
import { warnOfBibliographies } from '../damaged-bibliographies.ts';
import { type ExitCode, type Io, UsageError } from '../io.ts';
import { findProject, warnOfCorpus } from '../project.ts';
import { reportPaths } from '../report-paths.ts';
import { withIndex } from '../with-index.ts';
import { zoteroEntries } from '../zotero-entries.ts';
import { replaceFile, writeReport } from '../write-file.ts';
import type { CommonOptions, Setting } from './options.ts';

/** Options of {@link bibliographyCommand}. */
export interface BibliographyOptions extends CommonOptions {
  readonly write?: boolean;
  /** Asks the Zotero that runs on this machine for cited keys that no bibliography has. */
  readonly zotero?: boolean;
}

/** The entries that one file lacks. */
interface Addition {
  /** As it is shown. */
  readonly file: string;
  readonly path: string;
  readonly entries: readonly CslItem[];
}

/**
 * `briefing bibliography`: the entries that sources lack, from what their files say of themselves. With `--write` they are added to
 * `references.json`; what stands there stays as it is.
 */
export function bibliographyCommand(
  options: BibliographyOptions,
  { io, open, askZotero }: Setting,
): Promise<ExitCode> {
  const project = findProject(io, options.corpus);
  return withIndex(
    project,
    io,
    open,
    async (index): Promise<ExitCode> => {
      warnOfCorpus(io, project, index.status());
      await warnOfBibliographies(io, project, index);
      const paths = reportPaths('text', io.cwd, project.root);
      const [sources, bibliographies] = await Promise.all([index.sources(), index.bibliographies()]);
      const missing = missingEntries(sources, bibliographies, index.status().folders);
      const fromZotero = options.zotero === true ? await zoteroEntries(askZotero, index, project, io) : [];
      const additions = joinedEntries(missing, fromZotero).map(({ path, entries }): Addition => ({
        file: paths.source(path),
        path: resolve(project.root, path),
        entries,
      }));
      if (options.write === true) {
        // Each file is prepared before any is written, so that a broken one leaves all as they are.
        for (const write of additions.map(prepared)) write();
      }
      if (options.format === 'json') {
        const rows = additions.map(({ file, entries }) => ({ file, entries }));
        io.out(`${JSON.stringify(rows, undefined, 2)}\n`);
      } else printAdditions(io, additions, options.write === true);
      return 0;
    },
    { byHand: options.corpus.length > 0 },
  );
}

/** Writes the entries of a file. Throws {@link UsageError} at once where that is impossible. */
function prepared({ file, path, entries }: Addition): () => void {
  if (!existsSync(path)) return () => writeReport(file, path, addToJson('', entries)?.text ?? '');
  const bytes = readBytes(file, path);
  const { text } = decode(bytes);
  const edit = addToJson(text, entries);
  if (edit === undefined) throw new UsageError(`${file} is not a valid JSON list. Fix it first.`);
  const written = encodeLike(bytes, text, applyEdits(text, [edit]));
  if (written === undefined)
    throw new UsageError(`${file} cannot be written in its own encoding. Save it as UTF-8 first.`);
  return () => replaceFile(file, path, written);
}

function readBytes(file: string, path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${errorMessage(error)}`);
  }
}

function printAdditions(io: Io, additions: readonly Addition[], written: boolean): void {
  if (additions.length === 0) {
    io.out('Every source has an entry.\n');
    return;
  }
  for (const { file, entries } of additions) {
    const count = countOf(entries.length, 'entry');
    io.out(`${visibleLine(file)}: ${count} ${written ? 'added' : 'to add'}\n`);
    for (const entry of entries) io.out(`    ${visibleLine(entryLine(entry))}\n`);
  }
  if (!written) io.out('\nAdd them with --write.\n');
}

/** `@port  Port closed (title line); Anna Weber (byline); 2014-3-4 (date line)` */
function entryLine({ id, title = '', author = [], issued, publisher, custom }: CslItem): string {
  const found: unknown = custom?.['origin'];
  const origins = typeof found === 'object' && found !== null ? Object.entries(found) : [];
  const said: readonly (readonly [field: string, value: string | undefined])[] = [
    ['title', title],
    ['author', author.map(({ literal, given, family }) => literal ?? [given, family].join(' ')).join(', ')],
    ['issued', issued?.['date-parts']?.[0]?.join('-') ?? issued?.literal],
    ['publisher', publisher],
  ];
  const parts = said.flatMap(([field, value]) => {
    if (value === undefined || value === '') return [];
    const origin: unknown = origins.find(([name]) => name === field)?.[1];
    return typeof origin === 'string' ? [`${value} (${origin})`] : [value];
  });
  return `@${id}  ${parts.join('; ')}${found === 'zotero' ? ' (Zotero)' : ''}`;
}
