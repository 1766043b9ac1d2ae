import { copies } from '../query/copies.ts';
import { failureKind, StoreFailure } from '../failure.ts';
import type { Host } from '../sync/host.ts';
import { origin } from '../query/origin.ts';
import { phrase } from '../query/phrase.ts';
import type { FromWorker, Request, RequestName, Requests, ToWorker } from './protocol.ts';
import { requestQueue } from './request-queue.ts';
import { rank } from '../query/rank.ts';
import { runQuery } from '../query/run-query.ts';
import { search } from '../query/search.ts';
import { Session } from './session.ts';
import type { IndexOptions } from '../local-index.ts';
import type { IndexStorage } from '../index-storage.ts';
import type { Awaitable } from '../awaitable.ts';
import type { IndexTables } from '../query/source-table.ts';
import type { StoreStatus } from '../store.ts';
import { errorMessage } from '../../text/error-message.ts';

/** The worker's view of its client, whatever kind of thread that is. */
export interface ClientPort {
  post(message: FromWorker): void;
  listen(receive: (message: ToWorker) => void): void;
}

/** Runs an index for one client until it is closed. */
export function startWorker(port: ClientPort, host: Host): void {
  const queue = requestQueue();
  let draining = false;
  /** Writing waits until the queue is empty. */
  let drained = Promise.resolve();
  const polite: Host = { ...host, pause: () => host.pause().then(() => drained) };
  const report = (status: StoreStatus): void => port.post({ name: 'status', status });
  const storage = host.openStorage(polite.pause);
  const answer = createAnswers((options) => new Session(options, polite, report, storage), storage, polite);
  const drain = async (): Promise<void> => {
    draining = true;
    while (!queue.isEmpty()) {
      await host.pause();
      // Asked only now: a more urgent request may have come, or the last may have been cancelled.
      const next = queue.take();
      if (next === undefined) break;
      const { id } = next;
      // Not awaited: queries are answered while a refresh runs.
      answer(next).then(
        (value) => port.post({ name: 'answer', id, value }),
        (error: unknown) =>
          port.post({ name: 'failure', id, kind: failureKind(error), message: errorMessage(error) }),
      );
    }
    draining = false;
  };
  port.listen((message) => {
    if (message.name === 'cancel') {
      queue.cancel(message.id);
      return;
    }
    queue.add(message);
    // It never rejects: failures are posted.
    if (!draining) drained = drain();
  });
}

function createAnswers(
  begin: (options: IndexOptions) => Session,
  storage: IndexStorage,
  host: Host,
): (request: Request) => Promise<Requests[RequestName]['gives']> {
  let session: Session | undefined;
  let opened: Promise<void> | undefined;
  const open = async (): Promise<Session> => {
    await opened?.catch(() => undefined);
    if (session === undefined) throw new StoreFailure('closed', 'The index is not open.');
    return session;
  };
  /** Answers one after the other and pauses between, so that other requests are answered, too. */
  const each = async <T>(
    questions: readonly string[],
    query: (tables: IndexTables, question: string) => Awaitable<T>,
  ): Promise<T[]> => {
    const answers: T[] = [];
    for (const question of questions) {
      answers.push(await (await open()).query((tables) => query(tables, question)));
      await host.pause();
    }
    return answers;
  };
  return async (request) => {
    switch (request.name) {
      case 'open':
        session = begin(request.value);
        opened = session.open();
        await opened;
        return null;
      case 'refresh':
        return (await open()).refresh(request.value ?? undefined);
      case 'setLibrary':
        return (await open()).setLibrary(request.value);
      case 'sources':
        return (await open()).query(({ sources }) => sources.sources());
      case 'sourcesWithKeys':
        return (await open()).query(({ sources }) => sources.withKeys(request.value));
      case 'sourcesAt':
        return (await open()).query(({ sources }) => sources.atPaths(request.value));
      case 'keysLike':
        return each(request.value, ({ sources }, written) => sources.keysLike(written));
      case 'passages':
        return (await open()).query(({ passages }) =>
          passages.ofSources([request.value], Number.MAX_SAFE_INTEGER),
        );
      case 'search':
        return (await open()).query(({ passages }) =>
          runQuery(search(passages, request.value.text, request.value.scope)),
        );
      case 'phrase':
        return (await open()).query(({ passages }) =>
          runQuery(phrase(passages, request.value.text, request.value.scope)),
        );
      case 'rank':
        return (await open()).query(({ passages }) =>
          runQuery(rank(passages, request.value.text, request.value.scope)),
        );
      case 'origin':
        return (await open()).query(({ passages }) =>
          runQuery(origin(passages, request.value.text, request.value.scope)),
        );
      case 'copies':
        return each(request.value, ({ passages }, text) => runQuery(copies(passages, text)));
      case 'problems':
        return (await open()).problems();
      case 'unread':
        return (await open()).unread();
      case 'withoutText':
        return (await open()).withoutText();
      case 'bibliographies':
        return (await open()).bibliographies();
      case 'tidy':
        return storage.tidy(request.value.storage, request.value.what);
      case 'close':
        await (await open()).close();
    }
    return null;
  };
}
