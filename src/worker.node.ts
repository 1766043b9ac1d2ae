import { corpusReaders } from './corpus/corpus-readers.ts';
import { runWorker } from './platform/node/worker-host.ts';

runWorker(corpusReaders);
