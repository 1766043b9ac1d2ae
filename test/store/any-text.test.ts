import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LocalIndex } from '../../src/store/local-index.ts';
import { testProject } from './project-folder.ts';
import { stores } from './stores.ts';

const scope = { limit: 5 };

/** Every way to ask the index with a text. */
const questions: Readonly<Record<string, (index: LocalIndex, text: string) => Promise<unknown>>> = {
  words: (index, text) => index.search(text, scope),
  'a phrase': (index, text) => index.search(`"${text}"`, scope),
  'a source': (index, text) => index.search(`port source:${text}`, scope),
  'a key': (index, text) => index.search('port', { ...scope, keys: [text] }),
  'a beginning': (index, text) => index.phrase(text, scope),
  'a sentence': (index, text) => index.rank(text, scope),
  'a quotation': (index, text) => index.origin(text, scope),
  'a copy': (index, text) => index.copies([text]),
  'the passages of a key': (index, text) => index.passages(text),
};

/** Unusual characters and what FTS5 takes for more than words, one by one; every other character among its neighbours. */
function* characters(): Generator<string> {
  for (const text of [
    '\u{10FFFF}',
    'AND',
    'OR NOT NEAR',
    'NEAR(a b)',
    'a*',
    '^a',
    'a : b',
    '{a b}: c',
    '" "',
    '""',
  ])
    yield text;
  for (let unit = 0; unit <= 0xffff; unit += 1) {
    const isOdd = unit < 0xc0 || unit === 0xd800 || unit === 0xdbff || unit === 0xdfff || unit >= 0xfff0;
    if (isOdd) yield String.fromCharCode(unit);
  }
  for (let first = 0xc0; first < 0xffff; first += 128)
    yield Array.from({ length: 128 }, (_, index) => String.fromCharCode(first + index)).join('');
}

for (const [store, open] of stores) {
  describe(store, () => {
    test('the index can be asked with any text', async () => {
      await using project = testProject(
        {
          'sources/port.txt': 'The port was closed on 4 March and he said so.',
          'sources/quay.md': 'The [quay](x.md) was closed.',
        },
        open,
      );
      const index = await project.open();
      let asked = 0;
      for (const character of characters()) {
        for (const text of [character, `the po${character}rt was${character}closed and he`]) {
          for (const [name, ask] of Object.entries(questions)) {
            await assert.doesNotReject(ask(index, text), `${name}: ${JSON.stringify(text)}`);
            asked += 1;
          }
        }
      }
      assert.ok(asked > 10_000, `${asked}`);
    });

    test('a character that takes no room parts no word that is asked for', async () => {
      await using project = testProject(
        {
          'sources/port.txt': 'The port was closed on 4 March, and he said so.',
        },
        open,
      );
      const index = await project.open();
      for (const character of ['\0', '\u00AD', '\u200B', '\uFEFF']) {
        const text = `The po${character}rt was cl${character}osed on`;
        assert.equal((await index.phrase(text, scope))[0]?.number, 1, JSON.stringify(text));
        assert.equal((await index.origin(text, scope))[0]?.match.status, 'exact', JSON.stringify(text));
        assert.equal((await index.search(`"${text}"`, scope))[0]?.number, 1, JSON.stringify(text));
      }
    });

    test('a question as long as a file is answered', { timeout: 60_000 }, async () => {
      await using project = testProject(
        {
          'sources/port.txt': 'The port was closed on 4 March, and he said so.',
        },
        open,
      );
      const index = await project.open();
      for (const part of [
        'the port was closed ',
        '"the port" ',
        'source:a ',
        'the port […] was ',
        'port ',
        'a',
      ]) {
        for (const ask of Object.values(questions)) await ask(index, part.repeat(20_000 / part.length));
      }
      const different = Array.from({ length: 5000 }, (_, number) => `w${number.toString(36)}`).join(' ');
      for (const ask of Object.values(questions)) await ask(index, different);
    });
  });
}
