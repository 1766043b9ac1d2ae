import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { textFormat } from '../../src/corpus/formats/plain-text.ts';
import { sha256 } from '../../src/text/sha256.ts';
import { type Place, makePlace } from './helpers.ts';

const source = `Tanker leaves Varna

The tanker Ostra left the port of Varna on 4 March with 80,000 tonnes of crude oil.

Two tugs went with it, the harbour master said.
`;
const changed = source.replace('80,000', '60,000');
const briefing = `The tanker left Varna on 4 March [@port, ¶2].

The harbour master said that “two tugs went with it” [@port, ¶3].
`;
const schema: object = JSON.parse(
  readFileSync(new URL('../../media/briefing.lock.schema.json', import.meta.url), 'utf8'),
);
const isLock = new Ajv({ strictRequired: false }).compile(schema);

describe('briefing lock', () => {
  let place: Place;
  const write = (path: string, text: string): void => writeFileSync(join(place.folder, path), text);
  const read = (path: string): string => readFileSync(join(place.folder, path), 'utf8');
  const lock = (): Record<string, unknown> => JSON.parse(read('briefing.lock.json'));
  beforeEach(() => {
    place?.remove();
    place = makePlace(
      { 'sources/port.txt': source, 'briefings/x.md': briefing, 'briefings/y.md': briefing },
      false,
    );
  });
  after(() => place.remove());

  test('the lock has what each briefing cites, and its schema knows it', async () => {
    const { code, out, err } = await place.briefing(['lock']);
    assert.deepEqual(
      [code, out, err],
      [0, 'Locked 4 cited passages of 2 briefings in briefing.lock.json. Commit it.\n', ''],
    );
    assert.ok(isLock(lock()), JSON.stringify(isLock.errors));
    assert.deepEqual(Object.keys(lock()), [
      'briefings/x.md @port ¶2',
      'briefings/x.md @port ¶3',
      'briefings/y.md @port ¶2',
      'briefings/y.md @port ¶3',
      'version',
    ]);
    const exact = 'Two tugs went with it, the harbour master said.';
    assert.deepEqual(lock()['briefings/x.md @port ¶3'], {
      exact,
      hash: sha256(exact),
      prefix: ' 80,000 tonnes of crude oil.\n\n',
      reader: 'text',
      readerVersion: textFormat.version,
      sha256: sha256(source),
      suffix: '',
    });
    const before = read('briefing.lock.json');
    await place.briefing(['lock']);
    assert.equal(read('briefing.lock.json'), before);
  });

  test('a check never writes it, and counts what it does not have', async () => {
    const without = await place.briefing(['check']);
    assert.doesNotMatch(without.out, /locked/);
    await place.briefing(['lock', 'briefings/x.md']);
    const before = read('briefing.lock.json');
    const { code, out } = await place.briefing(['check']);
    assert.equal(code, 0);
    assert.match(out, /\nNot locked: 2 citations\. "briefing lock" adds them to the lock\.\n$/);
    assert.equal(read('briefing.lock.json'), before);
    const report = await place.briefing(['check', '--format', 'report']);
    const { briefings } = JSON.parse(report.out);
    assert.deepEqual(
      briefings.map(({ notLocked }: { notLocked: number }) => notLocked),
      [0, 2],
    );
  });

  test('changed words are reported until they are accepted', async () => {
    await place.briefing(['lock']);
    write('sources/port.txt', changed);
    const found = await place.briefing(['check']);
    assert.equal(found.code, 1);
    assert.equal(found.out.match(/changed-source/g)?.length, 2);
    const again = await place.briefing(['lock']);
    assert.match(again.out, /\n2 citations keep what was locked, because the source has changed: /);
    assert.equal((await place.briefing(['check'])).code, 1);
    const accepted = await place.briefing(['lock', '--accept', 'briefings/x.md', '--format', 'json']);
    assert.deepEqual(JSON.parse(accepted.out), [
      { file: 'briefings/x.md', passages: 2, left: 0, placeless: 0, textless: 0 },
    ]);
    const left = await place.briefing(['check']);
    assert.match(left.out, /^briefings\/y\.md:1:/m);
    assert.doesNotMatch(left.out, /^briefings\/x\.md/m);
  });

  test('a paragraph above: --fix renumbers the citations and the lock with them', async () => {
    await place.briefing(['lock']);
    write('sources/port.txt', `Corrected.\n\n${source}`);
    const moved = await place.briefing(['check', 'briefings/x.md']);
    assert.equal(moved.out.match(/has moved since it was locked/g)?.length, 2);
    const fixed = await place.briefing(['check', '--fix', 'briefings/x.md']);
    assert.equal(fixed.code, 0, fixed.out);
    assert.equal(
      read('briefings/x.md'),
      briefing.replace('¶2', '¶@').replace('¶3', '¶4').replace('¶@', '¶3'),
    );
    assert.deepEqual(
      Object.keys(lock()).filter((name) => name.startsWith('briefings/')),
      [
        'briefings/x.md @port ¶3',
        'briefings/x.md @port ¶4',
        'briefings/y.md @port ¶2',
        'briefings/y.md @port ¶3',
      ],
    );
    assert.equal((await place.briefing(['check', 'briefings/x.md'])).code, 0);
    assert.equal((await place.briefing(['check'])).code, 1);
  });

  test('paragraphs of a cited range that changed places: the range stays, and --fix takes their places into the lock', async () => {
    const text = 'Two things are told of the port [@port, ¶2-3].\n';
    write('briefings/x.md', text);
    await place.briefing(['lock']);
    const [title, second, third] = source.trim().split('\n\n');
    write('sources/port.txt', `${title}\n\n${third}\n\n${second}\n`);
    const moved = await place.briefing(['check', 'briefings/x.md']);
    assert.match(moved.out, /has moved since it was locked/);
    assert.equal((await place.briefing(['check', '--fix', 'briefings/x.md'])).code, 0);
    assert.equal(read('briefings/x.md'), text);
    const again = await place.briefing(['check', 'briefings/x.md']);
    assert.equal(again.code, 0, again.out);
    assert.doesNotMatch(again.out, /has moved/);
  });

  test('a damaged lock stops only what needs it', async () => {
    await place.briefing(['lock']);
    write('briefing.lock.json', read('briefing.lock.json').replace('"exact": "Two', '"exact": "Three'));
    write('briefings/x.md', 'The tanker left on 5 March [@port, ¶2].\n');
    assert.equal((await place.briefing(['check', 'briefings/y.md'])).code, 2);
    const { out, err } = await place.briefing(['check']);
    assert.match(out, /unsupported-detail/);
    assert.match(
      err,
      /^changed-source could not run: briefing\.lock\.json:3: briefing\.lock\.json is damaged: /,
    );
    const locked = await place.briefing(['lock']);
    assert.deepEqual([locked.code, locked.out], [2, '']);
    assert.match(locked.err, /^briefing: briefing\.lock\.json:3: /);
  });

  test('a briefing that is gone leaves the lock with the next full run', async () => {
    await place.briefing(['lock']);
    write('briefings/y.md', 'Nothing is cited here.\n');
    await place.briefing(['lock', 'briefings/y.md']);
    assert.equal(Object.keys(lock()).length, 3);
    write('briefing.config.json', '{ "files": ["other/*.md"] }');
    const { code } = await place.briefing(['lock']);
    assert.equal(code, 2);
    assert.equal(Object.keys(lock()).length, 3);
  });

  test('what cannot be placed is said', async () => {
    write('briefings/x.md', 'It left [@port, ¶9]. It is gone [@nobody].\n');
    const { out } = await place.briefing(['lock', 'briefings/x.md']);
    assert.match(out, /\nNot locked: 1 citation of no passage that is there\.\n$/);
  });
});

