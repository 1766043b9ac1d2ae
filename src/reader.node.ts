import { corpusReading } from './corpus/corpus-reading.ts';
import { runReader } from './platform/node/reader-host.ts';

/** Entry of a thread that reads files for the index, where the host is Node. */
runReader(corpusReading());
