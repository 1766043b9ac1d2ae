import { unreadByKind } from '../../report/coverage.ts';
import type { ReportUnread } from '../../report/report.ts';
import type { RefreshReport } from '../../store/local-index.ts';
import { countOf } from '../../text/counts.ts';
import { visibleLine } from '../../text/visible.ts';
import { problemLine } from '../files.ts';
import type { ExitCode, Io } from '../io.ts';
import { lookAtCorpus } from '../look-at-corpus.ts';
import { emptyCorpus, findProject } from '../project.ts';
import { reportPaths } from '../report-paths.ts';
import { withIndex } from '../with-index.ts';
import type { CommonOptions, Setting } from './options.ts';

/** Options of `briefing index`. */
export interface IndexCommandOptions extends CommonOptions {
  readonly rebuild?: boolean;
}

const mebibyte = 1024 * 1024;

/**
 * `briefing index`: builds or refreshes the index, reports what that took, and names each unread file. Exits with 2 when a folder of the
 * project is missing or the reading of a file was stopped; unread files do not change the exit code.
 */
export function indexCommand(options: IndexCommandOptions, { io, open, quiet }: Setting): Promise<ExitCode> {
  const project = findProject(io, options.corpus);
  return withIndex(
    project,
    io,
    open,
    async (index): Promise<ExitCode> => {
      const report = await index.opened();
      const paths = reportPaths('text', io.cwd, project.root);
      const found = await index.problems();
      const { sources, unread, obstacles } = await lookAtCorpus(index, project, paths);
      const withoutText = (await index.withoutText()).map(({ id }) => id);
      if (options.format === 'json') {
        const problems = found.map(({ path, position, severity, message }) => ({
          file: paths.source(path),
          ...(position === undefined ? {} : { line: position.line + 1, column: position.column + 1 }),
          severity,
          message,
        }));
        const named = unread.map(({ file, kind, reason, advice }) => ({ file, kind, reason, advice }));
        const answer = { ...report, sources, megabytesPerSecond: speedOf(report), problems };
        io.out(`${JSON.stringify({ ...answer, unread: named, withoutText }, undefined, 2)}\n`);
      } else {
        if (!quiet) printReport(io, report);
        printUnread(io, unread);
        printKeys(io, withoutText);
      }
      for (const problem of found) io.err(problemLine(paths.source(problem.path), problem));
      if (sources === 0) io.err(`${emptyCorpus(project, 0)}\n`);
      for (const { message } of obstacles) io.err(`${visibleLine(message)}\n`);
      return obstacles.length > 0 ? 2 : 0;
    },
    { byHand: options.corpus.length > 0, rebuild: options.rebuild === true },
  );
}

/** Megabytes read per second. */
function speedOf({ bytes, milliseconds }: RefreshReport): number {
  return milliseconds === 0 ? 0 : bytes / 1000 / milliseconds;
}

function printReport(io: Io, report: RefreshReport): void {
  io.out(`files         ${report.files} (${report.read} read, ${report.removed} removed)\n`);
  io.out(`passages      ${report.passages}\n`);
  io.out(`speed         ${speedOf(report).toFixed(1)} MB/s\n`);
  io.out(`peak memory   ${(report.peakMemory / mebibyte).toFixed(0)} MiB\n`);
  io.out(`index size    ${(report.indexBytes / mebibyte).toFixed(2)} MiB\n`);
}

/** Prints the unread files, grouped by kind and reason, with what to do about them. */
function printUnread(io: Io, unread: readonly ReportUnread[]): void {
  if (unread.length === 0) return;
  io.out(`\nNot read: ${countOf(unread.length, 'file')}\n`);
  for (const { kind, reason, advice, files } of unreadByKind(unread)) {
    const what = `${countOf(files.length, kind)}, ${reason}`;
    io.out(`${advice === undefined ? what : `${what}: ${advice}`}\n`);
    for (const file of files) io.out(`    ${visibleLine(file)}\n`);
  }
}

function printKeys(io: Io, withoutText: readonly string[]): void {
  if (withoutText.length === 0) return;
  io.out(`\nIn the bibliography, no text here: ${countOf(withoutText.length, 'key')}\n`);
  for (const key of withoutText) io.out(`    ${key}\n`);
}
