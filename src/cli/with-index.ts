import { isFailure } from '../store/failure.ts';
import type { LocalIndex, OpenIndex } from '../store/local-index.ts';
import { type SafeIo, UsageError } from './io.ts';
import { type CliProject, indexOptions } from './project.ts';
import { errorMessage } from '../text/error-message.ts';

/** How long a terminal waits before it shows progress, in milliseconds. */
const patience = 1000;

/**
 * Opens the project's index, brings it up to date, passes it to `use` and closes it. Throws {@link UsageError} where no corpus
 * folder exists or the index cannot be opened: without sources nothing can be checked.
 */
export async function withIndex<T>(
  project: CliProject,
  io: SafeIo,
  open: OpenIndex,
  use: (index: LocalIndex) => Promise<T>,
  options: { readonly byHand: boolean; readonly rebuild?: boolean } = { byHand: false },
): Promise<T> {
  if (project.corpus.length === 0) {
    const looked =
      project.named.length === 0 ? '"sources" names none' : `looked for ${project.named.join(', ')}`;
    throw new UsageError(
      `There is no corpus folder: ${looked} in ${project.root}. Put the sources into one of them, or name their folder with --corpus DIR.`,
    );
  }
  const index = open(indexOptions(project, options.byHand, options.rebuild ?? false));
  const progress = showProgress(index, io);
  try {
    const failure = await failureOf(index);
    progress.end();
    if (failure !== undefined) throw new UsageError(failure);
    return await use(index);
  } finally {
    progress.end();
    await index.dispose();
  }
}

/** Why the index could not be brought up to date, with advice where the disk is the reason; undefined on success. */
async function failureOf(index: LocalIndex): Promise<string | undefined> {
  try {
    await index.settled();
    return undefined;
  } catch (error) {
    const advice = ' The index lies in the cache folder: XDG_CACHE_HOME may name another one.';
    return `${errorMessage(error)}${isFailure(error, 'denied') ? advice : ''}`;
  }
}

/** Shows the index's progress on a terminal, once that takes over a second. */
function showProgress(index: LocalIndex, io: SafeIo): { end(): void } {
  if (!io.terminal) return { end: () => {} };
  let shown = false;
  let ended = false;
  const started = performance.now();
  const stop = index.onStatus(({ state, done, total }) => {
    if (ended || state !== 'building' || performance.now() - started < patience) return;
    shown = true;
    io.raw.err(`\r\u001B[KIndexing sources ${done}/${total}`);
  });
  return {
    end: () => {
      if (ended) return;
      ended = true;
      stop();
      if (shown) io.raw.err('\r\u001B[K');
    },
  };
}
