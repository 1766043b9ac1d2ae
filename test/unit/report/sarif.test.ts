import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uriOf } from '../../../src/report/sarif.ts';
import { rules } from '../../../src/rules/index.ts';
import { everythingMissed, madeBriefing, madeCoverage } from './made.ts';
import { help, sarif } from './made-sarif.ts';

test('a finding has its place in UTF-16 units, its source, its fingerprint and no suppression', () => {
  const [run] = sarif().runs;
  assert.equal(run?.columnKind, 'utf16CodeUnits');
  assert.equal(run?.invocations?.[0]?.executionSuccessful, true);
  const [result] = run?.results ?? [];
  assert.equal(result?.ruleId, 'uncited-claim');
  assert.equal(run?.tool.driver.rules?.[result?.ruleIndex ?? -1]?.id, 'uncited-claim');
  assert.equal(result?.level, 'note');
  assert.deepEqual(result?.locations?.[0]?.physicalLocation, {
    artifactLocation: { uri: 'briefings/%C3%A4.md', uriBaseId: '%SRCROOT%' },
    region: { startLine: 1, startColumn: 4, endLine: 1, endColumn: 12 },
  });
  assert.deepEqual(result?.relatedLocations, [
    {
      id: 1,
      physicalLocation: {
        artifactLocation: { uri: 'seeds/a%20b.txt', uriBaseId: '%SRCROOT%' },
        region: { startLine: 1, startColumn: 4, endLine: 1, endColumn: 6 },
      },
      message: { text: 'here' },
    },
  ]);
  assert.match(result?.partialFingerprints?.['briefingFinding/v1'] ?? '', /^[0-9a-f]{16}:1$/);
  assert.deepEqual(result?.suppressions, []);
  assert.equal(result?.baselineState, undefined);
});

test('a suppressed finding names the comment and its reason', () => {
  assert.deepEqual(sarif().runs[0]?.results?.[1]?.suppressions, [
    {
      kind: 'inSource',
      location: {
        physicalLocation: {
          artifactLocation: { uri: 'briefings/%C3%A4.md', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 13, endLine: 3, endColumn: 67 },
        },
      },
      justification: 'a joke',
    },
  ]);
});

test('every rule has its help page, or else only its summary', () => {
  const described = sarif().runs[0]?.tool.driver.rules ?? [];
  assert.deepEqual(
    described.map(({ id }) => id),
    rules.map(({ id }) => id),
  );
  assert.deepEqual(described[0]?.fullDescription, { text: 'Meaning.' });
  assert.equal(described[0]?.help?.text, 'Summary.\n\nMeaning.\n\n## Rationale\n\nWhy.');
  assert.equal(described[0]?.help?.markdown, help('uncited-claim'));
  assert.equal(sarif({ help: () => undefined }).runs[0]?.tool.driver.rules?.[0]?.help, undefined);
});

test('an incomplete run is not successful and says why', () => {
  const obstacles = [
    { message: 'x.md: it could not look', file: 'x.md', rule: 'unknown-source' },
    { message: 'no corpus' },
  ];
  const [invocation] = sarif({ obstacles }).runs[0]?.invocations ?? [];
  assert.equal(invocation?.executionSuccessful, false);
  assert.deepEqual(
    invocation?.toolExecutionNotifications?.map(({ message, associatedRule }) => [
      message.text,
      associatedRule?.id,
    ]),
    [
      ['x.md: it could not look', 'unknown-source'],
      ['no corpus', undefined],
    ],
  );
});

