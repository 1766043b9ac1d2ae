import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type Place, makePlace } from './helpers.ts';

const files = {
  'sources/port.txt': 'The port\n\nThe tanker left.\n',
  'sources/references.json': '[]',
  'sources/works.bib': '',
  'briefings/a.md': '# Draft\n\nThe tanker left [@port, ¶2].\n',
  'briefing.config.json': '{}',
  'briefing.lock.json': '{}',
};

describe('a report does not take the place of what it is made from', () => {
  let place: Place;
  before(() => {
    place = makePlace(files, false);
    symlinkSync('briefings/a.md', join(place.folder, 'link.md'));
  });
  after(() => place.remove());

  for (const output of [...Object.keys(files), 'link.md', './sources/../briefings/a.md']) {
    test(output, async () => {
      const { code, err } = await place.briefing(['check', '--output', output]);
      assert.equal(code, 2);
      assert.match(err, /: the report would overwrite it\. Name another file\.\n$/);
      for (const [path, text] of Object.entries(files))
        assert.equal(readFileSync(join(place.folder, path), 'utf8'), text);
    });
  }

  test('other files are written, and written again', async () => {
    for (const output of ['report.txt', 'report.txt', 'sources/report.json', 'sources/report.json'])
      assert.equal((await place.briefing(['check', '--output', output])).code, 0, output);
  });

  test('a pipe without a reader is refused at once', { skip: process.platform === 'win32' }, async () => {
    execFileSync('mkfifo', [join(place.folder, 'pipe')]);
    const { code, err } = await place.briefing(['check', '--output', 'pipe']);
    assert.equal(code, 2);
    assert.match(err, /pipe is a pipe without a reader/);
  });

  test(
    'a corpus folder that cannot be read is named in one line',
    { skip: process.platform === 'win32' },
    async () => {
      symlinkSync('loop', join(place.folder, 'loop'));
      for (const folder of ['loop', 'n'.repeat(300), '']) {
        const { code, err } = await place.briefing(['check', '--corpus', folder]);
        assert.equal(code, 2);
        assert.match(err, /^briefing: .*--corpus.*\n$/);
      }
    },
  );

  test(
    'a briefing behind a link in the corpus is not a source',
    { skip: process.platform === 'win32' },
    async () => {
      const other = makePlace(
        { ...files, 'briefings/a.md': '# Draft\n\nHe said “we shall never go there” [@a].\n' },
        false,
      );
      try {
        symlinkSync('../briefings', join(other.folder, 'sources', 'b'));
        symlinkSync('../briefings/a.md', join(other.folder, 'sources', 'a.md'));
        symlinkSync('..', join(other.folder, 'sources', 'up'));
        const { code, out } = await other.briefing(['check']);
        assert.equal(code, 1);
        assert.match(out, /No source has the key a /);
        assert.match(out, /against 1 source with 2 passages/);
      } finally {
        other.remove();
      }
    },
  );
});
