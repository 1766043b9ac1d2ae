import { corpusReading } from './corpus/corpus-reading.ts';
import { fileAssets } from './platform/node/assets.ts';
import { runReader } from './platform/node/reader-host.ts';

// The bundle has its data files beside it; the sources use those of the packages that they come from.
const assets = import.meta.url.endsWith('.ts') ? '../node_modules/pdfjs-dist/' : './assets/';

/** Entry point of a thread that reads files for the index in Node. */
runReader(corpusReading(undefined, fileAssets(new URL(assets, import.meta.url))));
