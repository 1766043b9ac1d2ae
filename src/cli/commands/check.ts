import { resolve } from 'node:path';
import { formatGithub } from '../../report/github.ts';
import { type Obstacle, type ReportFinding, formatJson } from '../../report/json.ts';
import { formatSarif } from '../../report/sarif.ts';
import { formatText } from '../../report/text.ts';
import { openBaseline, sinceBaseline } from '../baseline.ts';
import { type BriefingFile, type RunReport, checkAll } from '../check-all.ts';
import { namedFiles, readBytes } from '../files.ts';
import { type ExitCode, type Io, UsageError } from '../io.ts';
import { type CliProject, findProject, projectBriefings } from '../project.ts';
import { reportPaths } from '../report-paths.ts';
import { withIndex } from '../with-index.ts';
import { writeReport } from '../write-file.ts';
import type { Setting } from './options.ts';

/** How `briefing check` can print what it finds. */
export const checkFormats = ['text', 'json', 'sarif', 'github'];

/** Options of `briefing check`. */
export interface CheckCommandOptions {
  /** Corpus folders given with `--corpus`. */
  readonly corpus: readonly string[];
  readonly format: string;
  /** Where the report goes instead of to standard output. */
  readonly output?: string;
  /** A report of an earlier run. */
  readonly baseline?: string;
  readonly fix?: boolean;
  /** The name of a briefing that comes on standard input. */
  readonly stdinFilename?: string;
}

/**
 * `briefing check [FILES…]`: the findings of the files named, or of all briefings of the project. Ends with 1 for any
 * finding (with a baseline: any new one) and with 2 when not everything was checked, wherever the report goes.
 */
export async function checkCommand(
  files: readonly string[],
  options: CheckCommandOptions,
  setting: Setting,
): Promise<ExitCode> {
  const { io, open, about } = setting;
  const { format } = options;
  const project = findProject(io, options.corpus);
  const baseline = options.baseline === undefined ? undefined : openBaseline(options.baseline, io.cwd);
  const { briefings, obstacles } = await briefingsFor(files, options, project, io);
  const paths = reportPaths(format, io.cwd, project.root);
  const run = await withIndex(
    project,
    io,
    open,
    (index) =>
      checkAll(briefings, project, index, {
        fix: options.fix === true,
        paths,
        warn: (message) => io.err(message),
      }),
    { byHand: options.corpus.length > 0 },
  )
    .then((report): RunReport => ({ ...report, obstacles: [...obstacles, ...report.obstacles] }))
    .catch((error: unknown) => {
      // These two formats have words for a run that could not look.
      if (error instanceof UsageError && (format === 'sarif' || format === 'github')) return notRun(error);
      throw error;
    });
  const all = run.briefings.flatMap(({ findings }) => findings);
  const fresh =
    baseline === undefined
      ? new Set(all)
      : sinceBaseline(all, baseline, paths.base, reportPaths('sarif', io.cwd, project.root).base, io.cwd);
  const shown = all.filter((finding) => fresh.has(finding));
  const report = print();
  if (options.output === undefined) io.out(report);
  else writeReport(options.output, resolve(io.cwd, options.output), report);
  for (const line of remarks(run, shown, all.length - shown.length, format)) io.err(`${line}\n`);
  if (run.obstacles.length > 0) return 2;
  return shown.length > 0 ? 1 : 0;

  function print(): string {
    switch (format) {
      case 'json':
        return formatJson(shown);
      case 'sarif':
        return formatSarif({
          ...run,
          version: about.version,
          help: (rule) => about.help(rule),
          ...(baseline === undefined ? {} : { isNew: (finding) => fresh.has(finding) }),
        });
      case 'github':
        return formatGithub(shown, run.obstacles);
      default:
        return formatText(shown, io.colour && options.output === undefined);
    }
  }
}

async function briefingsFor(
  files: readonly string[],
  { stdinFilename: name, fix }: CheckCommandOptions,
  project: CliProject,
  io: Io,
): Promise<{ readonly briefings: readonly BriefingFile[]; readonly obstacles: readonly Obstacle[] }> {
  if (name === undefined) {
    const obstacles: Obstacle[] = [];
    const named =
      files.length > 0
        ? namedFiles(files, io.cwd)
        : projectBriefings(project, io, (message) => obstacles.push({ message }));
    const briefings: BriefingFile[] = [];
    for (const file of named) {
      try {
        briefings.push({ ...file, bytes: readBytes(file) });
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        obstacles.push({ message: error.message });
      }
    }
    return { briefings, obstacles };
  }
  if (files.length > 0)
    throw new UsageError('--stdin-filename stands for the one briefing to check: name no other files.');
  if (fix === true)
    throw new UsageError('--fix mends files: it cannot be given together with --stdin-filename.');
  return { briefings: [{ name, path: resolve(io.cwd, name), bytes: await io.input() }], obstacles: [] };
}

function notRun(error: UsageError): RunReport {
  return { briefings: [], obstacles: [{ message: error.message }], fixed: { fixes: 0, briefings: 0 } };
}

/** What a person is told beside the report. */
function remarks(
  run: RunReport,
  shown: readonly ReportFinding[],
  known: number,
  format: string,
): readonly string[] {
  const { fixes, briefings } = run.fixed;
  const lines = run.obstacles.map(({ message }) => message);
  if (fixes > 0) lines.push(`Made ${counted(fixes, 'fix', 'es')} in ${counted(briefings, 'briefing')}.`);
  if (known > 0) lines.push(`${counted(known, 'finding')} of the baseline not shown.`);
  if (format !== 'text' || run.obstacles.length > 0 || shown.length > 0) return lines;
  if (run.briefings.length === 0)
    return [...lines, 'There is no briefing to check: name files, or see "files" in briefing.config.json.'];
  return [...lines, `No ${known > 0 ? 'new ' : ''}findings in ${counted(run.briefings.length, 'briefing')}.`];
}

function counted(count: number, word: string, plural = 's'): string {
  return `${count} ${word}${count === 1 ? '' : plural}`;
}
