import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { type Added, type AddingTarget, addSource } from '../../adding/add-source.ts';
import { isAddress } from '../../adding/address.ts';
import { folderToMake } from '../../adding/folder-to-make.ts';
import { AddRefusal } from '../../adding/refusal.ts';
import { parseCslJson } from '../../corpus/bibliography/csl-json.ts';
import { keyName, sluggerFor } from '../../corpus/bibliography/key-name.ts';
import { decode } from '../../corpus/formats/decode.ts';
import { encodeLike } from '../../corpus/formats/encode.ts';
import { applyEdits } from '../../text/edits.ts';
import { visibleLine } from '../../text/visible.ts';
import { filesUnder } from '../files-under.ts';
import { type ExitCode, UsageError } from '../io.ts';
import { toSlashes } from '../paths.ts';
import { type CliProject, findProject } from '../project.ts';
import { replaceFile, writeReport } from '../write-file.ts';
import type { CommonOptions, Setting } from './options.ts';

/** What became of one address or file, as JSON gives it. */
interface AddedRow {
  readonly from: string;
  readonly key?: string;
  readonly file?: string;
  /** Whether the same bytes were among the sources before. */
  readonly known?: boolean;
  readonly problems: readonly string[];
}

/**
 * `briefing add ADDRESSES…`: stores what web addresses give, or copies of files, in the first corpus folder, each with its entry in that
 * folder's `references.json`.
 */
export async function addCommand(
  all: readonly string[],
  options: CommonOptions,
  { io, adding, quiet }: Setting,
): Promise<ExitCode> {
  const project = findProject(io, options.corpus);
  const host = await adding();
  const { signal } = new AbortController();
  const rows: AddedRow[] = [];
  let code: ExitCode = 0;
  for (const from of all) {
    const target = await targetOf(project, io.cwd);
    try {
      const added = await addSource(isAddress(from) ? from : resolve(io.cwd, from), target, host, { signal });
      const row = rowOf(from, added, io.cwd);
      rows.push(row);
      if (options.format === 'text') {
        if (!quiet) io.out(`${visibleLine(lineOf(row, added))}\n`);
        for (const problem of row.problems) io.err(`${visibleLine(`${row.file ?? ''}: ${problem}`)}\n`);
      }
    } catch (error) {
      if (!(error instanceof AddRefusal)) throw error;
      code = 2;
      rows.push({ from, problems: [error.message] });
      io.err(`briefing: ${visibleLine(error.message)}\n`);
    }
  }
  if (options.format === 'json') io.out(`${JSON.stringify(rows, undefined, 2)}\n`);
  return code;
}

function rowOf(from: string, { path, entry, problems }: Added, cwd: string): AddedRow {
  const file = toSlashes(relative(cwd, path));
  return { from, ...(entry === undefined ? { known: true } : { key: entry.id }), file, problems };
}

function lineOf({ file = '', key }: AddedRow, { bytes, entry }: Added): string {
  if (key === undefined) return `${file} has the same bytes: nothing was added.`;
  const kibibytes = Math.max(1, Math.round(bytes / 1024));
  return `${file}: added as @${key} (${entry?.title ?? ''}, ${kibibytes} KiB).`;
}

/** The first corpus folder, with its bibliography and all keys that are taken. */
async function targetOf(project: CliProject, cwd: string): Promise<AddingTarget> {
  const folder = project.corpus[0] ?? resolve(project.root, folderToMake(project.named));
  const path = referencesIn(folder);
  const name = relative(cwd, path);
  const bytes = existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
  const text = bytes === undefined ? '' : decode(bytes).text;
  const taken = await keysOf(project, folder);
  for (const { id } of parseCslJson(text).items) taken.add(id);
  return {
    folder: toSlashes(folder),
    references: { name, text },
    isTaken: (key) => taken.has(key),
    edit: async (edit) => {
      const changed = applyEdits(text, [edit]);
      if (bytes === undefined) {
        writeReport(name, path, changed);
        return;
      }
      const written = encodeLike(bytes, text, changed);
      if (written === undefined)
        throw new UsageError(`${name} cannot be written in its own encoding. Save it as UTF-8 first.`);
      replaceFile(name, path, written);
    },
  };
}

/** The bibliography of a folder: the one that exists, in whatever letter case, or the one to make. */
function referencesIn(folder: string): string {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return join(folder, names.find((name) => name.toLowerCase() === 'references.json') ?? 'references.json');
}

/** The keys that the names of all files of the corpus suggest. */
async function keysOf({ corpus }: CliProject, folder: string): Promise<Set<string>> {
  const folders = [...new Set([...corpus, folder])].filter((one) => existsSync(one));
  const names = folders.flatMap((one) =>
    filesUnder(
      one,
      () => true,
      () => {},
    ).map((path) => basename(path)),
  );
  const slug = await sluggerFor(names);
  return new Set(names.map((name) => keyName(name, slug).own));
}
