import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Log } from 'sarif';
import { exitCodeOf, failLevels, strictObstacles } from '../../src/cli/exit-code.ts';
import { UsageError } from '../../src/cli/io.ts';
import { lookAtCorpus } from '../../src/cli/look-at-corpus.ts';
import { defaultConfig } from '../../src/project/config.ts';
import { coverageOf } from '../../src/report/coverage.ts';
import type { Coverage } from '../../src/report/report.ts';
import { rules } from '../../src/rules/index.ts';
import type { UnreadFile } from '../../src/corpus/unread.ts';
import type { StoreStatus } from '../../src/store/store.ts';
import { type Place, makePlace } from './helpers.ts';

const cited = 'Iran was not invited to the Paris conference of September 15 [@coalition-of-one, ¶12].\n';
const uncited = 'Iran was not asked to the Paris conference of September 15.\n';
const unknown = 'Kerry spoke on September 12 [@coalition-of-one, ¶99].\n';
/** An unused ignore comment: information. */
const unusedIgnore = `${cited}\n<!-- briefing-disable-next-line uncited-claim -->\n${cited}`;
const allOff = Object.fromEntries(rules.map(({ id }) => [id, 'off']));

test('findings count from the severity of --fail-on up, and obstacles outweigh them', () => {
  const severities = failLevels.filter((level) => level !== 'never');
  for (const [index, severity] of severities.entries()) {
    assert.deepEqual(
      failLevels.map((failOn) => exitCodeOf([{ severity }], [], failOn)),
      failLevels.map((failOn, at) => (failOn !== 'never' && at >= index ? 1 : 0)),
      severity,
    );
    for (const failOn of failLevels)
      assert.equal(exitCodeOf([{ severity }], [{ message: 'why' }], failOn), 2);
  }
  assert.equal(exitCodeOf([], [], 'hint'), 0);
});

/** The first sentence of each message of `--strict`. */
function messages(coverage: Coverage): readonly (string | undefined)[] {
  return strictObstacles(coverage).map(({ message }) => message.split('. ')[0]);
}

test('--strict adds a reason for unread files, one for each damaged bibliography and for each kind of key without a text', () => {
  const unread = [{ file: 'a.pdf', kind: 'PDF', reason: 'no reader yet', document: true } as const];
  const briefing = {
    file: 'a.md',
    findings: [],
    suppressed: [],
    notChecked: [],
    withoutText: [
      { key: 'k', unread: [] },
      { key: 'l', unread: [] },
      {
        key: 'a',
        unread: [{ path: 'a.pdf', kind: 'PDF', reason: 'no reader yet', document: true } as const],
      },
    ],
    rulesOff: [],
    rulesPartlyOff: [],
  };
  const corpus = { sources: 1, passages: 1, unread, damaged: [] };
  assert.deepEqual(messages(coverageOf([briefing, { ...briefing, file: 'b.md' }], corpus)), [
    '--strict: 1 file of the corpus not read',
    '--strict: 2 cited keys of the bibliography without a text here.',
    '--strict: 1 cited key whose file is not read.',
  ]);
  const damage = { file: 'works.bib', message: 'This entry cannot be read.' };
  assert.deepEqual(messages(coverageOf([], { ...corpus, unread: [], damaged: [damage, damage] })), [
    '--strict: works.bib is not read in full',
  ]);
  assert.deepEqual(messages(coverageOf([], { ...corpus, unread: [] })), []);
});

