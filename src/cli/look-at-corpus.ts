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

/** What the index holds, and why that may not be all that the project means by its corpus. */
export interface CorpusView extends LookedAt {
  readonly obstacles: readonly Obstacle[];
}

/** Maximum names in a message. */
const mostNames = 5;

/**
 * Asks the index, once it is up to date, what it holds and what it could not read. Throws {@link UsageError} when it does not
 * answer.
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
    throw new UsageError(`The index does not say which files of the corpus are not read: ${why}`);
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

/** What the project file means may be another corpus, other briefings and other rules than those that were looked at. */
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
  return `Reading was stopped for ${countOf(ended, 'source')} that took too long or too much memory${which}. Run again to try anew, or leave such files out with "exclude" in briefing.config.json.`;
}
