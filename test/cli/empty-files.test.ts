import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type Place, makePlace } from './helpers.ts';

/** Files without any text. */
const blanks: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'spaces and line ends': '  \r\n\t\n',
  'line and paragraph separators': '\u2028\u2029\n',
  'no-break spaces': '\u00A0\u202F\u00A0',
  'ideographic spaces': '\u3000\n\n\u3000',
  'a byte order mark': '\uFEFF',
  'a byte order mark and a line end': '\uFEFF\r\n',
  'zero-width spaces': '\u200B\u200B\n',
  'zero-width joiners': '\u200C\u200D',
  'a word joiner': '\u2060',
  'soft hyphens': '\u00AD\u00AD',
  'marks of direction': '\u200E\u202A\u202C',
};

describe('a file without any text', () => {
  let place: Place;
  before(() => {
    place = makePlace({ 'sources/port.txt': 'The tanker left on 4 March.\n' }, false);
    mkdirSync(join(place.folder, 'briefings'));
  });
  after(() => place.remove());

  for (const [name, content] of Object.entries(blanks)) {
    test(`is reported as empty, worded for the command: ${name}`, async () => {
      for (const path of ['briefings/a.md', 'sources/blank.txt', 'sources/works.bib'])
        writeFileSync(join(place.folder, path), content);
      for (const [args, expected] of [
        [['check', 'briefings/a.md'], 'briefings/a.md: The briefing is empty: there is nothing to check.\n'],
        [['claims', 'briefings/a.md'], 'briefings/a.md: The briefing is empty: it has no sentences.\n'],
        [['sentences', 'briefings/a.md'], 'briefings/a.md: The file is empty: it has no sentences.\n'],
        [['passages', 'sources/blank.txt'], 'sources/blank.txt: The file is empty: it has no passages.\n'],
        [['index'], 'sources/works.bib: The bibliography is empty: it has no entries.\n'],
      ] as const) {
        const { code, err } = await place.briefing(args);
        assert.deepEqual([code, err], [0, expected], args.join(' '));
      }
      const { out } = await place.briefing(['index']);
      assert.match(out, /^1 text, empty: .*\n {4}sources\/blank\.txt$/m);
    });
  }

  test('is not reported as empty if it has a NUL, front matter or a comment', async () => {
    for (const content of ['\0\0', '---\nlang: de\n---\n', '<!-- later -->\n', '.', '\u0301']) {
      writeFileSync(join(place.folder, 'briefings/a.md'), content);
      for (const command of ['check', 'claims', 'sentences'])
        assert.doesNotMatch((await place.briefing([command, 'briefings/a.md'])).err, /is empty/, content);
    }
  });
});
