import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { makePlace, type Place, zoteroAnswers } from './helpers.ts';

let place: Place | undefined;
beforeEach(() => {
  place?.remove();
  zoteroAnswers.clear();
  place = makePlace(
    {
      'sources/port.txt': 'The port\n\nThe port closed on 3 March.',
      'sources/references.json': '[{ "id": "port", "type": "report" }]\n',
      'briefings/b.md': 'It rained [@smith2014, p. 3]. It closed [@port, ¶2]. It left [@nobody, p. 1].\n',
    },
    false,
  );
});
after(() => place?.remove());

const items = [
  { key: 'ITEM0001', data: { itemType: 'report', title: 'Rain', citationKey: 'smith2014', date: '2014' } },
  { key: 'ITEM0002', data: { itemType: 'report', title: 'Cited nowhere', citationKey: 'other' } },
];

test('a cited key of Zotero gets an entry, and is not checked anywhere', async () => {
  assert.ok(place);
  zoteroAnswers.set('/items/top?sort=dateAdded&direction=asc&limit=500&start=0', items);
  const before = await place.briefing(['check', '--format', 'json']);
  assert.match(before.out, /No source has the key smith2014/);
  const { code, out } = await place.briefing(['bibliography', '--zotero', '--write']);
  assert.deepEqual(
    [code, out],
    [0, 'sources/references.json: 1 entry added\n    @smith2014  Rain; 2014 (Zotero)\n'],
  );
  const text = readFileSync(join(place.folder, 'sources/references.json'), 'utf8');
  assert.ok(text.startsWith('[{ "id": "port", "type": "report" },'));
  const entries: { id: string; custom?: object }[] = JSON.parse(text);
  assert.deepEqual(entries[1], {
    id: 'smith2014',
    type: 'report',
    title: 'Rain',
    issued: { 'date-parts': [[2014]] },
    custom: { origin: 'zotero', zotero: 'ITEM0001' },
  });
  // As in continuous integration, where no Zotero runs.
  zoteroAnswers.clear();
  const checked = await place.briefing(['check', '--format', 'json']);
  const findings: { rule: string; message: string; severity: string }[] = JSON.parse(checked.out);
  const about = findings.filter(({ message }) => message.includes('smith2014'));
  assert.deepEqual(
    about.map(({ message, severity }) => [message, severity]),
    [['Not checked: smith2014 lives in Zotero, not here', 'information']],
  );
  assert.match(checked.out, /No source has the key nobody/);
});

test('what was locked with Zotero stays where there is none', async () => {
  assert.ok(place);
  const { folder } = place;
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  write('briefings/b.md', 'It rained in May [@smith2014, ¶2]. It closed [@port, ¶2].\n');
  write('sources/smith2014.txt', 'Rain\n\nIt rained in May.');
  await place.briefing(['lock']);
  const before = readFileSync(join(folder, 'briefing.lock.json'), 'utf8');
  assert.match(before, /@smith2014 ¶2/);
  rmSync(join(folder, 'sources/smith2014.txt'));
  write(
    'sources/references.json',
    '[{ "id": "smith2014", "type": "report", "custom": { "origin": "zotero" } }]',
  );
  const { code, out } = await place.briefing(['lock']);
  assert.equal(code, 0);
  assert.match(out, /1 citation keeps what was locked: the source has no text here\./);
  assert.equal(readFileSync(join(folder, 'briefing.lock.json'), 'utf8'), before);
  // A key that nothing knows is no longer locked.
  write('sources/references.json', '[]');
  await place.briefing(['lock']);
  assert.doesNotMatch(readFileSync(join(folder, 'briefing.lock.json'), 'utf8'), /smith2014/);
});

test('Zotero is asked only where it is said, and has to run then', async () => {
  assert.ok(place);
  const without = await place.briefing(['bibliography']);
  assert.deepEqual([without.code, without.out], [0, 'Every source has an entry.\n']);
  const { code, err } = await place.briefing(['bibliography', '--zotero']);
  assert.equal(code, 2);
  assert.match(err, /Zotero does not answer on this machine \(127\.0\.0\.1:23119\): start it\./);
});
