import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { makePlace, type Place } from './helpers.ts';

let place: Place;
before(() => {
  place = makePlace(
    {
      'sources/port.txt': 'The port\n\nBy Anna Weber\n\n4 March 2014\n\nThe port closed on 3 March.',
      'GPL-3': 'Everyone may copy this licence.',
      'draft.md': '---\nbriefing: true\n---\n\nMy draft.',
    },
    false,
  );
  // Russian letters in windows-1251 lie 0x350 below those of Unicode.
  const russian = 'Порт закрыт третьего марта, а танкер ушёл к вечеру того же дня в открытое море без груза.';
  const bytes = Array.from(russian, (letter) => {
    const unit = letter.charCodeAt(0);
    return unit === 0x451 ? 0xb8 : unit > 0x400 ? unit - 0x350 : unit;
  });
  writeFileSync(join(place.folder, 'russian.txt'), Uint8Array.from(bytes));
  writeFileSync(join(place.folder, 'sound.mp3'), 'ID3\u0004\u0000\u0000');
});
after(() => place.remove());

test('read gives what a reader makes of each file, as one JSON array', async () => {
  const { code, out, err } = await place.briefing(['read', 'sources/port.txt', 'GPL-3', '--format', 'json']);
  assert.deepEqual([code, err], [0, '']);
  assert.deepEqual(JSON.parse(out), [
    {
      file: 'sources/port.txt',
      format: 'text',
      passages: [
        { number: 1, section: 'title', text: 'The port' },
        { number: 2, section: 'byline', text: 'By Anna Weber' },
        { number: 3, section: 'byline', text: '4 March 2014' },
        { number: 4, section: 'body', text: 'The port closed on 3 March.' },
      ],
      metadata: { title: 'The port', author: 'Anna Weber', date: '2014-03-04' },
      problems: [],
    },
    {
      file: 'GPL-3',
      format: 'text',
      passages: [{ number: 1, section: 'body', text: 'Everyone may copy this licence.' }],
      metadata: {},
      problems: [],
    },
  ]);
});

test('a file that cannot be read is an object with a problem, and costs no other file its own', async () => {
  const { code, out } = await place.briefing([
    'read',
    'sound.mp3',
    'gone.pdf',
    'sources',
    'draft.md',
    '--jsonl',
  ]);
  assert.equal(code, 2);
  const rows = out
    .trim()
    .split('\n')
    .map((line): { file: string; passages: unknown[]; problems: { message: string }[] } => JSON.parse(line));
  assert.deepEqual(
    rows.map(({ file, passages, problems }) => [
      file,
      passages.length,
      problems.map(({ message }) => message),
    ]),
    [
      ['sound.mp3', 0, ['The file is not read (sound).']],
      ['gone.pdf', 0, ['There is no file gone.pdf.']],
      ['sources', 0, ['sources is a folder: name the files in it, for example sources/*.txt.']],
      ['draft.md', 1, []],
    ],
  );
});

test('as text, read prints places, sections and words', async () => {
  const { out } = await place.briefing(['read', 'sources/port.txt']);
  assert.match(out, /^sources\/port\.txt \(text\)\n {2}title: The port\n/);
  assert.match(out, /\n¶4 body {2}The port closed on 3 March\.\n/);
});

test('the built program tells code pages as the readers do', async () => {
  const { out } = await place.briefing(['read', 'russian.txt', '--format', 'json']);
  assert.match(out, /Порт закрыт третьего марта, а танкер ушёл/);
});