describe('the exit code of a check', () => {
  let place: Place;
  before(() => {
    place = makePlace({
      'cited.md': cited,
      'uncited.md': uncited,
      'unknown.md': unknown,
      'ignore.md': unusedIgnore,
      'one-off.md': `<!-- briefing-configure-file ${JSON.stringify(allOff)} -->\n\n${uncited}`,
    });
  });
  after(() => place.remove());

  const configure = (config: object): void =>
    writeFileSync(join(place.folder, 'briefing.config.json'), JSON.stringify(config));

  const rows: readonly (readonly [code: number, ...args: string[]])[] = [
    [0, 'cited.md'],
    [0, 'ignore.md'],
    [0, 'ignore.md', '--fail-on', 'error'],
    [1, 'ignore.md', '--fail-on', 'information'],
    [1, 'ignore.md', '--fail-on', 'hint'],
    [1, 'uncited.md'],
    [1, 'uncited.md', '--fail-on', 'warning'],
    [0, 'uncited.md', '--fail-on', 'error'],
    [0, 'uncited.md', '--fail-on=never'],
    [1, 'unknown.md', '--fail-on', 'error'],
    [1, 'unknown.md', 'cited.md'],
    [0, 'unknown.md', '--fail-on', 'never'],
    [0, 'cited.md', '--strict'],
    [2, 'one-off.md'],
    [2, 'one-off.md', 'unknown.md', '--fail-on', 'never'],
    [2, 'cited.md', '--corpus', 'nowhere'],
    [2, 'cited.md', '--fail-on', 'fatal'],
    [2, 'cited.md', '--corpus', 'seeds', '--corpus', 'cited.md'],
  ];
  for (const [code, ...args] of rows) {
    test(`${code} for check ${args.join(' ')}`, async () => {
      const ended = await place.briefing(['check', ...args]);
      assert.equal(ended.code, code, ended.out + ended.err);
    });
  }

  test('a run without briefings is not clean, in every format', async () => {
    for (const format of ['text', 'json', 'report', 'sarif', 'github']) {
      const { code, out, err } = await place.briefing(['check', '--format', format]);
      assert.equal(code, 2, format);
      assert.match(err, /There is no briefing to check: name files/);
      assert.doesNotMatch(out + err, /No findings/);
    }
  });

  test('a run with all rules off is not clean; with one rule left it is', async () => {
    try {
      configure({ rules: allOff });
      const none = await place.briefing(['check', 'uncited.md']);
      assert.equal(none.code, 2);
      assert.match(none.err, /^uncited\.md is not checked: all rules are off\.$/m);
      configure({ rules: { ...allOff, 'unused-ignore': 'information' } });
      assert.equal((await place.briefing(['check', 'uncited.md'])).code, 2);
      configure({ rules: { ...allOff, 'unknown-source': 'error' } });
      const { code, out } = await place.briefing(['check', 'uncited.md']);
      assert.equal(code, 0);
      assert.match(out, /^Rules off: uncited-claim, unknown-passage, /m);
    } finally {
      rmSync(join(place.folder, 'briefing.config.json'));
    }
  });

  test('a missing folder of the project file is named, except for the default pair', async () => {
    mkdirSync(join(place.folder, 'Papers'));
    writeFileSync(join(place.folder, 'Papers', 'a.txt'), 'Title\n\nWords.\n');
    writeFileSync(join(place.folder, 'file'), '');
    const sources: readonly (readonly [sources: readonly string[], code: number, missing: RegExp])[] = [
      [['seeds', 'sources'], 0, /^(?![^]*There is no corpus folder)/],
      [['sources', 'seeds'], 0, /^(?![^]*There is no corpus folder)/],
      [['seeds'], 0, /^(?![^]*There is no corpus folder)/],
      [['SEEDS', 'papers'], 0, /^(?![^]*There is no corpus folder)/],
      [['seeds', 'Papers'], 0, /^(?![^]*There is no corpus folder)/],
      [['seeds', 'Paper'], 2, /^There is no corpus folder Paper in .*take it out of "sources"/m],
      [
        ['seeds', 'sources', 'Paper'],
        2,
        /^There is no corpus folder sources in [^]*corpus folder Paper in /m,
      ],
      [['seeds', 'file'], 2, /^There is no corpus folder file in /m],
      [['sources'], 2, /There is no corpus folder: looked for sources in /],
      [['file'], 2, /There is no corpus folder: looked for file in /],
    ];
    try {
      for (const [folders, code, missing] of sources) {
        configure({ sources: folders });
        for (const command of [['check', 'cited.md'], ['index']]) {
          const ended = await place.briefing(command);
          assert.equal(ended.code, code, `${command[0]} with ${folders.join()}: ${ended.err}`);
          assert.match(ended.err, missing);
        }
      }
      configure({ sources: ['seeds', 'Paper'] });
      const { code, err } = await place.briefing(['search', 'kazansky']);
      assert.equal(code, 0);
      assert.match(err, /^There is no corpus folder Paper /);
    } finally {
      rmSync(join(place.folder, 'briefing.config.json'));
    }
  });

  test('a project file that cannot be followed makes the run incomplete; an unknown name is only reported', async () => {
    const path = join(place.folder, 'briefing.config.json');
    try {
      for (const [text, code, said] of [
        ['[', 2, 'briefing.config.json is not valid JSON'],
        ['['.repeat(100_000), 2, 'briefing.config.json is nested more than 100 deep'],
        ['null', 2, 'briefing.config.json must be an object'],
        ['{"sources": "seeds"}', 2, '"sources" must be a list of strings'],
        ['{"rules": {"uncited-claim": "of"}}', 2, '"uncited-claim" must be one of'],
        ['{"voice": ["the Office"]}', 0, 'Unknown field "voice"'],
        ['{"rules": {"another-rule": "off"}}', 0, 'There is no rule "another-rule"'],
      ] as const) {
        writeFileSync(path, text);
        for (const command of [['check', 'cited.md'], ['index']]) {
          const ended = await place.briefing(command);
          assert.equal(ended.code, code, `${command[0]} with ${text.slice(0, 40)}: ${ended.err}`);
          assert.ok(ended.err.includes(said), ended.err);
        }
        const report = await place.briefing(['check', 'cited.md', '--format', 'report']);
        assert.equal(report.out.includes('could not be followed in full'), code === 2);
      }
    } finally {
      rmSync(path);
    }
  });

  test('SARIF calls a run successful exactly when it does not end with 2', async () => {
    for (const [expected, ...args] of rows) {
      if (args.includes('fatal')) continue;
      const { code, out } = await place.briefing(['check', '--format', 'sarif', ...args]);
      const log: Log = JSON.parse(out);
      assert.equal(code, expected);
      assert.equal(log.runs[0]?.invocations?.[0]?.executionSuccessful, code !== 2, args.join(' '));
    }
  });
});

