import assert from 'node:assert/strict';
import { chmodSync, renameSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { LocalIndex } from '../../src/store/local-index.ts';
import { testProject } from './project-folder.ts';
import { stores } from './stores.ts';

const port = 'The port\n\nThe tanker left on 4 March.\n\nIt carried oil.';
const ship = 'The ship\n\nA frigate followed the tanker.';

async function keys(index: LocalIndex): Promise<string[]> {
  return (await index.sources()).map((source) => source.key);
}

/** Where the words stand, as `key ¶n`. */
async function found(index: LocalIndex, words: string): Promise<string[]> {
  return (await index.search(`"${words}"`, { limit: 9 })).map((hit) => `${hit.key} ¶${hit.number}`);
}

for (const [store, open] of stores) {
  describe(store, () => {
    test('only what changed is read again', async () => {
      await using project = testProject({ 'sources/port.txt': port, 'sources/deep/er/ship.txt': ship }, open);
      const index = await project.open();
      assert.deepEqual(await keys(index), ['port', 'ship']);
      const calm = await index.refresh();
      assert.deepEqual([calm.files, calm.read, calm.removed, calm.passages, calm.bytes], [2, 0, 0, 5, 0]);

      project.write({ 'sources/port.txt': port.replace('oil', 'grain') });
      const changed = await index.refresh();
      assert.deepEqual(
        [changed.files, changed.read, changed.removed, changed.bytes],
        [2, 1, 0, port.length + 2],
      );
      assert.deepEqual(await found(index, 'carried grain'), ['port ¶3']);
      assert.deepEqual(await found(index, 'carried oil'), []);
      assert.deepEqual(await index.search('oil', { limit: 9 }), []);

      const path = join(project.root, 'sources/port.txt');
      utimesSync(path, new Date(), new Date(2020, 1, 1));
      assert.equal((await index.refresh()).read, 0, 'another time, the same bytes');
      await index.dispose();

      const again = await project.open();
      assert.equal((await again.refresh()).read, 0, 'the index outlives the process');
      assert.deepEqual(await found(again, 'carried grain'), ['port ¶3']);
    });

    test('the list of sources and their passages are sent once for each state of the index', async () => {
      await using project = testProject({ 'sources/port.txt': port }, open);
      const index = await project.open();
      await index.refresh();
      const [first, passages] = [await index.sources(), await index.passages('port')];
      assert.equal(await index.sources(), first);
      assert.equal(await index.passages('port'), passages);
      await index.refresh();
      assert.equal(await index.sources(), first, 'a look that finds nothing new');
      assert.equal(await index.passages('port'), passages);
      project.write({ 'sources/ship.txt': ship });
      await index.refresh();
      assert.deepEqual(await keys(index), ['port', 'ship']);
      project.write({ 'sources/port.txt': `${port}\n\nOne more.` });
      await index.refresh();
      assert.equal((await index.passages('port')).length, passages.length + 1);
      project.write({
        'sources/references.json': '[{"id": "dock", "type": "report", "custom": {"file": "port.txt"}}]',
      });
      await index.refresh();
      assert.deepEqual(await keys(index), ['dock', 'ship'], 'other keys from a bibliography');
      assert.equal((await index.passages('port')).length, 0);
      await assert.rejects(index.passages('dock', AbortSignal.abort()), { name: 'AbortError' });
      await assert.rejects(index.sources(AbortSignal.abort()), { name: 'AbortError' });
    });

    test('the same size and time do not hide a change where the file is named', async () => {
      await using project = testProject({ 'sources/port.txt': port }, open);
      const index = await project.open();
      const path = join(project.root, 'sources/port.txt');
      const { atime, mtime } = statSync(path);
      project.write({ 'sources/port.txt': port.replace('oil', 'tea') + ' '.repeat(0) });
      utimesSync(path, atime, mtime);
      await index.refresh([path]);
      assert.deepEqual(await found(index, 'carried tea'), ['port ¶3']);
    });

    test('files and folders that are added, removed and renamed are followed one by one', async () => {
      await using project = testProject({ 'sources/port.txt': port }, open);
      const index = await project.open();
      const at = (path: string): string => join(project.root, path);

      project.write({ 'sources/a/ship.txt': ship, 'sources/a/b/boat.txt': 'The boat\n\nA boat sank.' });
      const added = await index.refresh([at('sources/a')]);
      assert.deepEqual([added.files, added.read], [2, 2]);
      assert.deepEqual(await keys(index), ['boat', 'port', 'ship']);

      renameSync(at('sources/a/ship.txt'), at('sources/a/frigate.txt'));
      await index.refresh([at('sources/a/ship.txt'), at('sources/a/frigate.txt')]);
      assert.deepEqual(await keys(index), ['boat', 'frigate', 'port']);
      assert.deepEqual(await found(index, 'followed the tanker'), ['frigate ¶2']);

      project.remove('sources/a');
      const removed = await index.refresh([at('sources/a')]);
      assert.deepEqual([removed.files, removed.removed], [0, 2]);
      assert.deepEqual(await keys(index), ['port']);
      assert.deepEqual(await found(index, 'A boat sank'), []);

      project.remove('sources');
      await index.refresh([project.root]);
      assert.deepEqual(await keys(index), []);
      assert.deepEqual(index.status().folders, []);
      assert.equal(index.status().state, 'ready');
    });

    test('briefings, bibliographies and excluded files are no sources', async () => {
      await using project = testProject(
        {
          'sources/port.txt': port,
          'sources/draft.md': '---\nbriefing: true\n---\n\nMy draft.',
          'sources/note.briefing.md': 'A note.',
          'sources/references.json': '[]',
          'sources/old.bib': '',
          'sources/.git/port.txt': port,
          'sources/node_modules/x/readme.md': 'Read me.',
          'sources/picture.png': new Uint8Array([137, 80, 78, 71]),
          'briefings/b.md': 'A briefing.',
        },
        open,
      );
      const index = await project.open({ sources: ['sources', './sources/', 'briefings', 'missing'] });
      assert.deepEqual(await keys(index), ['port']);
      assert.deepEqual(index.status().folders, ['sources', 'briefings']);

      project.write({ 'sources/draft.md': 'My draft is a source now.' });
      await index.refresh([join(project.root, 'sources/draft.md')]);
      assert.deepEqual(await keys(index), ['draft', 'port']);
      await index.refresh([
        join(project.root, 'sources/.git/port.txt'),
        join(project.root, 'sources/node_modules'),
      ]);
      assert.deepEqual(await keys(index), ['draft', 'port']);
    });

    test('a bibliography gives keys and data, and the texts are not read again when it changes', async () => {
      await using project = testProject({ 'sources/port.txt': port, 'sources/ship.txt': ship }, open);
      const index = await project.open();
      const entry = {
        id: 'smith-2014',
        type: 'article-newspaper',
        title: 'Smith on ports',
        custom: { file: 'port.txt' },
      };
      project.write({ 'sources/references.json': JSON.stringify([entry]) });
      const changed = await index.refresh([join(project.root, 'sources/references.json')]);
      assert.deepEqual([changed.read, changed.rekeyed], [0, 1]);
      const [ship_, smith] = (await index.sources()).toSorted((a, b) => (a.key < b.key ? -1 : 1));
      assert.deepEqual([ship_?.key, smith?.key, smith?.item.title], ['ship', 'smith-2014', 'Smith on ports']);
      assert.deepEqual(await found(index, 'carried oil'), ['smith-2014 ¶3']);

      project.write({ 'sources/references.json': '[{ broken' });
      assert.equal((await index.refresh()).rekeyed, 1);
      assert.equal((await index.refresh()).rekeyed, 0);
      assert.deepEqual(await keys(index), ['port', 'ship']);
      assert.deepEqual(
        new Set((await index.problems()).map((problem) => problem.path)),
        new Set(['sources/references.json']),
      );

      project.remove('sources/references.json');
      await index.refresh([join(project.root, 'sources/references.json')]);
      assert.deepEqual(await index.problems(), []);
    });

    test('two sources with one name get two keys, and a problem says so', async () => {
      await using project = testProject(
        { 'sources/2013/port.txt': port, 'sources/2014/port.txt': ship },
        open,
      );
      const index = await project.open();
      assert.deepEqual(await keys(index), ['2013-port', '2014-port']);
      assert.equal((await index.problems()).length, 2);
      project.remove('sources/2013/port.txt');
      await index.refresh([join(project.root, 'sources/2013/port.txt')]);
      assert.deepEqual(await keys(index), ['port']);
      assert.deepEqual(await found(index, 'followed the tanker'), ['port ¶2']);
      assert.deepEqual(await index.problems(), []);
    });

    test('links in a circle end, and links out of the corpus are followed', async () => {
      await using project = testProject({ 'sources/port.txt': port, 'elsewhere/ship.txt': ship }, open);
      symlinkSync('..', join(project.root, 'sources/up'));
      symlinkSync('.', join(project.root, 'sources/self'));
      symlinkSync(join(project.root, 'elsewhere'), join(project.root, 'sources/out'));
      symlinkSync('nowhere', join(project.root, 'sources/broken.txt'));
      const index = await project.open();
      assert.deepEqual(
        (await index.sources()).map((source) => source.path),
        ['sources/port.txt', 'sources/out/ship.txt'],
      );
    });

    test(
      'a file that cannot be read costs nobody else anything',
      { skip: process.getuid?.() === 0 },
      async () => {
        await using project = testProject(
          {
            'sources/port.txt': port,
            'sources/ship.txt': ship,
            'sources/shut/a.txt': port,
          },
          open,
        );
        chmodSync(join(project.root, 'sources/ship.txt'), 0);
        chmodSync(join(project.root, 'sources/shut'), 0);
        const index = await project.open();
        assert.deepEqual(await keys(index), ['port']);
        assert.deepEqual(
          (await index.unread()).map(({ path, kind, reason }) => `${path}: ${kind}, ${reason}`),
          ['sources/ship.txt: text, denied', 'sources/shut: folder, denied'],
        );
        chmodSync(join(project.root, 'sources/ship.txt'), 0o644);
        chmodSync(join(project.root, 'sources/shut'), 0o755);
        await index.refresh();
        assert.equal((await keys(index)).length, 3);
        assert.deepEqual(await index.unread(), []);
      },
    );

    test('files with odd bytes are sources, too', async () => {
      await using project = testProject(
        {
          'sources/empty.txt': '',
          'sources/nul.txt': 'Title\n\nA\0B and the rest',
          'sources/utf16.txt': new Uint8Array([0xff, 0xfe, ...Buffer.from('Grüße aus Köln', 'utf16le')]),
          'sources/soft.txt': 'Title\n\nThe frame\u00ADwork \uFB01nally held. E\u0301lyse\u0301e',
        },
        open,
      );
      const index = await project.open();
      assert.deepEqual(await keys(index), ['empty', 'nul', 'soft', 'utf16']);
      assert.equal((await index.sources())[0]?.passageCount, 0);
      const [hit] = await index.phrase('the framework finally he', { limit: 1 });
      assert.deepEqual([hit?.key, hit?.number], ['soft', 2]);
      assert.equal((await index.phrase('élysée', { limit: 1 })).length, 1);
      assert.deepEqual(await found(index, 'grusse'), []);
      assert.deepEqual(await found(index, 'GRÜßE AUS KÖLN'), ['utf16 ¶1']);
    });

    test('calls queue up, and the status is never ready before all are done', async () => {
      await using project = testProject({ 'sources/port.txt': port }, open);
      const index = await project.open();
      const states = new Set<string>();
      index.onStatus((status) => states.add(status.state));
      project.write({ 'sources/ship.txt': ship });
      const first = index.refresh();
      assert.equal(index.status().state, 'building');
      const second = index.refresh([join(project.root, 'sources')]);
      await index.settled();
      assert.equal(index.status().state, 'ready');
      assert.deepEqual([(await first).read, (await second).read], [1, 0]);
      assert.deepEqual([...states], ['building', 'ready']);
    });
  });
}
