import type { AddingHost } from '../../src/adding/host.ts';
import { addingHostNode } from '../../src/platform/node/adding-host.ts';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openIndexNode } from '../../src/platform/node/open-index.ts';
import { nodeHost } from '../../src/platform/node/worker-host.ts';
import { corpusReaders } from '../../src/corpus/corpus-readers.ts';
import type { Reader } from '../../src/corpus/formats/reader.ts';
import { readers } from '../../src/corpus/formats/readers.ts';
import { openNodeDatabase } from '../../src/platform/node/database.ts';
import { nodeFiles } from '../../src/platform/node/files.ts';
import { pause } from '../../src/platform/node/pause.ts';
import { tidyStorage } from '../../src/store/sqlite/tidy-storage.ts';
import type { TidyStorage } from '../../src/store/tidy.ts';
import type { LocalIndex, IndexOptions, OpenIndex } from '../../src/store/local-index.ts';
import type { OpenDatabase } from '../../src/store/sqlite/database.ts';
import type { SchemaRange } from '../../src/store/sqlite/schema.ts';
import { type ReadPool, readPool } from '../../src/store/reading/read-pool.ts';
import { sqliteStorage } from '../../src/store/sqlite/sqlite-storage.ts';
import type { Host } from '../../src/store/sync/host.ts';
import { openInProcess, readInProcess } from './in-process.ts';

/** Opens an index as the program does, with the worker run from TypeScript. */
export const openInThread = openIndexNode(
  fileURLToPath(new URL('../../src/worker.node.ts', import.meta.url)),
);

/** Parts of an index that a test can replace. */
export interface Parts {
  readonly all: readonly Reader[];
  readonly schema: SchemaRange;
  readonly database: (open: OpenDatabase) => OpenDatabase;
  readonly storage: Host['openStorage'];
  readonly host: (node: Host) => Host;
}

/** Like {@link openInThread} without a thread, which starts at once: see {@link openInProcess}. */
export const openHere: OpenIndex = openAs({});

/** {@link openHere} with other readers than the program's. */
export function openWith(all: readonly Reader[]): OpenIndex {
  return openAs({ all });
}

/** {@link openHere} with other parts than the program's. */
export function openAs({
  all = readers,
  schema,
  database = (open) => open,
  storage,
  host = (node) => node,
}: Partial<Parts>): OpenIndex {
  return (options) => {
    const node = nodeHost(corpusReaders(all), () => readInProcess(all, pause));
    const { files, sha256 } = node;
    const openDatabase = database(openNodeDatabase);
    const inSqlite: Host['openStorage'] = (polite) =>
      sqliteStorage({ files, sha256, pause: polite, openDatabase }, schema);
    return openInProcess(options, host({ ...node, openStorage: storage ?? inSqlite }));
  };
}

/** Tidies a folder without a thread. */
export const tidyHere: TidyStorage = (storage, what) =>
  tidyStorage(storage, what, { files: nodeFiles, openDatabase: openNodeDatabase });

/** Reader threads of the program, all in this thread. */
export const poolHere = (): ReadPool => readPool(() => readInProcess(readers, pause), pause);

/** The five articles that ship with the project. */
export const seedsProject = fileURLToPath(new URL('../../', import.meta.url));

/** A project in a temporary folder, removed with its index at the end of the block (`await using`). */
export interface TestProject extends AsyncDisposable {
  readonly root: string;
  readonly options: IndexOptions;
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  remove(path: string): void;
  /** Opens an index, which is closed with the project. */
  start(more?: Partial<IndexOptions>): LocalIndex;
  /** Like `start`, and waits for the first refresh. */
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

/** Brings sources in, with readers in this thread. */
export const addingHere = async (): Promise<AddingHost> => addingHostNode(poolHere);