test('whatever was not checked is a notification of a declared kind, and the run is successful', () => {
  const [run] = sarif(everythingMissed()).runs;
  const [invocation] = run?.invocations ?? [];
  assert.equal(invocation?.executionSuccessful, true);
  const notifications = [
    ...(invocation?.toolExecutionNotifications ?? []),
    ...(invocation?.toolConfigurationNotifications ?? []),
  ];
  assert.deepEqual(
    notifications.map(({ level, descriptor, locations, associatedRule, message }) => [
      level,
      descriptor?.id,
      locations?.map(({ physicalLocation }) => physicalLocation?.artifactLocation?.uri),
      associatedRule?.id,
      message.text,
    ]),
    [
      [
        'note',
        'unread-file',
        ['sources/pier.png'],
        undefined,
        'sources/pier.png is not read: picture, no text format.',
      ],
      ...['sources/z.pdf', 'sources/ä b.pdf'].map((file) => [
        'warning',
        'unread-file',
        [uriOf(file)],
        undefined,
        `${file} is not read: PDF, no reader yet. Save its text as a .txt file beside it.`,
      ]),
      ...[
        ['references.json', 'The bibliography cannot be read: no end.'],
        ['works.bib', 'This entry cannot be read.'],
        ['works.bib', 'This entry cannot be read.'],
      ].map(([name, why]) => [
        'warning',
        'damaged-bibliography',
        [`sources/${name}`],
        undefined,
        `Not read in full: ${why}`,
      ]),
      ...[
        ['a', 'jones1999', 'in the bibliography, no text here'],
        ['a', 'smith2020', 'in the bibliography, no text here'],
        ['a', 'annual', 'not read: sources/z.pdf (PDF, no reader yet)'],
        ['b', 'smith2020', 'in the bibliography, no text here'],
        ['b', 'annual', 'not read: sources/z.pdf (PDF, no reader yet)'],
      ].map(([name, key, why]) => [
        'warning',
        'key-without-text',
        [`briefings/${name}.md`],
        undefined,
        `Not checked: ${key} is ${why}.`,
      ]),
      ['note', 'place-not-checked', ['briefings/a.md'], 'unsupported-detail', 'Not checked: place unknown.'],
      ['note', 'findings-suppressed', undefined, undefined, 'Suppressed by comments: 1 finding.'],
      ['note', 'rule-off', undefined, 'unquoted-copy', 'The rule unquoted-copy is off.'],
      ['note', 'rule-off', ['briefings/b.md'], 'same-report', 'The rule same-report is off.'],
    ],
  );
  assert.deepEqual(invocation?.properties, { briefings: 2, sources: 5, passages: 102 });
  const kinds = run?.tool.driver.notifications ?? [];
  for (const { descriptor } of notifications)
    assert.equal(kinds[descriptor?.index ?? -1]?.id, descriptor?.id);
  assert.deepEqual(invocation?.ruleConfigurationOverrides, [
    {
      descriptor: { id: 'unquoted-copy', index: rules.findIndex(({ id }) => id === 'unquoted-copy') },
      configuration: { enabled: false },
    },
  ]);
});

test('a rule that comments enable in parts is off elsewhere, and not disabled', () => {
  const coverage = madeCoverage([madeBriefing({ rulesPartlyOff: ['same-report'] })]);
  const [invocation] = sarif({ coverage }).runs[0]?.invocations ?? [];
  assert.deepEqual(
    invocation?.toolConfigurationNotifications?.map(({ message, descriptor }) => [
      message.text,
      descriptor?.id,
    ]),
    [['The rule same-report is off, except where comments enable it.', 'rule-off']],
  );
  assert.deepEqual(invocation?.ruleConfigurationOverrides, []);
});

test('a complete run has no notification', () => {
  const [invocation] = sarif({ coverage: madeCoverage([madeBriefing()]) }).runs[0]?.invocations ?? [];
  assert.deepEqual(
    [invocation?.toolExecutionNotifications, invocation?.toolConfigurationNotifications],
    [[], []],
  );
});

test('with a baseline every result says whether it is new', () => {
  for (const state of ['new', 'unchanged']) {
    const results = sarif({ isNew: () => state === 'new' }).runs[0]?.results;
    assert.deepEqual(
      results?.map(({ baselineState }) => baselineState),
      [state, state],
    );
  }
});

const uris: readonly (readonly [path: string, uri: string])[] = [
  ['briefings/x.md', 'briefings/x.md'],
  ['a b/100%#?.md', 'a%20b/100%25%23%3F.md'],
  ['a:b/x.md', 'a%3Ab/x.md'],
  ['/tmp/ä.md', 'file:///tmp/%C3%A4.md'],
  ['C:/x/y.md', 'file:///C:/x/y.md'],
];

test('paths are written as URIs', () => {
  for (const [path, uri] of uris) assert.equal(uriOf(path), uri);
});
