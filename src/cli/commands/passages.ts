import { placeText } from '../../corpus/place.ts';
import { tidy } from '../../text/normalise.ts';
import { type KeyedPassage, keyedPassages } from '../../tools/passages.ts';
import { sourceFile } from '../file-roles.ts';
import { namedFiles, problemLine } from '../files.ts';
import { type ExitCode, UsageError } from '../io.ts';
import { findProject } from '../project.ts';
import { readNamed } from '../read-files.ts';
import { reportPaths } from '../report-paths.ts';
import { keysOf } from '../source-keys.ts';
import { type CommonOptions, type Setting, printRows } from './options.ts';

/** `briefing passages FILES…`: how sources are cut. Needs no index. */
export async function passagesCommand(
  files: readonly string[],
  options: CommonOptions,
  { io, disk, startPool }: Setting,
): Promise<ExitCode> {
  if (files.length === 0) throw new UsageError('Name the sources to show.');
  const project = findProject(io, options.corpus);
  const named = namedFiles(files, io.cwd, sourceFile);
  const paths = reportPaths('text', io.cwd, project.root);
  const keys = await keysOf(named, project, {
    disk,
    name: (path) => paths.source(path),
    warn: (line) => io.err(line),
  });
  let code: ExitCode = 0;
  const pool = startPool();
  const rows: KeyedPassage[] = [];
  try {
    for (const file of named) {
      const { passages, problems } = await readNamed(file, pool);
      for (const problem of problems) {
        io.err(problemLine(file.name, problem));
        if (problem.severity === 'error') code = 2;
      }
      for (const row of keyedPassages(keys.get(file.path) ?? file.name, passages)) rows.push(row);
    }
  } finally {
    await pool.close();
  }
  printRows(
    io,
    options.format,
    rows,
    ({ key, number, locators = [], section, text }) =>
      `${placeText({ key, number, locators })} ${section}  ${tidy(text)}\n`,
  );
  return code;
}
