import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openIndexNode } from '../../src/platform/node/open-index.ts';
import { nodeHost } from '../../src/platform/node/worker-host.ts';
import { corpusReaders } from '../../src/corpus/corpus-readers.ts';
import type { Reader } from '../../src/corpus/formats/reader.ts';
import { readers } from '../../src/corpus/formats/readers.ts';
import { corpusReading } from '../../src/corpus/corpus-reading.ts';
import { openNodeDatabase } from '../../src/platform/node/database.ts';
import { nodeFiles } from '../../src/platform/node/files.ts';
import { tidyStorage } from '../../src/store/sqlite/tidy-storage.ts';
import type { TidyStorage } from '../../src/store/tidy.ts';
import { openClient } from '../../src/store/worker/client.ts';
import type { WorkerPort } from '../../src/store/worker/client.ts';
import type { LocalIndex, IndexOptions, OpenIndex } from '../../src/store/local-index.ts';
import type { FromWorker, ToWorker } from '../../src/store/worker/protocol.ts';
import type { SchemaRange } from '../../src/store/sqlite/schema.ts';
import type { Host } from '../../src/store/sync/host.ts';
import type { ReaderPort } from '../../src/store/reading/reader-port.ts';
import type { FromReader, ToReader } from '../../src/store/reading/reader-messages.ts';
import { startReader } from '../../src/store/reading/reader-thread.ts';
import { startWorker } from '../../src/store/worker/worker.ts';
import type { ClientPort } from '../../src/store/worker/worker.ts';

/** Opens an index the way the program does, its worker run from TypeScript. */
export const openInThread = openIndexNode(
  fileURLToPath(new URL('../../src/worker.node.ts', import.meta.url)),
);

/** What an index is made of, where a test replaces it. */
interface Parts {
  readonly all: readonly Reader[];
  readonly schema: SchemaRange;
  readonly host: (node: Host) => Host;
}

/** The same without a thread, which starts in no time: what the worker and its client say to each other is cloned on the way. */
export const openHere: OpenIndex = openAs({});

/** {@link openHere} with other readers than the program's. */
export function openWith(all: readonly Reader[]): OpenIndex {
  return openAs({ all });
}

/** {@link openHere} with other readers, another schema or another host than the program's. */
export function openAs({ all = readers, schema, host = (node) => node }: Partial<Parts>): OpenIndex {
  return (options) => {
    const client: WorkerPort = {
      post: (message) => setImmediate(() => toWorker(structuredClone(message))),
      listen: (receive) => {
        toClient = receive;
      },
      terminate: () => Promise.resolve(),
    };
    let toClient: (message: FromWorker) => void = ignore;
    let toWorker: (message: ToWorker) => void = ignore;
    const worker: ClientPort = {
      post: (message) => setImmediate(() => toClient(structuredClone(message))),
      listen: (receive) => {
        toWorker = receive;
      },
    };
    const node = nodeHost(corpusReaders(all), () => readHere(all));
    startWorker(worker, host(node), schema);
    return openClient(client, options);
  };
}

/** Tidies without a thread. */
export const tidyHere: TidyStorage = (storage, what) =>
  tidyStorage(storage, what, { files: nodeFiles, openDatabase: openNodeDatabase });

/** A reader without a thread. */
function readHere(all: readonly Reader[]): ReaderPort {
  let toReader: (message: ToReader) => void = ignore;
  let toPool: (message: FromReader) => void = ignore;
  return {
    post: (message) => setImmediate(() => toReader(structuredClone(message))),
    listen(receive) {
      toPool = receive;
      startReader(
        {
          post: (message) => setImmediate(() => toPool(structuredClone(message))),
          listen: (read) => (toReader = read),
        },
        corpusReading(all),
        () => new Promise((resolve) => setImmediate(resolve)),
      );
    },
    memory: () => Promise.resolve(undefined),
    terminate: () => Promise.resolve(),
  };
}

function ignore(): void {
  // Nobody listens yet.
}

/** The five articles that ship with the project. */
export const seedsProject = fileURLToPath(new URL('../../', import.meta.url));

/** A project in a folder of its own that is gone, with its index, at the end of the block (`await using`). */
export interface TestProject extends AsyncDisposable {
  readonly root: string;
  readonly options: IndexOptions;
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  remove(path: string): void;
  /** An index that is closed with the project. */
  start(more?: Partial<IndexOptions>): LocalIndex;
  /** The same after its first refresh. */
  open(more?: Partial<IndexOptions>): Promise<LocalIndex>;
}

/** Makes a project with the given files. */
export function testProject(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  open: OpenIndex = openHere,
): TestProject {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-store-'));
  const root = join(folder, 'project');
  mkdirSync(root);
  const opened: LocalIndex[] = [];
  const options = {
    root,
    sources: ['sources'],
    files: ['briefings/**/*.md', '**/*.briefing.md'],
    exclude: [],
    storage: join(folder, 'storage'),
  };
  const project: TestProject = {
    root,
    options,
    write(more) {
      for (const [path, content] of Object.entries(more)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), content);
      }
    },
    remove: (path) => rmSync(join(root, path), { recursive: true }),
    start(more = {}) {
      const index = open({ ...options, ...more });
      opened.push(index);
      return index;
    },
    async open(more = {}) {
      const index = project.start(more);
      await index.settled();
      return index;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(opened.map((index) => index.dispose()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
  project.write(files);
  return project;
}
