import { copies } from '../query/copies.ts';
import { failureKind, StoreFailure } from '../failure.ts';
import type { Host } from '../sync/host.ts';
import { origin } from '../query/origin.ts';
import { phrase } from '../query/phrase.ts';
import type { FromWorker, Request, RequestName, Requests, ToWorker } from './protocol.ts';
import { rank } from '../query/rank.ts';
import { runQuery } from '../query/run-query.ts';
import { search } from '../query/search.ts';
import { Session } from './session.ts';
import type { IndexOptions } from '../local-index.ts';
import type { SchemaRange } from '../sqlite/schema.ts';
import { tidyStorage } from '../sqlite/tidy-storage.ts';
import type { Copy, StoreStatus } from '../store.ts';
import { errorMessage } from '../../text/error-message.ts';

/** The client as the worker sees it. */
export interface ClientPort {
  post(message: FromWorker): void;
  listen(receive: (message: ToWorker) => void): void;
}

/** Runs an index for one client until it is closed. `schema` is for tests of a schema step. */
export function startWorker(port: ClientPort, host: Host, schema?: SchemaRange): void {
  /** Requests wait here for a moment, so that one that is cancelled at once costs nothing. */
  const queue = new Map<number, Request>();
  let draining = false;
  /** Writing waits until all that was asked is answered. */
  let drained = Promise.resolve();
  const polite: Host = { ...host, pause: () => host.pause().then(() => drained) };
  const report = (status: StoreStatus): void => port.post({ name: 'status', status });
  const answer = createAnswers((options) => new Session(options, polite, report, schema), polite);
  const drain = async (): Promise<void> => {
    draining = true;
    for (let next = urgent(queue); next !== undefined; next = urgent(queue)) {
      await host.pause();
      // Meanwhile something may have come that somebody waits for, or this one may be cancelled.
      next = urgent(queue);
      if (next === undefined) break;
      const { id } = next;
      queue.delete(id);
      // Not awaited: a refresh takes long, and what is asked meanwhile is answered meanwhile.
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
      queue.delete(message.id);
      return;
    }
    queue.set(message.id, message);
    // Nothing in it rejects: each answer carries its own failure.
    if (!draining) drained = drain();
  });
}

/** What is asked at a keystroke. */
const typed: ReadonlySet<RequestName> = new Set(['phrase', 'search', 'rank']);

/** The request that comes next: what somebody waits for who types goes before what a check of a whole briefing asks. */
function urgent(queue: ReadonlyMap<number, Request>): Request | undefined {
  const [first] = queue.values();
  return first?.name === 'open' ? first : ([...queue.values()].find(({ name }) => typed.has(name)) ?? first);
}

function createAnswers(
  begin: (options: IndexOptions) => Session,
  host: Host,
): (request: Request) => Promise<Requests[RequestName]['gives']> {
  let session: Session | undefined;
  let opened: Promise<void> | undefined;
  const open = async (): Promise<Session> => {
    await opened?.catch(() => undefined);
    if (session === undefined) throw new StoreFailure('closed', 'The index is not open.');
    return session;
  };
  /** Other requests are answered between two texts. */
  const eachCopies = async (texts: readonly string[]): Promise<Copy[][]> => {
    const found: Copy[][] = [];
    for (const text of texts) {
      found.push(await (await open()).query(({ passages }) => runQuery(copies(passages, text))));
      await host.pause();
    }
    return found;
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
      case 'sources':
        return (await open()).query(({ sources }) => sources.sources());
      case 'sourcesWithKeys':
        return (await open()).query(({ sources }) => sources.withKeys(request.value));
      case 'sourcesAt':
        return (await open()).query(({ sources }) => sources.atPaths(request.value));
      case 'keysLike':
        return (await open()).query(({ sources }) => sources.keysLike(request.value));
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
        return eachCopies(request.value);
      case 'problems':
        return (await open()).problems();
      case 'unread':
        return (await open()).unread();
      case 'withoutText':
        return (await open()).withoutText();
      case 'tidy':
        return tidyStorage(request.value.storage, request.value.what, host);
      case 'close':
        await (await open()).close();
    }
    return null;
  };
}
