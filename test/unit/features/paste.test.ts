import type { StoredPassage } from '../../../src/corpus/source.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBriefing } from '../../../src/briefing/parse.ts';
import { locateText, pasteOffers, stretchesIn } from '../../../src/features/paste.ts';
import { pastePlace } from '../../../src/features/paste-place.ts';
import { corpusOf, noAbort } from './corpus.ts';

const long = Array.from({ length: 8 }, () => 'The tanker left the old port.').join(' ');
const { store } = corpusOf([
  {
    key: 'port',
    passages: [
      'title|The port',
      'The tanker left on 4 March. “It carried oil,” he said.',
      'Nobody saw it leave.',
      long,
    ],
  },
  { key: 'ship', passages: ['A ship is a ship.', 'comment|The tanker left on 4 March, I say.'] },
]);
const passages = await store.passages('port');

/** The passages of `port` one after the other, as in their file. */
const file = passages.map(({ text }) => text).join('\n\n');

/** What a paste at `$0` writes, by kind; the selection of the source is between the first and the last of `words`. */
function pasted(text: string, from: string, to = from): Readonly<Record<string, string>> {
  const start = file.indexOf(from);
  const end = file.indexOf(to, start) + to.length;
  const offset = text.indexOf('$0');
  const plain = text.replace('$0', '');
  const place = pastePlace(parseBriefing(plain), { start: offset, end: offset });
  if (place === undefined) return {};
  const stretches = stretchesIn(passages, { start, end }, (passage: StoredPassage) => passage.start);
  return Object.fromEntries(
    pasteOffers(stretches, place).map(({ kind, text: written }) => [
      kind,
      plain.slice(0, offset) + written + plain.slice(place.closed?.end ?? offset),
    ]),
  );
}

const quoted = '“The tanker left on 4 March” [@port, ¶2]';
const places: readonly (readonly [text: string, kinds: Readonly<Record<string, string>>])[] = [
  [
    'He said $0',
    {
      quotation: `He said ${quoted}`,
      blockQuote: 'He said \n\n> The tanker left on 4 March. [@port, ¶2]',
      citation: 'He said [@port, ¶2]',
    },
  ],
  ['He said “$0', { quotation: `He said ${quoted}` }],
  ['He said “$0”.', { quotation: `He said ${quoted}.` }],
  ['He said "$0".', { quotation: 'He said "The tanker left on 4 March" [@port, ¶2].' }],
  ['> $0', { blockQuote: '> The tanker left on 4 March. [@port, ¶2]', citation: '> [@port, ¶2]' }],
  ['He said “so it $0 is”.', {}],
  ['It left [@ship, $0¶2].', {}],
  ['Some `co$0de` here.', {}],
  ['```\n$0\n```', {}],
  ['---\ntitle: $0\n---\n', {}],
];

test('offers depend on the place', () => {
  for (const [text, kinds] of places)
    assert.deepEqual(pasted(text, 'The tanker left on 4 March.'), kinds, text);
  assert.equal(
    pasted('He said$0 here.', 'The tanker left on 4 March.')['quotation'],
    `He said ${quoted} here.`,
  );
  const french = '---\nlang: fr\n---\n\n$0';
  assert.match(pasted(french, 'The tanker left on 4 March.')['citation'] ?? '', /\[@port, §2\]$/);
});

test('several passages are quoted one by one and cited together', () => {
  const both = pasted('$0', 'It carried', 'Nobody saw it leave.');
  assert.deepEqual(Object.keys(both), ['blockQuote', 'quotation', 'citation']);
  assert.equal(
    both['quotation'],
    '“‘It carried oil,’ he said” [@port, ¶2] “Nobody saw it leave” [@port, ¶3]',
  );
  assert.equal(
    both['blockQuote'],
    '> “It carried oil,” he said. [@port, ¶2]\n>\n> Nobody saw it leave. [@port, ¶3]',
  );
  assert.equal(both['citation'], '[@port, ¶2-3]');
});

test('long text on an empty line is first a block quote; a name is no quotation', () => {
  assert.equal(Object.keys(pasted('$0', long))[0], 'blockQuote');
  assert.equal(Object.keys(pasted('He said $0', long))[0], 'quotation');
  assert.deepEqual(pasted('$0', 'The tanker'), {});
});

const located: readonly (readonly [text: string, where: readonly string[]])[] = [
  ['the tanker LEFT on 4 March', ['port ¶2 The tanker left on 4 March']],
  ['"It carried oil," he said.', ['port ¶2 “It carried oil,” he said.']],
  ['It carried oil, he said', ['port ¶2 It carried oil,” he said']],
  [
    'Nobody saw it leave.\r\n\r\nThe tanker left the old port.',
    ['port ¶3 Nobody saw it leave.', 'port ¶4 The tanker left the old port.'],
  ],
  ['The tanker left the old port.\n\nNobody saw it leave.', []],
  ['Nobody saw it leave. Nobody ever did.', []],
  ['the tanker left', []],
  ['', []],
];

test('text from elsewhere is found word for word', async () => {
  for (const [text, where] of located) {
    const found = await locateText(text, store, noAbort);
    const actual = found.map(
      ({ passage, span }) => `${passage.key} ¶${passage.number} ${passage.text.slice(span.start, span.end)}`,
    );
    assert.deepEqual(actual, where, text);
  }
});