describe('briefing impact', () => {
  const place = makePlace(
    {
      'sources/port.txt': source,
      'briefings/x.md': briefing,
      'briefings/y.md': 'All went well [@port]. “Two tugs went with it,” he said [@port]. It rained.\n',
    },
    false,
  );
  after(() => place.remove());

  test('every sentence that rests on a source, and on one passage', async () => {
    const all = await place.briefing(['impact', '@port']);
    assert.equal(all.code, 0);
    assert.deepEqual(all.out.split('\n').slice(0, -1), [
      'briefings/x.md:1:1: The tanker left Varna on 4 March [@port, ¶2]. (¶2)',
      'briefings/x.md:3:1: The harbour master said that “two tugs went with it” [@port, ¶3]. (¶3)',
      'briefings/y.md:1:1: All went well [@port].',
      'briefings/y.md:1:24: “Two tugs went with it,” he said [@port]. (¶3)',
    ]);
    for (const written of ['¶3', '3']) {
      const { out } = await place.briefing(['impact', 'port', written, '--format', 'json']);
      assert.deepEqual(
        JSON.parse(out).map(({ file, line, place: on }: Record<string, unknown>) => [file, line, on]),
        [
          ['briefings/x.md', 3, '¶3'],
          ['briefings/y.md', 1, ''],
          ['briefings/y.md', 1, '¶3'],
        ],
        written,
      );
    }
  });

  test('an unknown key and place are refused', async () => {
    const key = await place.briefing(['impact', '@nobody']);
    assert.deepEqual([key.code, key.err], [2, 'briefing: No source has the key @nobody.\n']);
    const where = await place.briefing(['impact', '@port', '¶9']);
    assert.equal(where.code, 2);
    assert.match(where.err, /^briefing: port has no ¶9: /);
  });
});
