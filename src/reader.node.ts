import { corpusReading } from './corpus/corpus-reading.ts';
import { runReader } from './platform/node/reader-host.ts';

/** Entry point of a thread that reads files for the index in Node. */
runReader(corpusReading());
