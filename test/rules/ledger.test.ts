import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBriefing } from '../../src/briefing/parse.ts';
import { checkedLedger, type Ledger, openLedger } from '../../src/check/ledger.ts';
import type { LedgerEntry } from '../../src/check/ledger-entry.ts';
import type { CheckOptions } from '../../src/check/outcome.ts';
import { passagesText } from '../../src/corpus/place.ts';
import type { PassageStore } from '../../src/store/store.ts';
import { textOf } from '../../src/text/span.ts';
import { testProject } from '../store/project-folder.ts';
import { corpusOf } from '../unit/features/corpus.ts';

const noAbort = new AbortController().signal;
const options: CheckOptions = { scope: 'sentence', levels: {}, path: 'briefings/a.md' };

const port = [
  'The port of Aden',
  'The tanker left on 4 March with 40 men.',
  'The harbour master said he saw nobody at all.',
  'Two tugs came back on 6 March.',
].join('\n\n');
const ship = 'A ship log\n\nThe captain never slept on board on 7 March.';
const sources = {
  'sources/port.txt': port,
  'sources/ship.txt': ship,
  'sources/scan.pdf': '%PDF-1.7',
  'sources/references.json': JSON.stringify([{ id: 'gone', type: 'book', title: 'Gone' }]),
};

/** An entry in a line: sentence · reason · what is cited · quotations · details · findings · what was not checked. */
function lineOf(text: string, entry: LedgerEntry): string {
  const parts = {
    cites: entry.cited.map(({ source, passages, locator }) => {
      const place = passages.length === 0 ? (locator?.value ?? '') : passagesText(passages);
      return `${source.key} ${place}`.trim();
    }),
    quotes: entry.quotations.map(({ span, verdict }) => `${textOf(text, span)} ${verdict.status}`),
    details: entry.details.map(({ span, verdict }) => {
      const said = verdict.status === 'not checked' ? `not checked (${verdict.why})` : verdict.status;
      return `${textOf(text, span)} ${said}`;
    }),
    finds: entry.findings.map(({ rule }) => rule),
    skips: entry.notChecked.map(({ span, why }) => `${textOf(text, span)}: ${why}`),
  };
  const said = Object.entries(parts).flatMap(([name, list]) =>
    list.length === 0 ? [] : [`${name} ${list.join(', ')}`],
  );
  return [entry.reason, ...said].join(' · ');
}

async function entriesOf(ledger: Ledger): Promise<LedgerEntry[]> {
  return Promise.all(ledger.rows().map((row) => ledger.entry(row, noAbort)));
}

async function ledgerLines(text: string, store: PassageStore): Promise<string[]> {
  const ledger = await checkedLedger(parseBriefing(text), store, options, noAbort);
  return (await entriesOf(ledger)).map((entry) => lineOf(text, entry));
}

const briefing = [
  '# Report',
  'The tanker left on 4 March with 44 men [@port, ¶2].',
  'The tanker left on 4 March.',
  'We assess that it will return.',
  'He “saw nobody at all” that day [@port, ¶3].',
  'He “saw nobody at all” on 4 March [@port, ¶2].',
  'On 7 March he “never slept on board” [@port, ¶2].',
  'He “said that he saw somebody at all” [@port, ¶3].',
  'He “ate three green apples quickly” [@port].',
  'He said he “saw nobody at all” there.',
  'Two tugs came on 9 March [@port, p. 4].',
  'Three tugs left on 9 March [@port, ¶9].',
  'Three tugs left on 9 March [@gone, p. 9].',
  'See [the log](../sources/ship.txt#:~:text=never%20slept).',
].join('\n\n');

test('the ledger of a briefing has every kind of entry', async () => {
  await using project = testProject(sources);
  const store = await project.open();
  assert.deepEqual(await ledgerLines(briefing, store), [
    'heading',
    'statistic · cites port ¶2 · details 4 March in the passages, 44 missing · finds unsupported-detail',
    'dated-event · details 4 March not checked (no citation) · finds uncited-claim',
    'judgement',
    'quotation · cites port ¶3 · quotes “saw nobody at all” exact',
    'quotation · cites port ¶2 · quotes “saw nobody at all” misplaced · details 4 March in the passages · finds misplaced-quote',
    'quotation · cites port ¶2 · quotes “never slept on board” misattributed · details 7 March not checked (quotation elsewhere) · finds misattributed-quote',
    'quotation · cites port ¶3 · quotes “said that he saw somebody at all” altered · finds altered-quote',
    'quotation · cites port · quotes “ate three green apples quickly” unsourced · finds unsourced-quote',
    'quotation · quotes “saw nobody at all” uncited · finds uncited-claim',
    'dated-event · cites port 4 · details Two not checked (place unknown), 9 March not checked (place unknown) · finds unknown-passage · skips Two: place unknown, 9 March: place unknown',
    'dated-event · cites port 9 · details Three not checked (citation unresolved), 9 March not checked (citation unresolved) · finds unknown-passage',
    'dated-event · details Three not checked (citation unresolved), 9 March not checked (citation unresolved) · finds unknown-source · skips @gone: no text here',
    'instruction · cites ship ¶2',
  ]);
});

test('a key without a text is not checked where Pandoc reads another key', async () => {
  const entries = JSON.stringify([{ id: 'a+:b', type: 'book' }]);
  await using project = testProject({ ...sources, 'sources/references.json': entries });
  const text = 'The tanker left on 4 March [@a+:b, ¶2].';
  const ledger = await checkedLedger(parseBriefing(text), await project.open(), options, noAbort);
  assert.deepEqual(
    ledger.result.withoutText.map(({ key }) => key),
    ['a+:b'],
  );
  const [entry] = await entriesOf(ledger);
  assert.deepEqual(
    entry?.notChecked.map(({ span, why }) => `${textOf(text, span)}: ${why}`),
    ['@a+:b: no text here'],
  );
});

test('a finding in no sentence stands beside the entries', async () => {
  await using project = testProject(sources);
  const text = '<!-- briefing-disable-file altered-quote -->\n\nHe left.';
  const ledger = await checkedLedger(parseBriefing(text), await project.open(), options, noAbort);
  assert.deepEqual(
    ledger.otherFindings().map(({ rule }) => rule),
    ['unused-ignore'],
  );
  assert.deepEqual(
    (await entriesOf(ledger)).flatMap(({ findings }) => findings.map(({ rule }) => rule)),
    ['uncited-claim'],
  );
});

test('while the sources are not all read nothing is judged, and claims and quotations count as not checked', async () => {
  const { store } = corpusOf([{ key: 'port', passages: ['He saw nobody at all.'] }], 'building');
  assert.deepEqual(await ledgerLines('He “saw nobody at all” [@port, ¶1].', store), [
    'quotation · cites port ¶1 · skips He “saw nobody at all” [@port, ¶1].: the sources are not all read, “saw nobody at all”: the sources are not all read',
  ]);
});

test('an entry that is asked for alone, without a check, has the verdicts and no findings', async () => {
  await using project = testProject(sources);
  const ledger = await openLedger(parseBriefing(briefing), await project.open(), options, noAbort);
  const row = ledger.rowAt({ start: briefing.indexOf('On 7 March'), end: 0 }) ?? assert.fail();
  assert.equal(
    lineOf(briefing, await ledger.entry(row, noAbort)),
    'quotation · cites port ¶2 · quotes “never slept on board” misattributed · details 7 March not checked (quotation elsewhere)',
  );
  assert.equal(ledger.rowAt({ start: briefing.length, end: briefing.length }), undefined);
});
