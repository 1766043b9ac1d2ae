import { encodeLike } from '../corpus/encode.ts';
import { type Obstacle, type ReportedBriefing, reportBriefing } from '../report/json.ts';
import type { CheckResult } from '../rules/outcome.ts';
import type { PassageStore } from '../store/store.ts';
import { type Checked, checkBriefing } from './check-briefing.ts';
import { type NamedFile, textOf } from './files.ts';
import { UsageError } from './io.ts';
import { type CliProject, emptyCorpus } from './project.ts';
import type { ReportPaths } from './report-paths.ts';
import { replaceFile } from './write-file.ts';

/** A briefing to check. */
export interface BriefingFile extends NamedFile {
  readonly bytes: Uint8Array;
}

/** What a run over several briefings came to. */
export interface RunReport {
  readonly briefings: readonly ReportedBriefing[];
  /** Why the run may not be called complete; empty when all was checked. */
  readonly obstacles: readonly Obstacle[];
  /** How many fixes were made, in how many briefings. */
  readonly fixed: { readonly fixes: number; readonly briefings: number };
}

/** Checks the briefings one after the other; with `fix` those that the safe fixes change are written back. */
export async function checkAll(
  files: readonly BriefingFile[],
  project: CliProject,
  store: PassageStore,
  options: { readonly fix: boolean; readonly paths: ReportPaths; readonly warn: (message: string) => void },
): Promise<RunReport> {
  const { paths, warn } = options;
  const briefings: ReportedBriefing[] = [];
  const obstacles: Obstacle[] = store.status().sources === 0 ? [{ message: emptyCorpus(project) }] : [];
  const fixed = { fixes: 0, briefings: 0 };
  for (const file of files) {
    const name = paths.briefing(file);
    let text: string;
    try {
      text = textOf(file, file.bytes, warn);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      obstacles.push({ file: name, message: error.message });
      continue;
    }
    let checked = await checkBriefing(file, text, project, store, options);
    if (checked.fixed > 0 && !writeBack(file, text, checked)) {
      warn(
        `${file.name}: nothing was fixed, because its encoding has no sign for what a fix writes. Save it as UTF-8.\n`,
      );
      checked = await checkBriefing(file, text, project, store, { fix: false });
    }
    if (checked.fixed > 0) {
      fixed.fixes += checked.fixed;
      fixed.briefings += 1;
    }
    briefings.push(reportBriefing(name, checked.briefing, checked.result, (path) => paths.source(path)));
    obstacles.push(...obstaclesOf(name, checked.result));
  }
  return { briefings, obstacles, fixed };
}

/** Whether the mended text could be written in the file's own encoding. */
function writeBack(file: BriefingFile, text: string, { briefing }: Checked): boolean {
  const bytes = encodeLike(file.bytes, text, briefing.text);
  if (bytes !== undefined) replaceFile(file.name, file.path, bytes);
  return bytes !== undefined;
}

function obstaclesOf(file: string, { outcomes }: CheckResult): Obstacle[] {
  return outcomes.flatMap((outcome) => {
    if (outcome.kind !== 'failed' && outcome.kind !== 'waiting') return [];
    const { rule } = outcome;
    const why = outcome.kind === 'failed' ? outcome.error : 'the index is not complete';
    return [{ file, rule, message: `${file}: ${rule} could not look: ${why}` }];
  });
}
