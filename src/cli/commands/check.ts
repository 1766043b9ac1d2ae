import { relative, resolve } from 'node:path';
import { parseBriefing } from '../../briefing/parse.ts';
import { type ReportFinding, formatJson, reportFindings } from '../../report/json.ts';
import { formatText } from '../../report/text.ts';
import { check } from '../../rules/run.ts';
import { namedFiles, readText, toSlashes } from '../files.ts';
import type { ExitCode } from '../io.ts';
import { findProject, projectBriefings } from '../project.ts';
import { withIndex } from '../with-index.ts';
import type { CommonOptions, Setting } from './options.ts';

/** `briefing check [FILES…]`: the findings of the files named, or of all briefings of the project. */
export async function checkCommand(
  files: readonly string[],
  options: CommonOptions,
  { io, open }: Setting,
): Promise<ExitCode> {
  const project = findProject(io, options.corpus);
  const briefings = files.length > 0 ? namedFiles(files, io.cwd) : projectBriefings(project, io);
  const findings: ReportFinding[] = [];
  const byHand = options.corpus.length > 0;
  const unchecked = await withIndex(
    project,
    io,
    open,
    async (index) => {
      const obstacles: string[] = [];
      if (index.status().sources === 0) {
        obstacles.push(
          `The corpus is empty: ${project.named.join(', ')} has no source that can be read. Put sources (.txt, .md) there.`,
        );
      }
      for (const file of briefings) {
        const briefing = parseBriefing(readText(file, (message) => io.err(message)));
        const path = toSlashes(relative(project.root, file.path));
        const { config } = project;
        const result = await check(
          briefing,
          index,
          { scope: config.citationScope, levels: config.rules, path },
          AbortSignal.timeout(longestCheck),
        );
        findings.push(
          ...reportFindings(file.name, briefing, result.findings, (source) =>
            toSlashes(relative(io.cwd, resolve(project.root, source))),
          ),
        );
        for (const outcome of result.outcomes) {
          if (outcome.kind === 'failed')
            obstacles.push(`${file.name}: ${outcome.rule} could not look: ${outcome.error}`);
          if (outcome.kind === 'waiting')
            obstacles.push(`${file.name}: ${outcome.rule} could not look: the index is not complete`);
        }
      }
      return obstacles;
    },
    { byHand },
  );
  io.out(options.format === 'json' ? formatJson(findings) : formatText(findings, io.colour));
  for (const obstacle of unchecked) io.err(`${obstacle}\n`);
  if (unchecked.length > 0) return 2;
  if (options.format === 'text' && findings.length === 0) io.err(summary(briefings.length));
  return findings.length > 0 ? 1 : 0;
}

/** A check that takes longer than this hangs; in milliseconds. */
const longestCheck = 10 * 60_000;

function summary(briefings: number): string {
  if (briefings === 0)
    return 'There is no briefing to check: name files, or see "files" in briefing.config.json.\n';
  return `No findings in ${briefings} ${briefings === 1 ? 'briefing' : 'briefings'}.\n`;
}
