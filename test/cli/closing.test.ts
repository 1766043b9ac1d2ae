import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { type Place, makePlace } from './helpers.ts';

const cited = 'Iran was not invited to the Paris conference of September 15 [@coalition-of-one, ¶12].\n';
const uncited = 'Iran was not asked to the Paris conference of September 15.\n';
const hidden = `<!-- briefing-disable-next-line uncited-claim -- a joke -->\n${uncited}`;
const schema: object = JSON.parse(
  readFileSync(new URL('../../media/briefing.report.schema.json', import.meta.url), 'utf8'),
);
const isReport = new Ajv({ strictRequired: false }).compile(schema);

/** The tested part of a full report. */
interface FullReport {
  readonly findings: readonly { readonly line: number }[];
  readonly rulesOff: readonly string[];
  readonly suppressed: readonly { readonly reason?: string }[];
  readonly briefings: readonly { readonly file: string }[];
  readonly notChecked: readonly { readonly kind: string }[];
}

describe('the end of a report', () => {
  let place: Place;
  before(() => {
    place = makePlace({
      'briefing.config.json': '{ "rules": { "unquoted-copy": "off" } }',
      'briefings/a.md': cited,
      'briefings/b.md': `${hidden}\n${uncited}`,
    });
  });
  after(() => place.remove());

  const missed = 'Rules off: unquoted-copy.\nSuppressed by comments: 1 finding.\n';

  test('text ends with what was and was not checked, on standard output and in a file', async () => {
    const { out, err } = await place.briefing(['check']);
    assert.ok(
      out.endsWith(
        `\n\n1 finding in 1 file: 1 warning\nChecked 2 briefings against 5 sources with 102 passages.\n${missed}`,
      ),
      out,
    );
    assert.equal(err, '');
    const written = await place.briefing(['check', '--output', 'report.txt']);
    assert.equal(readFileSync(join(place.folder, 'report.txt'), 'utf8'), out);
    assert.deepEqual(
      [written.out, written.err],
      ['', `Checked 2 briefings against 5 sources with 102 passages.\n${missed}`],
    );
  });

  test('a text report in a file says why it is incomplete', async () => {
    const { code, err } = await place.briefing(['check', '--output', 'none.txt', '--corpus', 'briefings']);
    assert.equal(code, 2);
    const report = readFileSync(join(place.folder, 'none.txt'), 'utf8');
    assert.match(
      report,
      /^Checked 2 briefings [^\n]*\nNot everything was checked:\n {4}The corpus is empty: /m,
    );
    assert.match(err, /^The corpus is empty: [^\n]*\nChecked 2 briefings /);
    assert.doesNotMatch(err, /reason/);
    const direct = await place.briefing(['check', '--corpus', 'briefings']);
    assert.match(direct.out, /^Not everything was checked: 1 reason on standard error\.$/m);
  });

  test('with json and github the end goes to standard error; report and sarif include it', async () => {
    const end = `Checked 2 briefings against 5 sources with 102 passages.\n${missed}`;
    for (const [format, told] of [
      ['json', end],
      ['github', end],
      ['report', ''],
      ['sarif', ''],
    ] as const) {
      const { out, err } = await place.briefing(['check', '--format', format]);
      if (format !== 'github') JSON.parse(out);
      assert.equal(err, told, format);
      const written = await place.briefing(['check', '--format', format, '--output', 'report.out']);
      assert.deepEqual([written.out, written.err], ['', end], format);
    }
  });

  test('--quiet keeps findings and what was not checked, before and after the command’s name', async () => {
    for (const args of [
      ['check', '--quiet'],
      ['-q', 'check'],
      ['check', '-q', 'briefings/b.md'],
    ]) {
      const { code, out, err } = await place.briefing(args);
      assert.deepEqual([code, err], [1, '']);
      assert.equal(out.replace(/^briefings\/b\.md:4:1 warning .* uncited-claim\n/, ''), missed);
    }
    const json = await place.briefing(['check', '--quiet', '--format', 'json']);
    assert.equal(json.err, missed);
    const index = await place.briefing(['index', '--quiet']);
    assert.deepEqual([index.out, index.err], ['', '']);
  });

  test('--quiet prints nothing for a clean run, but reports obstacles', async () => {
    const sound = makePlace({ 'a.md': cited });
    try {
      const nothing = await sound.briefing(['check', 'a.md', '--quiet']);
      assert.deepEqual(nothing, { code: 0, out: '', err: '' });
      const { code, err } = await sound.briefing(['check', '--quiet']);
      assert.equal(code, 2);
      assert.match(err, /no briefing to check/);
    } finally {
      sound.remove();
    }
  });

  test('of --color and --no-color the last one decides', async () => {
    for (const [args, coloured] of [
      [[], false],
      [['--color'], true],
      [['--no-color'], false],
      [['--color', '--no-color'], false],
      [['--no-color', '--color'], true],
    ] as const) {
      const { out } = await place.briefing(['check', ...args]);
      assert.equal(out.includes('\u001B['), coloured, args.join(' '));
      assert.equal((await place.briefing([...args, 'check'])).out, out);
    }
    await place.briefing(['check', '--color', '--output', 'plain.txt']);
    assert.ok(!readFileSync(join(place.folder, 'plain.txt'), 'utf8').includes('\u001B'));
  });

  test('a full report fits its schema and serves as a baseline', async () => {
    const { code, out } = await place.briefing(['check', '--format', 'report']);
    assert.equal(code, 1);
    const report: FullReport = JSON.parse(out);
    assert.ok(isReport(report), JSON.stringify(isReport.errors));
    const json: unknown = JSON.parse((await place.briefing(['check', '--format', 'json'])).out);
    assert.deepEqual(report.findings, json);
    assert.deepEqual(
      [
        report.rulesOff,
        report.suppressed.map(({ reason }) => reason),
        report.briefings.map(({ file }) => file),
      ],
      [['unquoted-copy'], ['a joke'], ['briefings/a.md', 'briefings/b.md']],
    );
    await place.briefing(['check', '--format', 'report', '--output', 'old.json']);
    const again = await place.briefing(['check', '--baseline', 'old.json', '--format', 'report']);
    assert.equal(again.code, 0);
    const since: unknown = JSON.parse(again.out);
    assert.ok(isReport(since), JSON.stringify(isReport.errors));
    assert.deepEqual(since, {
      ...report,
      findings: [],
      briefings: [
        { file: 'briefings/a.md', findings: 0, known: 0, suppressed: 0, rulesOff: ['unquoted-copy'] },
        { file: 'briefings/b.md', findings: 0, known: 1, suppressed: 1, rulesOff: ['unquoted-copy'] },
      ],
    });
    assert.equal(again.err, '');
    const array = await place.briefing(['check', '--baseline', 'old.json', '--format', 'json']);
    assert.match(array.err, /^1 finding of the baseline not shown\.\nNo new findings in 2 briefings\. /);
  });

  test('places that a rule could not check are counted by reason, and listed in machine formats', async () => {
    const unplaced = 'Kerry spoke on September 12 [@coalition-of-one, ¶four].\n';
    const other = makePlace({ 'a.md': unplaced, 'b.md': unplaced });
    try {
      const { out } = await other.briefing(['check', 'a.md', 'b.md']);
      const [, places, reasons] = /^Not checked: (\d+) places \(place unknown: (\d+)\)\.$/m.exec(out) ?? [];
      assert.ok(Number(places) >= 2, out);
      assert.equal(places, reasons);
      const report: FullReport = JSON.parse(
        (await other.briefing(['check', 'a.md', 'b.md', '--format', 'report'])).out,
      );
      assert.ok(isReport(report), JSON.stringify(isReport.errors));
      assert.deepEqual(
        report.notChecked.map(({ kind }) => kind),
        Array.from({ length: Number(places) }, () => 'place'),
      );
    } finally {
      other.remove();
    }
  });

  test('a rule that a comment enables for a part of a briefing is off in the rest', async () => {
    const other = makePlace({
      'briefing.config.json': '{ "rules": { "uncited-claim": "off" } }',
      'a.md': `${uncited}\n<!-- briefing-enable uncited-claim -->\n\n${uncited}`,
    });
    try {
      const { out } = await other.briefing(['check', 'a.md']);
      assert.match(out, /^a\.md:5:1 warning /);
      assert.match(out, /^Rules off: uncited-claim \(except where comments enable it\)\.$/m);
      const report: unknown = JSON.parse((await other.briefing(['check', 'a.md', '--format', 'report'])).out);
      assert.ok(isReport(report), JSON.stringify(isReport.errors));
      assert.partialDeepStrictEqual(report, { rulesOff: [], rulesPartlyOff: ['uncited-claim'] });
    } finally {
      other.remove();
    }
  });

  test('a full report says why a run could not check', async () => {
    for (const args of [
      ['--corpus', 'nowhere'],
      ['--baseline', 'nowhere.json'],
      ['nowhere.md'],
      ['--corpus', 'briefings'],
    ]) {
      const { code, out, err } = await place.briefing(['check', '--format', 'report', ...args]);
      const report: FullReport = JSON.parse(out);
      assert.ok(isReport(report), JSON.stringify(isReport.errors));
      assert.deepEqual([code, report.notChecked[0]?.kind], [2, 'obstacle'], args.join(' '));
      assert.doesNotMatch(err, /No findings/);
    }
  });
});
