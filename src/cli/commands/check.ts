import { resolve } from 'node:path';
import { visibleLine } from '../../text/visible.ts';
import { type ClosingInput, closingLines } from '../../report/closing.ts';
import { countOf } from '../../text/counts.ts';
import { formatJson } from '../../report/json.ts';
import type { Coverage, Obstacle, ReportFinding } from '../../report/report.ts';
import { formatReport } from '../../report/full-report.ts';
import { formatGithub } from '../../report/github.ts';
import { formatSarif } from '../../report/sarif.ts';
import { formatText } from '../../report/text.ts';
import { rules } from '../../rules/index.ts';
import { openBaseline, sinceBaseline } from '../baseline.ts';
import { type RunOptions, type RunReport, checkAll } from '../check-all.ts';
import { exitCodeOf, type FailLevel, strictObstacles } from '../exit-code.ts';
import { type Checkout, checkoutAround } from '../git/checkout.ts';
import { withHistory } from '../history.ts';
import { type ExitCode, UsageError } from '../io.ts';
import { readLock, saveLock } from '../lock-file.ts';
import { type CliProject, findProject } from '../project.ts';
import { refuseOutput } from '../refuse-output.ts';
import { reportPaths } from '../report-paths.ts';
import { withIndex } from '../with-index.ts';
import { writeReport } from '../write-file.ts';
import { briefingsFor } from './check-files.ts';
import type { About, Setting } from './options.ts';

/** Values of `--format` for `briefing check`. */
export const checkFormats = ['text', 'json', 'report', 'sarif', 'github'];

/** Formats that can state why a run failed: the report is written even then. */
const saysWhy: ReadonlySet<string> = new Set(['report', 'sarif', 'github']);

/** Formats that state what was not checked; with the others that goes to standard error. */
const saysAll: ReadonlySet<string> = new Set(['text', 'report', 'sarif']);

/** Options of `briefing check`. */
export interface CheckCommandOptions {
  /** Corpus folders given with `--corpus`. */
  readonly corpus: readonly string[];
  readonly format: string;
  readonly failOn: FailLevel;
  /** Whether unread files and keys without a text make the run incomplete. */
  readonly strict?: boolean;
  /** The file to write the report to, instead of standard output. */
  readonly output?: string;
  /** The report of an earlier run. */
  readonly baseline?: string;
  readonly fix?: boolean;
  /** Compare cited passages with what they said in the commit of the citing line. */
  readonly sinceCited?: boolean;
  /** The name for a briefing on standard input. */
  readonly stdinFilename?: string;
}

/** A run, compared with the baseline where there is one. */
interface FinishedRun extends Omit<RunReport, 'coverage'> {
  /** Absent where the run could not start. */
  readonly coverage?: Coverage;
  readonly shown: readonly ReportFinding[];
  /** Number of findings that the baseline already has; undefined without a baseline. */
  readonly known?: number;
}

/**
 * `briefing check [FILES…]`: the findings of the files named, or of all briefings of the project, and what was not checked.
 * The exit code is that of {@link exitCodeOf}, wherever the report goes.
 */
export async function checkCommand(
  files: readonly string[],
  options: CheckCommandOptions,
  setting: Setting,
): Promise<ExitCode> {
  const { io, about, quiet } = setting;
  const { format, output } = options;
  const run = await runCheck(files, options, setting).catch((error: unknown): FinishedRun => {
    if (error instanceof UsageError && saysWhy.has(format)) return notRun(error);
    throw error;
  });
  const { obstacles, shown, known = 0 } = run;
  const closing = (reasons: ClosingInput['reasons']): readonly string[] => {
    const said = { shown: shown.length, known, obstacles: obstacles.map(({ message }) => message), reasons };
    return run.coverage === undefined ? [] : closingLines(run.coverage, { ...said, quiet });
  };
  const inText = format === 'text' && output === undefined;
  const report =
    format === 'text'
      ? formatText(shown, io.colour && inText, { closing: closing(inText ? 'beside' : 'here'), quiet })
      : machineReport(format, run, about);
  if (output !== undefined) writeReport(output, resolve(io.cwd, output), report);
  else if (format === 'text') io.raw.out(report);
  else io.out(report);
  for (const { message } of obstacles) io.err(`${visibleLine(message)}\n`);
  const { fixes, briefings } = run.fixed;
  if (fixes > 0 && !quiet) io.err(`Made ${countOf(fixes, 'fix')} in ${countOf(briefings, 'briefing')}.\n`);
  if (output !== undefined || !saysAll.has(format))
    for (const line of closing('before')) io.err(`${visibleLine(line)}\n`);
  return exitCodeOf(shown, obstacles, options.failOn);
}

