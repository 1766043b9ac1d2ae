import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, before, describe, test } from 'node:test';
import { bytesOf } from '../../src/cli/node-io.ts';
import { limits } from '../../src/corpus/formats/limits.ts';
import { projectFileName } from '../../src/project/config.ts';
import { type Place, makePlace } from './helpers.ts';

const seconds = 1000;

describe('paths that are not files, and files that are too large', { timeout: 60 * seconds }, () => {
  let place: Place;
  before(() => {
    place = makePlace(
      {
        'sources/port.txt': 'The port\n\nThe port was seized by 300 men.\n',
        'briefings/a.md': '# Draft\n\nWe assess that this will last.\n',
      },
      false,
    );
  });
  after(() => place.remove());

  /** Creates a pipe without a writer: opening it as a file blocks for ever. */
  const pipe = (name: string): string => {
    const path = join(place.folder, name);
    execFileSync('mkfifo', [path]);
    return path;
  };

  test(
    'a pipe, device, socket, folder or missing file is refused with what to name instead',
    { skip: process.platform === 'win32' },
    async () => {
      const path = pipe('pipe.md');
      const socket = createServer().listen(join(place.folder, 'socket.md'));
      mkdirSync(join(place.folder, 'folder.md'));
      symlinkSync(path, join(place.folder, 'link.md'));
      try {
        for (const [args, advice, inFolder] of [
          [
            ['check'],
            'Name a file, or give a briefing on standard input with --stdin-filename.',
            'folder.md/*.md',
          ],
          [['claims'], 'Name a briefing, or give texts on standard input with --jsonl.', 'folder.md/*.md'],
          [['passages'], 'Name a source: a text or Markdown file.', 'folder.md/*.txt'],
          [
            ['sentences'],
            'Name a text file, or give texts on standard input with --jsonl.',
            'folder.md/*.txt',
          ],
          [
            ['check', 'briefings/a.md', '--baseline'],
            'A baseline is the report of an earlier run: write one with "briefing check --format json --output FILE", and name that.',
          ],
        ] as const) {
          for (const [name, expected] of [
            ['pipe.md', `pipe.md is a pipe, not a file. ${advice}\n`],
            ['link.md', `link.md is a pipe, not a file. ${advice}\n`],
            ['socket.md', `socket.md is a socket, not a file. ${advice}\n`],
            ['/dev/zero', `/dev/zero is a device, not a file. ${advice}\n`],
            [
              'folder.md',
              inFolder === undefined
                ? `folder.md is a folder, not a file. ${advice}\n`
                : `folder.md is a folder: name the files in it, for example ${inFolder}.\n`,
            ],
            ['none.md', `There is no file none.md.${inFolder === undefined ? ` ${advice}` : ''}\n`],
            [`${'a/'.repeat(3000)}a.md`, 'cannot be read: ENAMETOOLONG'],
            ['a\0b.md', 'cannot be read: '],
          ] as const) {
            const { code, err } = await place.briefing([...args, name]);
            assert.equal(code, 2, args.join(' '));
            assert.ok(err.includes(expected), `${args.join(' ')} ${name}: ${err}`);
          }
        }
      } finally {
        socket.close();
        for (const name of ['pipe.md', 'link.md', 'folder.md'])
          rmSync(join(place.folder, name), { recursive: true });
      }
    },
  );

  test(
    'pipes and links to them beside briefings and sources are ignored',
    { skip: process.platform === 'win32' },
    async () => {
      const path = pipe('briefings/pipe.md');
      const source = pipe('sources/pipe.txt');
      symlinkSync(path, join(place.folder, 'briefings', 'link.md'));
      symlinkSync('/dev/zero', join(place.folder, 'briefings', 'zero.md'));
      symlinkSync(source, join(place.folder, 'sources', 'link.md'));
      symlinkSync(source, join(place.folder, 'sources', 'references.json'));
      try {
        const { code, out, err } = await place.briefing(['check']);
        assert.deepEqual([code, /No findings in 1 briefing/.test(out)], [0, true], err);
      } finally {
        for (const name of [
          'briefings/pipe.md',
          'briefings/link.md',
          'briefings/zero.md',
          'sources/pipe.txt',
          'sources/link.md',
          'sources/references.json',
        ])
          rmSync(join(place.folder, name));
      }
    },
  );

  test('a project file that is not a file', { skip: process.platform === 'win32' }, async () => {
    const path = join(place.folder, projectFileName);
    for (const [kind, make] of [
      ['a pipe', () => void pipe(projectFileName)],
      ['a folder', () => mkdirSync(path)],
      ['a device', () => symlinkSync('/dev/zero', path)],
    ] as const) {
      make();
      try {
        const { code, err } = await place.briefing(['check']);
        assert.equal(code, 2);
        assert.ok(err.includes(`${projectFileName} is ${kind}, not a file. The project file must be`), err);
      } finally {
        rmSync(path, { recursive: true });
      }
    }
  });

  test('a briefing of more than 8 MiB is named and not checked, while the others are', async () => {
    const path = join(place.folder, 'briefings', 'large.md');
    writeFileSync(path, 'He left. '.repeat((24 * 1024 * 1024) / 9));
    try {
      const expected =
        'briefings/large.md is larger than 8 MiB: a briefing of that size is not checked. Split it into several.';
      for (const args of [
        ['check'],
        ['check', 'briefings/large.md', 'briefings/a.md'],
        ['claims', 'briefings/large.md'],
      ]) {
        const { code, out, err } = await place.briefing(args);
        assert.equal(code, 2, args.join(' '));
        assert.ok(err.includes(expected), err);
        assert.doesNotMatch(out + err, /No findings/);
      }
    } finally {
      rmSync(path);
    }
  });

  test('a briefing with more than 1 MiB between blank lines is named with the place, and the others are checked', async () => {
    const path = join(place.folder, 'briefings', 'long.md');
    const rows = '| 4 March | 300 |\n'.repeat(60_000);
    try {
      for (const text of [`# Log\n\n${'He left. '.repeat(120_000)}`, `# Log\r\n\r\n${rows}`]) {
        writeFileSync(path, text);
        for (const args of [['check'], ['claims', 'briefings/long.md']]) {
          const { code, out, err } = await place.briefing(args);
          assert.equal(code, 2, args.join(' '));
          assert.match(
            err,
            /^(?:briefing: )?briefings\/long\.md:3:1: From here more than 1 MiB follow without a blank line/m,
          );
          assert.doesNotMatch(out + err, /No findings/);
        }
      }
      writeFileSync(path, `# Log\n\n${'He left on 4 March.\n\n'.repeat(3)}`);
      assert.equal((await place.briefing(['check', 'briefings/long.md'])).code, 1);
    } finally {
      rmSync(path);
    }
  });

  test('standard input has the same limit', async () => {
    const chunk = new Uint8Array(1024 * 1024).fill(0x61);
    let given = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          given += 1;
          yield chunk;
        }
      })(),
    );
    const bytes = await bytesOf(endless);
    assert.equal(bytes.length, limits.briefing + 1);
    assert.ok(given < 40, `${given}`);
    const { code, err } = await place.briefing(['check', '--stdin-filename', 'briefings/b.md'], bytes);
    assert.deepEqual([code, /briefings\/b\.md is larger than 8 MiB/.test(err)], [2, true], err);
    assert.equal((await bytesOf(Readable.from([chunk, chunk]))).length, 2 * chunk.length);
  });

  test('a briefing with a NUL is checked like any other', async () => {
    const path = join(place.folder, 'briefings', 'nul.md');
    writeFileSync(
      path,
      'He said “the po\0rt was\0 seized by 300 men” [@port, ¶2].\n\nHe said “the port was so\0ld to 300 men” [@port, ¶2].\n',
    );
    try {
      const { code, out, err } = await place.briefing(['check', 'briefings/nul.md']);
      assert.equal(code, 1, err);
      assert.match(out, /^briefings\/nul\.md:3:.*altered-quote/m);
      assert.doesNotMatch(out, /^briefings\/nul\.md:1:/m);
      assert.doesNotMatch(err, /SQLite|could not run/);
    } finally {
      rmSync(path);
    }
  });
});
