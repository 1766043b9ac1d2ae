import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBriefing } from '../../src/briefing/parse.ts';
import { fixesFor, safeFixes } from '../../src/check/fixes.ts';
import type { CheckOptions } from '../../src/check/outcome.ts';
import { check } from '../../src/check/run.ts';
import { applyEdits } from '../../src/text/edits.ts';
import { testProject } from '../store/project-folder.ts';

const options: CheckOptions = { scope: 'sentence', levels: {}, path: 'briefings/x.md' };
const { signal } = new AbortController();

test('safe fixes made together never leave a comment that silences every rule', async () => {
  await using project = testProject({ 'sources/port.txt': 'The tanker left Varna.' });
  const index = await project.open();
  let text = 'Who paid? <!-- briefing-disable-line spelling, uncited-claim -->\n';
  for (let round = 0; round < 3; round += 1) {
    const briefing = parseBriefing(text);
    const { findings } = await check(briefing, index, options, signal);
    const fixes = await safeFixes(findings, briefing, index, options, signal);
    text = applyEdits(
      text,
      fixes.flatMap(({ edits }) => edits),
    );
    assert.doesNotMatch(text, /disable-line\s*-->/, `round ${round}`);
  }
  assert.equal(text, 'Who paid?\n');
});

test('words with a link or a note of a Markdown source can be put in quotation marks', async () => {
  const passage =
    'He left the harbour on foot — see the [annual report](annual-report.md), [^1] tired, hungry and alone — at night.';
  await using project = testProject({ 'sources/port.md': `${passage}\n\n[^1]: A note.\n` });
  const index = await project.open();
  const text =
    'He left the harbour on foot, see the annual report, tired, hungry and alone, at night [@port, ¶1].\n';
  const briefing = parseBriefing(text);
  const { findings } = await check(briefing, index, options, signal);
  const copied = findings.find(({ rule }) => rule === 'unquoted-copy');
  assert.ok(copied !== undefined, JSON.stringify(findings));
  const [fix] = await fixesFor(copied, briefing, index, options, signal);
  assert.match(fix?.title ?? '', /quotation marks/);
  assert.doesNotMatch(applyEdits(text, fix?.edits ?? []), /\]\(|\[\^/);
});
