import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionsOf } from '../../../src/corpus/sections/sections.ts';

/** Checks which blocks of a text are boilerplate: `+` in front of those that are. */
function check(...marked: readonly string[]): void {
  const found = sectionsOf(
    marked.map((text) => text.replace(/^\+/, '')),
    'plain',
  ).map((section) => section === 'boilerplate');
  assert.deepEqual(
    found,
    marked.map((text) => text.startsWith('+')),
  );
}

const paragraph =
  'It was late in the year when the ship left the port of Emden for the last time, they said.';

test('a list of contents in a text is no evidence', () => {
  check('The report', '+Contents', '+Introduction 3\nFindings 12\nConclusions 44', paragraph);
  check(
    'The report',
    '+TABLE OF CONTENTS\nPreface iv\n1. Scope 1\n2. A long entry that\nruns on 7\nAnnex 12',
    paragraph,
  );
  check('Der Bericht', '+Inhalt', '+1 Lage ..... 3', '+2 Folgen ..... 9', paragraph);
  check('The report', '+Scope ...... 3\nFindings ...... 12\nCosts . . . . . 31', paragraph);
  // Without pages: the entries return as headings.
  check(
    'The ship',
    '+CONTENTS',
    '+CHAPTER I. The port',
    '+CHAPTER II. The storm',
    'CHAPTER I. The port',
    paragraph,
    'CHAPTER II. The storm',
    paragraph,
  );
});

test('lines that end in figures are evidence', () => {
  check('Energy use', 'Oil 34\nGas 56\nCoal 81', paragraph);
  check('Energy use', 'Oil ...... 34\nGas ...... 12\nCoal ...... 5', paragraph);
  check('Energy use', 'Oil ...... 34\nGas ...... 56', paragraph);
  check('The box', 'Contents', 'What the box held was listed in 2014.', paragraph);
  check('The box', 'Contents', 'Oil 34', 'Gas 12', paragraph);
});
