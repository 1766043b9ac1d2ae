import { openInThread } from './project-folder.ts';

// Builds an index until it is killed: it says when it has begun, and asks something all the time, so that transactions are short.
const index = openInThread(JSON.parse(process.argv[2] ?? '{}'));
let told = false;
for (;;) {
  const sources = await index.sources();
  if (sources.length > 0 && !told) {
    told = true;
    console.log('begun');
  }
}
