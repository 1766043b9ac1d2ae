import { after, before, describe } from 'node:test';
import { corpusReaders } from '../../src/corpus/corpus-readers.ts';
import { readers } from '../../src/corpus/formats/readers.ts';
import { pause } from '../../src/platform/node/pause.ts';
import { nodeHost } from '../../src/platform/node/worker-host.ts';
import type { PassageTable } from '../../src/store/query/passage-table.ts';
import { type FilledIndex, filledIndex, type GivenSource } from './filled-index.ts';
import { readInProcess } from './in-process.ts';
import { stores } from './stores.ts';

/** Declares tests over an index of `sources` in each of {@link stores}; `table` is there once they run. */
export function overFilled(
  sources: Readonly<Record<string, GivenSource>>,
  declare: (table: () => PassageTable) => void,
): void {
  for (const [store, , parts] of stores) {
    describe(store, () => {
      const host = nodeHost(corpusReaders(readers), () => readInProcess(readers, pause));
      const openStorage = parts.storage ?? host.openStorage;
      let index: FilledIndex | undefined;
      before(async () => {
        index = await filledIndex(openStorage(pause), sources);
      });
      after(() => index?.[Symbol.dispose]());
      declare(() => {
        if (index === undefined) throw new Error('The index is filled before the tests run.');
        return index.passages;
      });
    });
  }
}
