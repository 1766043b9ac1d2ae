import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readers } from '../../src/corpus/formats/readers.ts';
import type { Reader } from '../../src/corpus/formats/reader.ts';
import { pagedReader, withPages } from './paged-reader.ts';
import { openAs, testProject } from './project-folder.ts';
import { stores } from './stores.ts';

const report = 'Harbour report\nThe tanker left on 4 March.\fIt carried oil.\n';

/** The readers, one of them changed. */
function withChanged(id: string, change: Partial<Reader>): Reader[] {
  return withPages.map((reader) => (reader.id === id ? { ...reader, ...change } : reader));
}

for (const [store, , parts] of stores) {
  describe(store, () => {
    test('the index keeps what a reader says of a file and of its passages', async () => {
      await using project = testProject(
        {
          'sources/report.paged': report,
          'sources/port.txt': 'Port\n\nIt closed.',
          'sources/ship.md': '# Ship',
        },
        openAs({ ...parts, all: withPages }),
      );
      const index = await project.open();
      assert.deepEqual(
        (await index.sources()).map(({ key, markup, paragraphs, pages }) => [key, markup, paragraphs, pages]),
        [
          ['port', 'plain', 'in the file', undefined],
          ['report-paged', 'plain', 'guessed', 2],
          ['ship', 'markdown', 'in the file', undefined],
        ],
      );
      const [hit] = await index.search('carried oil', { limit: 1 });
      assert.deepEqual(
        [hit?.key, hit?.number, hit?.locators],
        [
          'report-paged',
          3,
          [
            { label: 'page', first: '2' },
            { label: 'paragraph', first: '3' },
          ],
        ],
      );
      assert.deepEqual(
        (await index.passages('port')).map(({ locators }) => locators),
        [[{ label: 'paragraph', first: '1' }], [{ label: 'paragraph', first: '2' }]],
      );
    });

    test('another version of a reader reads its files again, and no others', async () => {
      await using project = testProject(
        {
          'sources/report.paged': report,
          'sources/empty.paged': '',
          'sources/port.txt': 'Port\n\nIt closed.',
        },
        openAs({ ...parts, all: withPages }),
      );
      const first = await project.open();
      assert.equal((await first.refresh()).read, 0);
      await first.dispose();
      for (const [change, said] of [
        [{ version: 2 }, 'a newer version'],
        [{ version: 1 }, 'an older version'],
        [{ id: 'pages' }, 'another reader'],
      ] as const) {
        const index = openAs({ ...parts, all: withChanged('paged', change) })(project.options);
        try {
          assert.equal((await index.opened()).read, 2, said);
          assert.equal((await index.refresh()).read, 0, `${said}, seen again`);
        } finally {
          await index.dispose();
        }
      }
    });

    test('a file is read by the reader for its name as soon as there is one, and as text while there is none', async () => {
      await using project = testProject(
        { 'sources/report.paged': report },
        openAs({ ...parts, all: readers }),
      );
      const before = await project.open();
      const asText = await before.passages('report-paged');
      assert.equal(asText[0]?.locators[0]?.label, 'paragraph');
      await before.dispose();

      const index = openAs({ ...parts, all: withPages })(project.options);
      try {
        await index.opened();
        assert.deepEqual(await index.unread(), []);
        assert.equal((await index.passages('report-paged')).length, 3);
        assert.equal((await index.passages('report-paged'))[0]?.locators[0]?.label, 'page');
      } finally {
        await index.dispose();
      }

      const without = await project.open();
      assert.deepEqual(await without.passages('report-paged'), asText);
    });

    test('a file whose locators change keeps its passages and gets the new places', async () => {
      await using project = testProject(
        { 'sources/report.paged': report },
        openAs({ ...parts, all: withPages }),
      );
      const before = await project.open();
      assert.equal((await before.passages('report-paged'))[0]?.locators[0]?.label, 'page');
      await before.dispose();
      const plain = withChanged('paged', {
        version: 2,
        async read(bytes, work) {
          const reading = await pagedReader.read(bytes, work);
          return {
            ...reading,
            passages: reading.passages.map((passage) =>
              Object.assign(passage, { locators: passage.locators.slice(1) }),
            ),
          };
        },
      });
      const index = openAs({ ...parts, all: plain })(project.options);
      try {
        await index.opened();
        assert.deepEqual(
          (await index.passages('report-paged')).map(({ locators }) => locators),
          [1, 2, 3].map((number) => [{ label: 'paragraph', first: String(number) }]),
        );
        assert.equal((await index.search('carried oil', { limit: 1 }))[0]?.number, 3);
      } finally {
        await index.dispose();
      }
    });
  });
}
