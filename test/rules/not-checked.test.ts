import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBriefing } from '../../src/briefing/parse.ts';
import { contextMemory } from '../../src/check/memory.ts';
import type { CheckOptions, CheckResult } from '../../src/check/outcome.ts';
import { check } from '../../src/check/run.ts';
import { reportBriefing } from '../../src/report/report-briefing.ts';
import type { LocalIndex } from '../../src/store/local-index.ts';
import { textOf } from '../../src/text/span.ts';
import { testProject } from '../store/project-folder.ts';

const noAbort = new AbortController().signal;
const options: CheckOptions = { scope: 'sentence', levels: {}, path: 'briefings/x.md' };

const files = {
  'sources/port.txt': `Tanker leaves Varna

The tanker Ostra left the port of Varna on 4 March 2024 with 80,000 tonnes of crude oil.

Two tugs went with the Ostra.
`,
};

function told(text: string, { findings, notChecked }: CheckResult): unknown {
  return {
    findings: findings.map(({ rule }) => rule),
    notChecked: notChecked.map(({ rule, why, ...span }) => `${rule}: ${textOf(text, span)}: ${why}`),
  };
}

async function checked(text: string, store: LocalIndex, more: Partial<CheckOptions> = {}): Promise<unknown> {
  return told(text, await check(parseBriefing(text), store, { ...options, ...more }, noAbort));
}

test('details of a claim whose place is unknown are counted as not checked', async () => {
  await using project = testProject(files);
  const store = await project.open();
  for (const locator of ['p. 3', '3', '§3', 'line 3', '¶three', '¶3a', '¶-3', 'chap. 3', '¶']) {
    assert.deepEqual(
      await checked(`The Ostra left with 90,000 tonnes [@port, ${locator}].`, store),
      {
        findings: ['unknown-passage'],
        notChecked: [
          'unsupported-detail: Ostra: place unknown',
          'unsupported-detail: 90,000 tonnes: place unknown',
        ],
      },
      locator,
    );
  }
});

test('details are checked in the claim’s other citations', async () => {
  await using project = testProject(files);
  const store = await project.open();
  assert.deepEqual(await checked('The Ostra left with 90,000 tonnes [@port, ¶3; @port, p. 9].', store), {
    findings: ['unknown-passage'],
    notChecked: ['unsupported-detail: 90,000 tonnes: place unknown'],
  });
  assert.deepEqual(await checked('The Ostra left with 80,000 tonnes [@port, ¶2; @port, p. 9].', store), {
    findings: ['unknown-passage'],
    notChecked: [],
  });
});

test('a locator that Pandoc prints as text is one finding, and its place unknown', async () => {
  await using project = testProject(files);
  const store = await project.open();
  for (const [locator, unplaced] of [
    [', par. 3', 'malformed-citation'],
    [': ¶3', 'malformed-citation'],
    [' (¶3)', 'malformed-citation'],
  ] as const) {
    assert.deepEqual(await checked(`The ship left with 90,000 tonnes [@port${locator}].`, store), {
      findings: [unplaced],
      notChecked: ['unsupported-detail: 90,000 tonnes: place unknown'],
    });
  }
  // With that rule off, the other one reports it.
  assert.deepEqual(
    await checked('The ship left with 90,000 tonnes [@port: ¶3].', store, {
      levels: { 'malformed-citation': 'off' },
    }),
    {
      findings: ['unknown-passage'],
      notChecked: ['unsupported-detail: 90,000 tonnes: place unknown'],
    },
  );
});

test('a volume, a figure and a source cited as a whole are not unknown places', async () => {
  await using project = testProject(files);
  const store = await project.open();
  for (const locator of [', vol. 2', ', fig. 3', ', no. 4', ', n. 5', ', s.v. tug', '']) {
    assert.deepEqual(
      await checked(`The Ostra left with 90,000 tonnes [@port${locator}].`, store),
      { findings: ['unsupported-detail'], notChecked: [] },
      locator,
    );
  }
});

