import { isBibliography, readBibliography } from './corpus/bibliography.ts';
import { decode } from './corpus/decode.ts';
import { describeSource } from './corpus/describe.ts';
import { isBriefingText } from './corpus/front-matter.ts';
import { assignKeys } from './corpus/keys.ts';
import { readSource } from './corpus/read-source.ts';
import { readerFor } from './corpus/readers.ts';
import { runWorker } from './platform/node/worker-host.ts';

runWorker({
  isSource: (path) => readerFor(path) !== undefined,
  isBibliography,
  // Only Markdown can be a briefing; the rest need not be decoded twice.
  isBriefing: (path, bytes) => /\.(?:md|markdown)$/i.test(path) && isBriefingText(decode(bytes).text),
  readSource,
  readBibliography,
  assignKeys,
  describe: describeSource,
});
