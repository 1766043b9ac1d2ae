import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makePlace, type Place } from './helpers.ts';

const text = 'The tanker Ostra left on 4 March.\n';

/** A bibliography with one entry, which belongs to `file`. */
function entry(id: string, file = 'port.txt'): string {
  return JSON.stringify([{ id, type: 'article', title: 'T', custom: { file } }]);
}

async function keyOf(place: Place, file: string): Promise<string> {
  const { code, out, err } = await place.briefing(['passages', file, '--format', 'json']);
  assert.equal(code, 0, err);
  const [row]: readonly { readonly key: string }[] = JSON.parse(out);
  return row?.key ?? '';
}

/** The keys of all sources in the index. */
async function indexed(place: Place): Promise<readonly string[]> {
  const { out } = await place.briefing(['search', 'tanker', '--format', 'json']);
  const rows: readonly { readonly key: string }[] = JSON.parse(out);
  return rows.map(({ key }) => key).toSorted();
}

/** The files of the corpus folder, the file asked for, and its key. */
const layouts: readonly (readonly [
  name: string,
  files: Readonly<Record<string, string>>,
  asked: string,
  key: string,
])[] = [
  ['at the top', { 'references.json': entry('smith'), 'port.txt': text }, 'port.txt', 'smith'],
  ['in a subfolder', { 'a/references.json': entry('smith'), 'a/port.txt': text }, 'a/port.txt', 'smith'],
  [
    'deep down, for a file above it',
    { 'a/b/c/references.json': entry('smith', '../../../port.txt'), 'port.txt': text },
    'port.txt',
    'smith',
  ],
  [
    'in BibTeX, in a subfolder',
    { 'a/b/works.bib': '@book{doe, title = {T}, file = {port.txt}}', 'a/b/port.txt': text },
    'a/b/port.txt',
    'doe',
  ],
  [
    'in a subfolder beside another at the top',
    {
      'references.json': entry('smith'),
      'port.txt': text,
      'a/references.json': entry('jones'),
      'a/port.txt': text,
    },
    'a/port.txt',
    'jones',
  ],
  ['hidden', { '.old.bib': '@book{doe, file = {port.txt}}', 'port.txt': text }, 'port.txt', 'port'],
  [
    'in a hidden folder',
    { '.git/references.json': entry('smith', '../port.txt'), 'port.txt': text },
    'port.txt',
    'port',
  ],
  [
    'left by Office',
    { '~$works.bib': '@book{doe, file = {port.txt}}', 'port.txt': text },
    'port.txt',
    'port',
  ],
  [
    'in the folder of a tool',
    { 'node_modules/x/references.json': entry('smith', '../../port.txt'), 'port.txt': text },
    'port.txt',
    'port',
  ],
  [
    'in the folder of a saved page',
    {
      'page.html': '<p>',
      'page_files/references.json': entry('smith', '../port.txt'),
      'port.txt': text,
    },
    'port.txt',
    'port',
  ],
  [
    'excluded',
    { 'drafts/references.json': entry('smith', '../port.txt'), 'port.txt': text },
    'port.txt',
    'port',
  ],
  ['that is a folder', { 'works.bib/a.txt': text, 'port.txt': text }, 'port.txt', 'port'],
];

for (const [name, files, asked, key] of layouts) {
  test(`passages prints the key of the index, with a bibliography ${name}`, async () => {
    const inCorpus = Object.entries(files).map(([path, content]) => [`sources/${path}`, content]);
    const config = JSON.stringify({ exclude: ['sources/drafts/'] });
    const place = makePlace({ ...Object.fromEntries(inCorpus), 'briefing.config.json': config }, false);
    try {
      assert.equal(await keyOf(place, `sources/${asked}`), key);
      assert.ok((await indexed(place)).includes(key));
    } finally {
      place.remove();
    }
  });
}

test('for a file outside the corpus, bibliographies beside it count, but not those in subfolders', async () => {
  const place = makePlace(
    {
      'sources/port.txt': text,
      'other/works.bib': '@book{doe, title = {T}, file = {port.txt}}',
      'other/.hidden.bib': '@book{hidden, title = {T}, file = {ship.txt}}',
      'other/deep/references.json': entry('smith', '../ship.txt'),
      'other/port.txt': text,
      'other/ship.txt': text,
    },
    false,
  );
  try {
    assert.equal(await keyOf(place, 'other/port.txt'), 'doe');
    assert.equal(await keyOf(place, 'other/ship.txt'), 'ship');
  } finally {
    place.remove();
  }
});

test('a corpus behind a link is walked as by the index, circles included', async () => {
  const place = makePlace(
    { 'sources/port.txt': text, 'elsewhere/a/references.json': entry('smith'), 'elsewhere/a/port.txt': text },
    false,
  );
  symlinkSync(join(place.folder, 'elsewhere'), join(place.folder, 'sources', 'linked'));
  symlinkSync('..', join(place.folder, 'sources', 'circle'));
  symlinkSync('nowhere', join(place.folder, 'sources', 'references.json'));
  try {
    assert.equal(await keyOf(place, 'sources/linked/a/port.txt'), 'smith');
    assert.equal(await keyOf(place, 'sources/port.txt'), 'sources-port');
    assert.deepEqual(await indexed(place), ['smith', 'sources-port']);
  } finally {
    place.remove();
  }
});

test('passages names an unreadable bibliography and uses keys from file names', async () => {
  const place = makePlace(
    { 'sources/a/references.json': '[{"id": "smith"', 'sources/a/port.txt': text },
    false,
  );
  try {
    const { code, out, err } = await place.briefing(['passages', 'sources/a/port.txt']);
    assert.equal(code, 0);
    assert.match(out, /^port ¶1 /);
    assert.match(err, /^sources\/a\/references\.json:1:\d+: .*\n$/);
  } finally {
    place.remove();
  }
});
