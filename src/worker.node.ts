import { corpusReaders } from './corpus/corpus-readers.ts';
import { runWorker } from './platform/node/worker-host.ts';

/** Entry point of the index's worker thread in Node. */
runWorker(corpusReaders());
