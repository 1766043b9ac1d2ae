import type { UnreadFile } from '../corpus/unread.ts';
import { projectFileName } from '../project/config.ts';
import { countOf } from '../text/counts.ts';
import type { LookedAt, Obstacle, ReportUnread } from '../report/report.ts';
import type { LocalIndex } from '../store/local-index.ts';
import { damagedBibliographies } from './damaged-bibliographies.ts';
import { UsageError } from './io.ts';
import { missingFolders, type CliProject } from './project.ts';
import type { ReportPaths } from './report-paths.ts';
import { errorMessage } from '../text/error-message.ts';

/** What the index holds, and why that may be less than the project's corpus. */
export interface CorpusView extends LookedAt {
  readonly obstacles: readonly Obstacle[];
}

/** Maximum file names in a message. */
const mostNames = 5;

/**
 * Asks an index that is up to date what it holds and what it could not read. Throws {@link UsageError} when it does not answer.
 */
export async function lookAtCorpus(
  index: Pick<LocalIndex, 'unread' | 'problems' | 'opened' | 'status'>,
  project: CliProject,
  paths: Pick<ReportPaths, 'source'>,
): Promise<CorpusView> {
  const [unread, problems, { ended }] = await Promise.all([
    index.unread(),
    index.problems(),
    index.opened(),
  ]).catch((error: unknown) => {
    const why = errorMessage(error);
    throw new UsageError(`The index cannot say which files of the corpus are unread: ${why}`);
  });
  const { sources, passages } = index.status();
  return {
    sources,
    passages,
    unread: unread.map((file) => reported(file, paths)),
    damaged: damagedBibliographies(problems, (path) => paths.source(path)),
    obstacles: [
      ...unheeded(project),
      ...missingFolders(project).map((message) => ({ message })),
      ...(ended === 0 ? [] : [{ message: endedMessage(ended, unread, paths) }]),
    ],
  };
}

/** Parts of the project file that could not be followed: they may name another corpus, other briefings or other rules. */
function unheeded({ unheeded: messages }: CliProject): readonly Obstacle[] {
  const [first] = messages;
  if (first === undefined) return [];
  const others = messages.length === 1 ? '' : ` (and ${messages.length - 1} more)`;
  return [{ message: `${projectFileName} could not be followed in full: ${first}${others}` }];
}

function reported(
  { path, kind, reason, advice, document }: UnreadFile,
  paths: Pick<ReportPaths, 'source'>,
): ReportUnread {
  const file = { file: paths.source(path), kind, reason, document };
  return advice === undefined ? file : { ...file, advice };
}

function endedMessage(
  ended: number,
  unread: readonly UnreadFile[],
  paths: Pick<ReportPaths, 'source'>,
): string {
  const names = unread
    .filter(({ reason }) => reason === 'too slow' || reason === 'too much memory')
    .slice(0, mostNames)
    .map(({ path }) => paths.source(path));
  const which = names.length === 0 ? '' : `: ${names.join(', ')}${ended > names.length ? ' …' : ''}`;
  return `Reading was stopped for ${countOf(ended, 'source')} that took too long or too much memory${which}. Run again to retry, or leave such files out with "exclude" in briefing.config.json.`;
}
