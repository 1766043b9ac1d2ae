import type { ExitCode } from '../io.ts';
import { problemLine } from '../files.ts';
import { findProject } from '../project.ts';
import { reportPaths } from '../report-paths.ts';
import { withIndex } from '../with-index.ts';
import type { CommonOptions, Setting } from './options.ts';

/** Options of `briefing index`. */
export interface IndexCommandOptions extends CommonOptions {
  readonly rebuild?: boolean;
}

const mebibyte = 1024 * 1024;

/** `briefing index`: builds or refreshes the index and says what that took. */
export function indexCommand(options: IndexCommandOptions, { io, open }: Setting): Promise<ExitCode> {
  const project = findProject(io, options.corpus);
  return withIndex(
    project,
    io,
    open,
    async (index) => {
      const report = await index.opened();
      const paths = reportPaths('text', io.cwd, project.root);
      const found = await index.problems();
      const seconds = report.milliseconds / 1000;
      const speed = seconds === 0 ? 0 : report.bytes / 1e6 / seconds;
      if (options.format === 'json') {
        const problems = found.map(({ path, position, severity, message }) => ({
          file: paths.source(path),
          ...(position === undefined ? {} : { line: position.line + 1, column: position.column + 1 }),
          severity,
          message,
        }));
        io.out(`${JSON.stringify({ ...report, megabytesPerSecond: speed, problems }, undefined, 2)}\n`);
      } else {
        io.out(`files         ${report.files} (${report.read} read, ${report.removed} removed)\n`);
        io.out(`passages      ${report.passages}\n`);
        io.out(`speed         ${speed.toFixed(1)} MB/s\n`);
        io.out(`peak memory   ${(report.peakMemory / mebibyte).toFixed(0)} MiB\n`);
        io.out(`index size    ${(report.indexBytes / mebibyte).toFixed(2)} MiB\n`);
      }
      for (const problem of found) io.err(problemLine(paths.source(problem.path), problem));
      return 0 as const;
    },
    { byHand: options.corpus.length > 0, rebuild: options.rebuild === true },
  );
}
