import type { Reading } from '../../corpus/formats/reader.ts';
import { printedNumber } from '../../corpus/place.ts';
import type { CslItem } from '../../corpus/source.ts';
import { tidy } from '../../text/normalise.ts';
import { sourceFile } from '../file-roles.ts';
import { namedFiles, problemLine } from '../files.ts';
import { type ExitCode, UsageError } from '../io.ts';
import { readNamed } from '../read-files.ts';
import type { CommonOptions, Setting } from './options.ts';

/** Options of {@link readCommand}. */
export interface ReadOptions extends Pick<CommonOptions, 'format'> {
  /** One JSON object a line. */
  readonly jsonl?: boolean;
}

/** What a reader makes of one file, as JSON gives it. */
interface ReadFile {
  /** As it was named. */
  readonly file: string;
  /** The id of the format; empty where no reader takes the file. */
  readonly format: string;
  readonly passages: readonly {
    readonly number: number;
    readonly section: string;
    readonly text: string;
    /** The label of its page, `3-4` where it spans two. */
    readonly page?: string;
    /** The number that a program prints before it: `4.2(b)`. */
    readonly label?: string;
    /** When it is said, from the start of a recording. */
    readonly time?: string;
  }[];
  readonly metadata: Readonly<Partial<Record<'title' | 'author' | 'date' | 'publisher', string>>>;
  readonly problems: readonly { readonly message: string }[];
}

/** `briefing read FILES…`: what the readers make of files. Needs no index and no project. */
export async function readCommand(
  files: readonly string[],
  options: ReadOptions,
  { io, startPool }: Setting,
): Promise<ExitCode> {
  if (files.length === 0) throw new UsageError('Name the files to read.');
  const pool = startPool();
  const all: ReadFile[] = [];
  let code: ExitCode = 0;
  try {
    for (const name of files) {
      const read = await readOne(name, { io, pool });
      if (read.failed) code = 2;
      if (options.jsonl === true) io.out(`${JSON.stringify(read.file)}\n`);
      else if (options.format === 'json') all.push(read.file);
      else printed(read.file, io);
    }
  } finally {
    await pool.close();
  }
  if (options.format === 'json' && options.jsonl !== true) io.out(`${JSON.stringify(all, undefined, 2)}\n`);
  return code;
}

type World = Pick<Setting, 'io'> & { readonly pool: ReturnType<Setting['startPool']> };

async function readOne(
  name: string,
  { io, pool }: World,
): Promise<{ readonly file: ReadFile; readonly failed: boolean }> {
  try {
    const [file] = namedFiles([name], io.cwd, sourceFile);
    if (file === undefined) throw new UsageError(`There is no file ${name}.`);
    const { format, ...reading } = await readNamed(file, pool);
    const failed = reading.problems.some(({ severity }) => severity === 'error');
    return { file: asJson(name, format, reading), failed };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const problems = [{ message: error.message }];
    return { file: { file: name, format: '', passages: [], metadata: {}, problems }, failed: true };
  }
}

function asJson(file: string, format: string, { passages, metadata, problems }: Reading): ReadFile {
  return {
    file,
    format,
    passages: passages.map(({ number, section, text, locators }) => {
      const page = locators.find(({ label }) => label === 'page');
      const ownNumber = printedNumber({ locators });
      const time = locators.find(({ label }) => label === 'timestamp')?.first;
      return {
        number,
        section,
        text,
        ...(page === undefined
          ? {}
          : { page: page.last === undefined ? page.first : `${page.first}-${page.last}` }),
        ...(ownNumber === undefined ? {} : { label: ownNumber }),
        ...(time === undefined ? {} : { time }),
      };
    }),
    metadata: plainMetadata(metadata),
    problems: problems.map(({ message }) => ({ message })),
  };
}

function plainMetadata(item: Readonly<Partial<CslItem>>): ReadFile['metadata'] {
  const author = (item.author ?? [])
    .map(({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '))
    .join('; ');
  const [parts = []] = item.issued?.['date-parts'] ?? [];
  const date =
    parts.length > 0
      ? parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
      : (item.issued?.literal ?? item.issued?.raw ?? '');
  const publisher = item.publisher ?? item['container-title'] ?? '';
  const all = { title: item.title ?? '', author, date, publisher };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

function printed({ file, format, passages, metadata, problems }: ReadFile, io: Setting['io']): void {
  const about = Object.entries(metadata).map(([field, value]) => `  ${field}: ${tidy(value)}\n`);
  io.out(`${file}${format === '' ? '' : ` (${format})`}\n${about.join('')}\n`);
  for (const { number, section, text, page, time } of passages) {
    const place = [page === undefined ? '' : `p. ${page}`, time ?? ''].filter(Boolean).join(', ');
    io.out(`¶${number}${place === '' ? '' : ` (${place})`} ${section}  ${tidy(text)}\n\n`);
  }
  for (const { message } of problems) io.err(problemLine(file, { message }));
}
