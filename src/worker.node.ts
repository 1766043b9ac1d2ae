import { corpusReaders } from './corpus/corpus-readers.ts';
import { runWorker } from './platform/node/worker-host.ts';

/** Entry of the index's worker thread where the host is Node. */
runWorker(corpusReaders());
