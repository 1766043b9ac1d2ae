import { openInThread } from './project-folder.ts';

// Builds an index until it is killed. Prints a line when the first source is there; queries keep transactions short.
const index = openInThread(JSON.parse(process.argv[2] ?? '{}'));
let printed = false;
for (;;) {
  const sources = await index.sources();
  if (sources.length > 0 && !printed) {
    printed = true;
    console.log('begun');
  }
}
