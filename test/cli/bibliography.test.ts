import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makePlace, type Place } from './helpers.ts';

const port = 'The port\n\nBy Anna Weber\n\n4 March 2014\n\nThe port closed on 3 March.\n';
const crane = '---\ntitle: Cranes\nurl: https://crane.example/1\n---\n\nA crane fell.\n';

async function inPlace(
  files: Readonly<Record<string, string>>,
  use: (place: Place) => Promise<void>,
): Promise<void> {
  const place = makePlace(files, false);
  try {
    await use(place);
  } finally {
    place.remove();
  }
}

function read(place: Place, path: string): string {
  return readFileSync(join(place.folder, path), 'utf8');
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

test('the entries that are missing are listed, with where each field was found', async () => {
  await inPlace({ 'sources/port.txt': port, 'sources/b.txt': 'It rained.' }, async (place) => {
    const { code, out, err } = await place.briefing(['bibliography']);
    assert.deepEqual([code, err], [0, '']);
    assert.equal(
      out,
      `sources/references.json: 2 entries to add
    @b  b (file name)
    @port  The port (title line); Anna Weber (byline); 2014-3-4 (date line)

Add them with --write.
`,
    );
    assert.equal(existsSync(join(place.folder, 'sources/references.json')), false);
  });
});

test('a new file holds CSL-JSON, our own data under custom', async () => {
  await inPlace({ 'sources/port.txt': port, 'sources/crane.md': crane }, async (place) => {
    const { code, out } = await place.briefing(['bibliography', '--write', '--format', 'json']);
    assert.equal(code, 0);
    const entries = [
      {
        id: 'crane',
        type: 'document',
        title: 'Cranes',
        URL: 'https://crane.example/1',
        custom: {
          file: 'crane.md',
          sha256: sha256(crane),
          origin: { title: 'front matter', URL: 'front matter' },
        },
      },
      {
        id: 'port',
        type: 'document',
        title: 'The port',
        author: [{ literal: 'Anna Weber' }],
        issued: { 'date-parts': [[2014, 3, 4]] },
        custom: {
          file: 'port.txt',
          sha256: sha256(port),
          origin: { title: 'title line', author: 'byline', issued: 'date line' },
        },
      },
    ];
    assert.equal(read(place, 'sources/references.json'), `${JSON.stringify(entries, undefined, 2)}\n`);
    assert.deepEqual(JSON.parse(out), [{ file: 'sources/references.json', entries }]);
    const again = await place.briefing(['bibliography', '--write']);
    assert.deepEqual([again.code, again.out], [0, 'Every source has an entry.\n']);
  });
});

test('what a person wrote stays byte for byte', async () => {
  const mine = '\uFEFF[\r\n\t{ "id": "port", "type": "report" , "title":"Mine"}\r\n]\r\n\r\n';
  const files = { 'sources/references.json': mine, 'sources/port.txt': port, 'sources/a.txt': 'A.' };
  await inPlace(files, async (place) => {
    const { code } = await place.briefing(['bibliography', '--write']);
    assert.equal(code, 0);
    const text = read(place, 'sources/references.json');
    const at = mine.indexOf('}') + 1;
    assert.equal(text.slice(0, at), mine.slice(0, at));
    assert.ok(text.endsWith(mine.slice(at)));
    const added = text.slice(at, text.length - mine.length + at);
    assert.match(added, /^,\r\n\t\{\r\n\t\t"id": "a"/);
    assert.equal(added.includes('"port"'), false);
  });
});

test('each source goes into the bibliography nearest to it', async () => {
  const files = {
    'sources/a.txt': 'A.',
    'sources/library/library.bib': '@book{b, file={b.txt}}',
    'sources/library/b.txt': 'B.',
    'sources/library/files/3/c.txt': 'C.',
    'seeds/References.json': '[]\n',
    'seeds/x/d.txt': 'D.',
  };
  await inPlace(files, async (place) => {
    const { out } = await place.briefing(['bibliography', '--write', '--format', 'json']);
    const rows: { file: string; entries: { id: string; custom: { file: string } }[] }[] = JSON.parse(out);
    assert.deepEqual(
      rows.flatMap(({ file, entries }) => [
        file,
        entries.map(({ id, custom }) => `${id} ${custom.file}`).join(),
      ]),
      [
        'seeds/References.json',
        'd x/d.txt',
        'sources/library/references.json',
        'c files/3/c.txt',
        'sources/references.json',
        'a a.txt',
      ],
    );
    assert.equal(JSON.parse(read(place, 'seeds/References.json')).length, 1);
  });
});

test('a broken list is left alone', async () => {
  const files = { 'sources/references.json': '[{"id": "a"', 'sources/port.txt': port };
  await inPlace(files, async (place) => {
    const { code, err } = await place.briefing(['bibliography', '--write']);
    assert.equal(code, 2);
    assert.match(err, /sources\/references\.json is not a valid JSON list\. Fix it first\./);
    assert.equal(read(place, 'sources/references.json'), '[{"id": "a"');
  });
});

const pandoc = spawnSync('pandoc', ['--version'], { encoding: 'utf8' });
const skip = pandoc.status === 0 ? false : 'pandoc is not installed (apt-get install pandoc)';

test('afterwards Pandoc prints every key that a file name gives', { skip }, async () => {
  const files = {
    'sources/Port Report 2014-03.txt': port,
    'sources/crane.md': crane,
    'sources/Übersicht.txt': 'Es regnete.',
    'sources/sub/crane.txt':
      'FOR IMMEDIATE RELEASE\n\nMarch 12, 2024\n\nCrane falls\n\nA crane fell in the port today.',
  };
  await inPlace(files, async (place) => {
    const { out } = await place.briefing(['bibliography', '--write', '--format', 'json']);
    const rows: { entries: { id: string }[] }[] = JSON.parse(out);
    const keys = rows.flatMap(({ entries }) => entries.map(({ id }) => id));
    assert.equal(keys.length, 4);
    writeFileSync(join(place.folder, 'b.md'), keys.map((key) => `It rained [@${key}, ¶1].\n`).join('\n'));
    const run = spawnSync(
      'pandoc',
      ['--citeproc', '--bibliography', 'sources/references.json', '-t', 'plain', 'b.md'],
      { cwd: place.folder, encoding: 'utf8' },
    );
    assert.deepEqual([run.status, run.stderr], [0, '']);
    assert.equal(run.stdout.includes('?)'), false, run.stdout);
    assert.match(run.stdout, /Weber, Anna|Anna Weber/);
  });
});
