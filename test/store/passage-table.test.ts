import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GivenSource } from './filled-index.ts';
import { overFilled } from './over-filled.ts';

const sources: Readonly<Record<string, GivenSource>> = {
  Basra: {
    passages: [
      'The port.',
      'A port with a long quay, and a crane, and a shed, and a wall.',
      'Ports, port, port.',
    ],
  },
  aden: {
    passages: [
      'title: Aden',
      'The quay.',
      'The porch and the portal.',
      'comment: The port.',
      'A port, again a port.',
    ],
  },
  crete: {
    passages: [
      ...Array.from({ length: 40 }, () => 'comment: Whales, whales.'),
      'One day they saw whales there.',
    ],
  },
  // Without a key a source is still being written.
  '': { passages: ['A zeppelin over the port.'] },
};

const all = { evidence: false };
const port = { words: ['port'] };

overFilled(sources, (table) => {
  test('the words of the corpus are counted by the passages that have them', async () => {
    assert.deepEqual(await table().frequencies(['quay', 'portal', 'nowhere']), [2, 1, 0]);
    assert.deepEqual(
      (await table().startingWith('por', 9)).map(({ term }) => term),
      ['port', 'porch', 'portal', 'ports'],
    );
    assert.deepEqual(
      (await table().startingWith('port', 2)).map(({ term }) => term),
      ['port', 'portal'],
    );
    assert.deepEqual(await table().startingWith('portable', 9), []);
  });

  test('sources and ranges give their passages in order, up to a limit', async () => {
    const ofSources = async (keys: readonly string[], limit: number): Promise<string[]> =>
      (await table().ofSources(keys, limit)).map(({ key, number }) => `${key} ${number}`);
    assert.deepEqual(await ofSources(['aden', 'Basra'], 4), ['Basra 1', 'Basra 2', 'Basra 3', 'aden 1']);
    assert.deepEqual(await ofSources(['Basra'], 9), ['Basra 1', 'Basra 2', 'Basra 3']);
    assert.deepEqual(await ofSources(['Basra', 'aden'], 3), ['Basra 1', 'Basra 2', 'Basra 3']);
    assert.deepEqual(await ofSources(['nowhere'], 9), []);
    const range = async (first: number, last: number): Promise<number[]> =>
      (await table().range('sources/aden.txt', first, last)).map(({ number }) => number);
    assert.deepEqual(await range(2, 4), [2, 3, 4]);
    assert.deepEqual(await range(5, 9), [5]);
    assert.deepEqual(await table().range('sources/nowhere.txt', 1, 9), []);
  });

  test('keys are found by their beginnings in any letter case', async () => {
    assert.deepEqual(await table().keysStartingWith(['ba', 'c']), ['Basra', 'crete']);
    assert.deepEqual(await table().keysStartingWith(['asra']), []);
  });

  test('the best passages come first, however many others match', async () => {
    for (const [word, evidence, limit, expected] of [
      ['quay', false, 9, ['aden 2', 'Basra 2']],
      ['quay', false, 1, ['aden 2']],
      ['whales', true, 1, ['crete 41']],
      ['zeppelin', false, 1, []],
    ] as const) {
      const best = await table().best({ words: [word] }, { evidence }, limit);
      assert.deepEqual(
        best.map(({ passage: { key, number } }) => `${key} ${number}`),
        expected,
      );
    }
  });

  test('passages are found by their words and fetched by their ids', async () => {
    const texts = await table().texts(port, { keys: ['aden'], evidence: true }, 9);
    assert.deepEqual(
      texts.map(({ key, number, text }) => [key, number, text]),
      [['aden', 5, 'A port, again a port.']],
    );
    assert.deepEqual(await table().texts({ words: ['zeppelin'] }, all, 9), []);
    const [ids = [], none] = await table().holding([port, { words: ['nowhere'] }], ['aden'], 9);
    assert.deepEqual([ids.length, none], [2, []]);
    assert.deepEqual((await table().holding([port], ['aden'], 1))[0], ids.slice(0, 1));
    const fetched = async (evidence: boolean, limit: number): Promise<number[]> =>
      (await table().passages(ids.toReversed(), { evidence }, limit)).map(({ passage }) => passage.number);
    assert.deepEqual(await fetched(false, 9), [5, 4]);
    assert.deepEqual(await fetched(false, 1), [5]);
    assert.deepEqual(await fetched(true, 9), [5]);
  });
});
