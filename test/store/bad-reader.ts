// A reader thread in which each file misbehaves as its name says: `forever.txt` never returns, and so on.
import { parentPort } from 'node:worker_threads';
import { corpusReading } from '../../src/corpus/corpus-reading.ts';
import { runReader } from '../../src/platform/node/reader-host.ts';
import type { CorpusReading } from '../../src/store/sync/host.ts';

const kept: unknown[] = [];

/** What each file does to its reader. */
const deeds: Readonly<Record<string, () => unknown>> = {
  forever() {
    for (;;);
  },
  // A short text, and backtracking that never ends.
  pattern: () => /^(?:a+)+$/.test(`${'a'.repeat(60)}!`),
  asleep: () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0),
  unsettled: () => new Promise(() => undefined),
  heap() {
    for (;;) kept.push(Array.from({ length: 1000 }, (_, index) => ({ index })));
  },
  buffers() {
    for (;;) kept.push(new Uint8Array(16 * 1024 * 1024).fill(1));
  },
  thrown() {
    throw new Error('I will not');
  },
  rejected: () => Promise.reject(new Error('I will not, later')),
  odd() {
    // oxlint-disable-next-line typescript/only-throw-error -- that is what is tried
    throw { nothing: 'like an error' };
  },
  deep() {
    const down = (): number => 1 + down();
    return down();
  },
  exited: () => process.exit(0),
  exitedLoudly: () => process.exit(7),
  uncaught: () =>
    new Promise(() => {
      setTimeout(() => {
        throw new Error('out of nowhere');
      });
    }),
  nothing: () => undefined,
  words: () => 'Here you are',
  half: () => ({ kind: 'source', reading: { passages: [{ number: 1 }], metadata: {}, problems: [] } }),
  misnumbered: () => ({ kind: 'source', reading: { passages: [passage(2)], metadata: {}, problems: [] } }),
  placeless: () => withLocators([]),
  misplaced: () => withLocators([{ label: 'verse', first: '1' }]),
  holes: () => ({ kind: 'source', reading: { passages: withHoles(), metadata: {}, problems: [] } }),
  circle() {
    const metadata: Record<string, unknown> = {};
    metadata['self'] = metadata;
    return { kind: 'source', reading: { passages: [passage(1)], metadata, problems: [] } };
  },
  unknown: () => ({ kind: 'unread', unread: { kind: 'x', reason: 'no idea', document: true } }),
  unsendable: () => ({ kind: 'source', reading: () => undefined }),
  twice: () => {
    post({ name: 'answer', id: -1, value: 'rubbish' });
    return undefined;
  },
  rubbish: () => {
    post('rubbish');
    return undefined;
  },
};

function withLocators(locators: unknown): unknown {
  return { kind: 'source', reading: { passages: [passage(1, locators)], metadata: {}, problems: [] } };
}

function withHoles(): unknown[] {
  const list: unknown[] = [];
  list.length = 3;
  return list;
}

function post(message: unknown): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  parentPort?.postMessage(message);
}

function passage(number: number, locators: unknown = [{ label: 'paragraph', first: '1' }]): unknown {
  return { number, section: 'body', start: 0, end: 1, text: 'x', position: { line: 0, column: 0 }, locators };
}

const usual = corpusReading();
const reading: CorpusReading = {
  readFile(path, bytes, work) {
    const deed = deeds[/(\w+)\.\w+$/.exec(path)?.[1] ?? ''];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a bad reader keeps no promise
    return deed === undefined ? usual.readFile(path, bytes, work) : (deed() as never);
  },
  readSource: (path, bytes, work) => usual.readSource(path, bytes, work),
  readBibliography(path, bytes) {
    if (path.endsWith('forever.bib')) for (;;);
    return usual.readBibliography(path, bytes);
  },
};
runReader(reading);
