import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { parseBriefing } from '../../src/briefing/parse.ts';
import { fixesFor } from '../../src/check/fixes.ts';
import { check } from '../../src/check/run.ts';
import { applyEdits } from '../../src/text/edits.ts';
import { fixed } from './fix-borders.ts';
import { Projects } from './projects.ts';

const projects = new Projects();
after(() => projects.dispose());
const noAbort = new AbortController().signal;

const files = {
  'sources/port.txt': [
    'Tanker leaves Varna',
    'The tanker Ostra left the port of Varna on 4 March with 80,000 tonnes of crude oil.',
    '"We saw two tugs go with it," the harbour master said. "They did not come back before dawn."',
    'The owner of the ship, a firm in Piraeus, would not say where the oil was bound for.',
  ].join('\n\n'),
  'sources/log.txt': 'The log\n\n"We saw three tugs at the pier at noon," the pilot said.',
};

/** What becomes of a briefing by each fix of its first finding, except the last: "Ignore … on this line". */
async function afterFixes(text: string): Promise<readonly string[]> {
  const { store, options } = await projects.open({ files, path: 'x.md' });
  const briefing = parseBriefing(text);
  const [finding] = (await check(briefing, store, options, noAbort)).findings;
  assert.ok(finding !== undefined, text);
  const fixes = await fixesFor(finding, briefing, store, options, noAbort);
  return fixes.slice(0, -1).map(({ edits }) => applyEdits(text, edits));
}

test('a fix changes nothing before and after what it is about', async () => {
  for (const [before, ...expected] of fixed) assert.deepEqual(await afterFixes(before), expected, before);
});
