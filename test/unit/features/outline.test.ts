import { paragraphLocators } from '../../../src/corpus/place.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type OutlineEntry, outlineOf } from '../../../src/features/outline.ts';
import type { Section } from '../../../src/corpus/source.ts';

/** The outline of passages, one entry a line, children indented. */
function outline(...made: readonly (readonly [section: Section, text: string])[]): string[] {
  const passages = made.map(([section, text], index) => ({
    key: 'k',
    path: 'k.txt',
    number: index + 1,
    section,
    text,
    start: 0,
    end: text.length,
    position: { line: 0, column: 0 },
    locators: paragraphLocators(index + 1),
    reader: 'text',
    markup: 'plain' as const,
  }));
  const lines = (entries: readonly OutlineEntry[], indent: string): string[] =>
    entries.flatMap(({ name, detail, children }) => [
      `${indent}${name}${detail === '' ? '' : ` (${detail})`}`,
      ...lines(children, `${indent}  `),
    ]);
  return lines(outlineOf(passages), '');
}

test('the passages are numbered, and those below a heading belong to it', () => {
  assert.deepEqual(
    outline(
      ['title', 'The port'],
      ['byline', 'By A. Writer'],
      ['body', 'The tanker left.'],
      ['heading', '## Who saw it'],
      ['body', 'Nobody saw\nit leave the port, and nobody has said since then where it was bound.'],
      ['heading', 'What next'],
      ['body', 'It came back.'],
      ['comment', 'Nonsense.'],
      ['comment', 'Indeed.'],
    ),
    [
      '¶1 The port (title)',
      '¶2 By A. Writer (byline)',
      '¶3 The tanker left.',
      '¶4 Who saw it (heading)',
      '  ¶5 Nobody saw it leave the port, and nobody has said since…',
      '¶6 What next (heading)',
      '  ¶7 It came back.',
      '¶8 Nonsense. (reader’s comment)',
      '¶9 Indeed. (reader’s comment)',
    ],
  );
});

test('the number printed before a heading is part of its name', () => {
  const [entry] = outlineOf([
    {
      key: 'k',
      path: 'k.docx',
      number: 3,
      section: 'heading',
      text: 'Costs',
      start: 0,
      end: 5,
      position: { line: 0, column: 0 },
      locators: [...paragraphLocators(3), { label: 'section', first: '4.2' }],
      reader: 'docx',
      markup: 'plain',
    },
  ]);
  assert.equal(entry?.name, '¶3 4.2 Costs');
  assert.equal(entry.detail, 'heading');
});

test('a source without passages has no outline', () => {
  assert.deepEqual(outline(), []);
});
