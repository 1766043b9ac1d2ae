import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentBlock } from '../../../src/corpus/formats/blocks.ts';
import { publisherIn } from '../../../src/corpus/formats/pdf/publisher.ts';
import type { Section } from '../../../src/corpus/source.ts';

function publisher(blocks: readonly (readonly [section: Section, text: string])[]): string | undefined {
  const page = { label: '1', physical: 1 };
  return publisherIn(blocks.map(([section, text]): DocumentBlock => ({ section, text, page })))?.name;
}

test('the publisher is the office over the title, else the one with the copyright', () => {
  const title: readonly [Section, string] = ['title', 'The Port of Marsh'];
  assert.equal(publisher([['heading', 'U.S. Department of Energy'], title]), 'U.S. Department of Energy');
  for (const notice of [
    '© 2001–2022 Free Software Foundation, Inc.',
    'Copyright (c) 2014 by Free Software Foundation, Inc. All rights reserved.',
    'First printing. © 2014 Free Software Foundation, Inc. This work may be copied.',
  ])
    assert.match(publisher([title, ['body', notice]]) ?? '', /^Free Software Foundation, Inc\.?$/u, notice);
  for (const text of [
    '© 2014 Anna Weber',
    'Copyright 2014 by the authors',
    'The Department closed the harbour in 2014.',
  ])
    assert.equal(publisher([title, ['body', text]]), undefined, text);
  for (const journal of ['ELECTRONIC COMMUNICATIONS IN PROBABILITY', 'Journal of the Society of Pilots'])
    assert.equal(publisher([['heading', journal], title]), undefined, journal);
  assert.equal(publisher([title, ['byline', 'University of Marsh']]), undefined);
});
