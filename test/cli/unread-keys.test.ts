import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Log } from 'sarif';
import { sarifValidator } from '../sarif/schema.ts';
import { type Ended, type Place, makePlace } from './helpers.ts';

/** A key without a text in `--format report`. */
interface ReportedKey {
  readonly kind: string;
  readonly key?: string;
  readonly why: string;
}

const entries = [
  { id: 'jones2021', type: 'book', title: 'Ports' },
  { id: 'smith2020', type: 'report', title: 'The tanker', custom: { file: 'b report.pdf' } },
];
const words =
  'The port was seized by 300 men [@b-report, p. 2; @smith2020, p. 3]. They left [@jones2021; @b-report].\n';
const files = {
  'sources/port.txt': 'The port\n\nThe port was seized by 300 men.\n',
  'sources/b report.pdf': '%PDF-1.7\n',
  'sources/references.json': JSON.stringify(entries),
  'briefings/on.md': words,
  'briefings/off.md': `<!-- briefing-configure-file { "unknown-source": "off" } -->\n\n${words}`,
  'briefings/ignored.md': `<!-- briefing-disable-file unknown-source -- known -->\n\n${words}`,
};

const inBibliography = 'Not checked: 1 key in the bibliography, no text here: jones2021.';
const notRead = 'Not checked: 2 keys whose files are not read: b-report, smith2020.';

describe('cited keys of unread files', () => {
  let place: Place;
  before(() => {
    place = makePlace(files, false);
  });
  after(() => place.remove());

  const check = (name: string, format: string, ...more: readonly string[]): Promise<Ended> =>
    place.briefing(['check', `briefings/${name}.md`, '--format', format, '--fail-on', 'never', ...more]);

  for (const name of ['on', 'off', 'ignored']) {
    test(`are reported once each while the finding is ${name}`, async () => {
      const { code, out } = await check(name, 'text');
      assert.equal(code, 0);
      const lines = out.split('\n').filter((line) => line.startsWith('Not checked: '));
      assert.deepEqual(lines, [inBibliography, notRead]);

      const report: { readonly notChecked: readonly ReportedKey[] } = JSON.parse(
        (await check(name, 'report')).out,
      );
      const why = 'not read: sources/b report.pdf (PDF, damaged)';
      assert.deepEqual(
        report.notChecked.map((each) => [each.kind, each.key, each.why]),
        [
          ['key', 'b-report', why],
          ['key', 'smith2020', why],
          ['key', 'jones2021', 'in the bibliography, no text here'],
        ],
      );

      const log: Log = JSON.parse((await check(name, 'sarif')).out);
      const notifications = log.runs[0]?.invocations?.[0]?.toolExecutionNotifications ?? [];
      assert.deepEqual(
        notifications
          .filter(({ descriptor }) => descriptor?.id === 'key-without-text')
          .map(({ message }) => message.text),
        [
          `Not checked: b-report is ${why}.`,
          `Not checked: smith2020 is ${why}.`,
          'Not checked: jones2021 is in the bibliography, no text here.',
        ],
      );
      assert.ok(!notifications.some(({ descriptor }) => descriptor?.id === 'place-not-checked'));
      assert.deepEqual(sarifValidator()?.(log) ?? [], []);

      const { out: github } = await check(name, 'github');
      assert.ok(github.includes(`${inBibliography}%0A${notRead}`), github);
      const strict = await check(name, 'text', '--strict');
      assert.equal(strict.code, 2);
      assert.match(strict.out + strict.err, /--strict: 2 cited keys whose files are not read\./);
      assert.match(
        strict.out + strict.err,
        /--strict: 1 cited key of the bibliography without a text here\./,
      );
    });
  }

  test('keys and findings about one file are counted once over several briefings', async () => {
    const { out } = await place.briefing(['check']);
    assert.deepEqual(
      out.split('\n').filter((line) => line.startsWith('Not checked: ')),
      [inBibliography, notRead],
    );
  });
});