describe('what the index reports about the corpus', () => {
  const slow: UnreadFile = { path: 'seeds/a.pdf', kind: 'PDF', reason: 'too slow', document: true };
  const status: StoreStatus = {
    state: 'ready',
    done: 1,
    total: 1,
    sources: 5,
    passages: 102,
    folders: ['seeds'],
    unread: 1,
    unreadDocuments: 1,
  };
  const report = {
    files: 6,
    read: 6,
    removed: 0,
    ended: 0,
    rekeyed: 0,
    passages: 102,
    bytes: 1,
    milliseconds: 1,
    indexBytes: 1,
    peakMemory: 1,
  };
  const look = (unread: readonly UnreadFile[], ended: number) =>
    lookAtCorpus(
      {
        unread: () => Promise.resolve(unread),
        problems: () => Promise.resolve([]),
        opened: () => Promise.resolve({ ...report, ended }),
        status: () => status,
      },
      {
        root: '/project',
        config: defaultConfig,
        corpus: ['/project/seeds'],
        named: ['seeds'],
        missing: [],
        unheeded: [],
      },
      { source: (path) => `../${path}` },
    );

  test('a file whose reading was stopped is a named obstacle; one from an earlier run is unread', async () => {
    const { obstacles, unread } = await look([slow], 1);
    assert.match(
      obstacles[0]?.message ?? '',
      /^Reading was stopped for 1 source that took too long or too much memory: \.\.\/seeds\/a\.pdf\. Run again/,
    );
    assert.deepEqual(unread, [{ file: '../seeds/a.pdf', kind: 'PDF', reason: 'too slow', document: true }]);
    assert.deepEqual((await look([slow], 0)).obstacles, []);
  });

  test('an index that does not answer ends the command with its reason', async () => {
    await assert.rejects(
      lookAtCorpus(
        {
          unread: () => Promise.reject(new Error('the index is closed')),
          problems: () => Promise.resolve([]),
          opened: () => Promise.resolve(report),
          status: () => status,
        },
        { root: '/project', config: defaultConfig, corpus: [], named: [], missing: [], unheeded: [] },
        { source: (path) => path },
      ),
      (error) => error instanceof UsageError && error.message.endsWith('are unread: the index is closed'),
    );
  });

  test('of many files only some are named', async () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ ...slow, path: `seeds/${index}.pdf` }));
    const { obstacles } = await look(many, 9);
    assert.match(
      obstacles[0]?.message ?? '',
      /for 9 sources .*: \.\.\/seeds\/0\.pdf, .*4\.pdf …\. Run again/,
    );
  });
});