async function runCheck(
  files: readonly string[],
  options: CheckCommandOptions,
  { io, open, startPool }: Setting,
): Promise<FinishedRun> {
  const project = findProject(io, options.corpus);
  const baseline = options.baseline === undefined ? undefined : openBaseline(options.baseline, io.cwd);
  const { briefings, obstacles: refused } = await briefingsFor(files, options, project, io);
  if (options.output !== undefined) refuseOutput(options.output, briefings, project, io.cwd);
  const paths = reportPaths(options.format, io.cwd, project.root);
  const obstacles: Obstacle[] = [...refused];
  const fix = options.fix === true;
  const { lock, problem } = readLock(project, io.cwd);
  if (problem !== undefined) obstacles.push({ message: `changed-source could not run: ${problem}` });
  const running: RunOptions = {
    fix,
    paths,
    warn: (message) => io.err(message),
    ...(lock === undefined ? {} : { lock }),
    saveLock: (changed) => saveLock(project, io.cwd, changed),
  };
  const checkout = options.sinceCited === true ? await checkoutFor(options, project) : undefined;
  const run = await withIndex(
    project,
    io,
    open,
    (index) =>
      checkout === undefined
        ? checkAll(briefings, project, index, running)
        : withHistory(checkout, project, index, startPool, (history) =>
            checkAll(briefings, project, index, { ...running, history }),
          ),
    { byHand: options.corpus.length > 0 },
  );
  const strict = options.strict === true ? strictObstacles(run.coverage) : [];
  const whole: RunReport = { ...run, obstacles: [...obstacles, ...run.obstacles, ...strict] };
  const all = run.briefings.flatMap(({ findings }) => findings);
  if (baseline === undefined) return { ...whole, shown: all };
  const { base } = reportPaths('sarif', io.cwd, project.root);
  const fresh = sinceBaseline(all, baseline, paths.base, base, io.cwd);
  const shown = all.filter((finding) => fresh.has(finding));
  return { ...whole, shown, known: all.length - shown.length };
}

/** The checkout whose history `--since-cited` reads. */
function checkoutFor(options: CheckCommandOptions, { root }: CliProject): Promise<Checkout> {
  // A fix writes the line anew, so that it then cites its source as it is.
  if (options.fix === true) throw new UsageError('--since-cited cannot be combined with --fix.');
  if (options.stdinFilename !== undefined)
    throw new UsageError(
      '--since-cited reads the history of files: it cannot be combined with --stdin-filename.',
    );
  return checkoutAround(root);
}

function machineReport(format: string, run: FinishedRun, about: About): string {
  const { shown, known, briefings, obstacles } = run;
  const covered = run.coverage === undefined ? {} : { coverage: run.coverage };
  switch (format) {
    case 'json':
      return formatJson(shown);
    case 'report':
      return formatReport({ findings: shown, briefings, obstacles, ...covered });
    case 'sarif': {
      const fresh = new Set(shown);
      return formatSarif({
        briefings,
        obstacles,
        ...covered,
        version: about.version,
        rules,
        help: (rule) => about.help(rule),
        ...(known === undefined ? {} : { isNew: (finding: ReportFinding) => fresh.has(finding) }),
      });
    }
    default:
      return formatGithub(shown, obstacles, run.coverage);
  }
}

/** A run that could not start, for the formats that state why. */
function notRun({ message }: UsageError): FinishedRun {
  const obstacles: readonly Obstacle[] = [{ message }];
  return { briefings: [], obstacles, fixed: { fixes: 0, briefings: 0 }, shown: [] };
}
