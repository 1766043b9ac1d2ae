import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type Place, makePlace } from './helpers.ts';

const refused =
  /The corpus folder (\S+) is the root of a file system: every file of the machine would be a source\. Name the folder that holds yours\.\n/;
const commands: readonly (readonly string[])[] = [
  ['check', 'briefings/a.md'],
  ['search', 'tanker'],
  ['complete', 'the tanker'],
  ['cite', 'The tanker left.'],
  ['locate', 'the tanker left'],
  ['index'],
  ['passages', 'other/port.txt'],
];

describe('the root of a file system is refused as a corpus folder', () => {
  let place: Place;
  before(() => {
    const files = { 'other/port.txt': 'The tanker left.\n', 'briefings/a.md': '# Draft\n' };
    place = makePlace(files, false);
    symlinkSync('/', join(place.folder, 'whole'));
  });
  after(() => place.remove());

  for (const folder of ['/', '//', '/tmp/..', '../'.repeat(30), 'whole', './whole/']) {
    test(`given with --corpus: ${folder}`, async () => {
      for (const command of commands) {
        const { code, out, err } = await place.briefing([
          ...command,
          '--corpus',
          folder,
          '--corpus',
          'other',
        ]);
        assert.deepEqual([code, out], [2, ''], command.join(' '));
        assert.match(err, refused);
      }
    });

    test(`in the project file: ${folder}`, async () => {
      const own = makePlace(
        {
          'briefing.config.json': JSON.stringify({ sources: ['other', folder] }),
          'other/port.txt': 'The tanker left.\n',
          'briefings/a.md': '# Draft\n',
        },
        false,
      );
      symlinkSync('/', join(own.folder, 'whole'));
      try {
        for (const command of commands) {
          const { code, out, err } = await own.briefing(command);
          assert.deepEqual([code, out], [2, ''], command.join(' '));
          assert.match(err, refused);
        }
        const report = await own.briefing(['check', '--format', 'report']);
        assert.equal(report.code, 2);
        assert.match(report.out, /"kind": "obstacle",[^}]*is the root of a file system/);
      } finally {
        own.remove();
      }
    });
  }

  test('a folder named ~ is a folder', async () => {
    const own = makePlace({ '~/port.txt': 'The tanker left.\n', 'a.md': '# Draft\n' }, false);
    try {
      const { code, out } = await own.briefing(['check', 'a.md', '--corpus', '~']);
      assert.deepEqual([code, /Checked against 1 source /.test(out)], [0, true]);
    } finally {
      own.remove();
    }
  });

  test('a corpus that contains the cache folder is read in full, without the index', async () => {
    const files = { 'all/port.txt': 'The tanker left.\n', 'a.md': '# Draft\n' };
    const own = makePlace(files, false);
    process.env['XDG_CACHE_HOME'] = join(own.folder, 'all', 'cache');
    try {
      for (const round of [1, 2]) {
        const { code, out } = await own.briefing(['check', 'a.md', '--corpus', 'all']);
        assert.equal(code, 0, `${round}`);
        assert.match(out, /Checked against 1 source with 1 passage\. Not read, not checked/);
      }
    } finally {
      own.remove();
    }
  });
});
