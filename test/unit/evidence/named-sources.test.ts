import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBriefing } from '../../../src/briefing/parse.ts';
import { evidenceContext } from '../../../src/check/context.ts';
import { NamedSources } from '../../../src/evidence/named-sources.ts';
import type { PassageStore } from '../../../src/store/store.ts';
import { noAbort, options, sourceOf, storeIn } from '../check/made.ts';

const path = 'briefings/x.md';

/** Sources named in a corpus of two, and every key and path that the store is asked for. */
function tried(): { sources: NamedSources; read: (text: string) => Promise<void>; asked: string[] } {
  const asked: string[] = [];
  const inner = storeIn('ready', [sourceOf('port'), sourceOf('a::b')]);
  const store: PassageStore = {
    ...inner,
    source: (key) => (asked.push(key), inner.source(key)),
    sourceAt: (at) => (asked.push(at), inner.sourceAt(at)),
    keysLike: (written) => (asked.push(`like ${written}`), inner.keysLike(written)),
  };
  const sources = new NamedSources(store, path);
  const corpus = { sources, withoutText: [], unread: [] };
  const context = evidenceContext(store, true, { ...options, path }, corpus);
  return { sources, asked, read: (text) => sources.read(parseBriefing(text), context, noAbort) };
}

test('the sources that a briefing cites or links are read, each once', async () => {
  const { sources, asked, read } = tried();
  await read('It left [@port, ¶2]. So it says ([log](../sources/port.txt)) [@nobody].');
  assert.equal(sources.withKey('port')?.key, 'port');
  assert.equal(sources.withKey('nobody'), undefined);
  assert.equal(sources.at('sources/port.txt'), sources.withKey('port'));
  assert.deepEqual(asked, ['port', 'nobody', 'sources/port.txt', 'like nobody']);
  await read('It left [@port, ¶3], they say [@nobody; @port].');
  assert.equal(asked.length, 4);
});

test('every key is read that a citation may mean', async () => {
  const { sources, read } = tried();
  await read('It left [@a::b, ¶2].');
  assert.equal(sources.withKey('a'), undefined);
  assert.equal(sources.withKey('a::b')?.key, 'a::b');
  assert.deepEqual(sources.like('a::b'), { meant: [], near: [] });
});

test('looking up what was not read is a mistake of the caller, not a missing source', () => {
  const { sources } = tried();
  assert.throws(() => sources.withKey('port'), /port was not read/);
  assert.throws(() => sources.at('sources/port.txt'), /not read/);
  assert.throws(() => sources.like('port'), /not read/);
});