test('nothing is counted as not checked by a rule that is off', async () => {
  await using project = testProject(files);
  const store = await project.open();
  assert.deepEqual(
    await checked('The Ostra left with 90,000 tonnes [@port, p. 3].', store, {
      levels: { 'unsupported-detail': 'off' },
    }),
    { findings: ['unknown-passage'], notChecked: [] },
  );
});

/** The index, with a number of documents that could not be read. */
function withUnread(store: LocalIndex, count: () => number): LocalIndex {
  return new Proxy(store, {
    get(target, name) {
      if (name === 'status') return () => ({ ...target.status(), unread: count(), unreadDocuments: count() });
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

test('a quotation in no source read is a warning while documents are unread', async () => {
  await using project = testProject(files);
  let unread = 0;
  const store = withUnread(await project.open(), () => unread);
  const briefing = parseBriefing('The master said “nobody was on duty last night” [@port, ¶3].');
  // The memory of earlier runs must not keep an old count.
  const remembering = { ...options, memory: contextMemory() };
  const said = async (given: CheckOptions): Promise<readonly string[]> => {
    const { findings } = await check(briefing, store, given, noAbort);
    return findings.map(({ rule, severity, message }) => `${rule} ${severity} ${message}`);
  };
  const words = 'These words are in no source read, including port';
  assert.deepEqual(await said(remembering), [`unsourced-quote error ${words}`]);
  unread = 1;
  assert.deepEqual(await said(remembering), [
    `unsourced-quote warning ${words}; 1 document could not be read`,
  ]);
  unread = 12;
  assert.deepEqual(await said(remembering), [
    `unsourced-quote warning ${words}; 12 documents could not be read`,
  ]);
  assert.deepEqual(await said({ ...remembering, levels: { 'unsourced-quote': 'error' } }), [
    `unsourced-quote error ${words}; 12 documents could not be read`,
  ]);
  unread = 0;
  assert.deepEqual(await said(remembering), [`unsourced-quote error ${words}`]);
});

test('suppressed findings and rules that are off are in the result', async () => {
  await using project = testProject(files);
  const store = await project.open();
  const claim = 'The Ostra left with 90,000 tonnes [@port, ¶2].';
  for (const [text, hidden] of [
    [`<!-- briefing-disable -->\n${claim}`, ['unsupported-detail']],
    [`<!-- briefing-disable-file -->\n\n${claim}`, ['unsupported-detail']],
    [`<!-- briefing-disable-next-line unsupported-detail -- known -->\n${claim}`, ['unsupported-detail']],
    [`${claim} <!-- briefing-disable-line -->`, ['unsupported-detail']],
  ] as const) {
    const result = await check(parseBriefing(text), store, options, noAbort);
    assert.deepEqual(result.findings, [], text);
    assert.deepEqual(
      result.suppressed.map(({ finding }) => finding.rule),
      hidden,
      text,
    );
  }
  const text = `<!-- briefing-configure-file { "unsupported-detail": "off", "uncited-claim": "off" } -->\n\n${claim}`;
  const { outcomes } = await check(parseBriefing(text), store, options, noAbort);
  assert.deepEqual(
    outcomes.filter(({ kind }) => kind === 'off').map(({ rule }) => rule),
    ['uncited-claim', 'unsupported-detail'],
  );
});

test('a rule that comments enable in parts is reported as off in the others', async () => {
  await using project = testProject(files);
  const store = await project.open();
  const claim = 'The Ostra left with 90,000 tonnes [@port, p. 3].';
  const text = `${claim}\n\n<!-- briefing-enable unsupported-detail -->\n\n${claim}\n`;
  const briefing = parseBriefing(text);
  const levels = { 'unsupported-detail': 'off' } as const;
  const result = await check(briefing, store, { ...options, levels }, noAbort);
  const { notChecked, rulesOff, rulesPartlyOff } = reportBriefing('x.md', { briefing, result });
  assert.deepEqual([rulesOff, rulesPartlyOff], [[], ['unsupported-detail']]);
  assert.deepEqual(
    notChecked.map(({ line, why }) => [line, why]),
    [
      [5, 'place unknown'],
      [5, 'place unknown'],
    ],
  );
});
