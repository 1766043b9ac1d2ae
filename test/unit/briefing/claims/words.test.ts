import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countIn, dateIn, figureIn } from '../../../../src/briefing/claims/cues/figures.ts';
import { properNamesIn } from '../../../../src/briefing/claims/cues/names.ts';
import { standsWithin } from '../../../../src/briefing/claims/cues/within.ts';
import { headerLine } from '../../../../src/briefing/claims/header-line.ts';
import { readSentence } from '../../../../src/briefing/claims/reading.ts';
import { findVerbs } from '../../../../src/briefing/claims/verbs.ts';
import {
  auxiliaryTense,
  isParticiple,
  isPast,
  isThirdPerson,
  plainForm,
} from '../../../../src/briefing/claims/vocabulary.ts';

/** Expected: each finite verb with its form. */
function checkVerbs(clause: string, ...expected: string[]): void {
  const words = clause.toLowerCase().split(' ');
  const actual = findVerbs(words).map(({ index, form }) => `${words[index]} ${form}`);
  assert.deepEqual(actual, expected, clause);
}

test('finite verbs are found with their form', () => {
  checkVerbs('officials say so', 'say present');
  checkVerbs('the ship sank', 'sank past');
  checkVerbs('it must be so', 'must modal');
  checkVerbs('the will of the people');
  checkVerbs('the reports of war');
  checkVerbs('the reports to the court');
  checkVerbs('ships that left are lost', 'left past', 'are present');
  checkVerbs('they put to sea', 'put past');
  checkVerbs('they cut the price', 'cut past');
  checkVerbs('the budget cut is in force', 'is present');
  checkVerbs('the budget cut the price', 'cut past');
  checkVerbs('to put the price');
  checkVerbs('she reports the loss', 'reports present');
  checkVerbs('the company reports to the court', 'reports present');
  checkVerbs('the ship is lost', 'is present');
  checkVerbs('the ship is now lost', 'is present');
  checkVerbs('ships seized by the navy', 'seized past');
  checkVerbs('the rule applies to ships registered abroad', 'applies present');
  checkVerbs('the guide sold at the gate is good', 'is present');
  checkVerbs('the men who sold at the gate were good', 'sold past', 'were past');
  checkVerbs('the exports obviate the need', 'obviate present');
  checkVerbs('they often say so', 'say present');
});

test('forms of words', () => {
  assert.deepEqual(['says', 'carries', 'teaches', 'pays', 'go'].map(isThirdPerson), [
    true,
    true,
    true,
    true,
    false,
  ]);
  assert.deepEqual(['carries', 'says', 'teaches', 'uses'].map(plainForm), ['carry', 'say', 'teach', 'use']);
  assert.deepEqual(['fell', 'blocked', 'been', 'indeed', 'ed', 'red'].map(isPast), [
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  assert.deepEqual(['sold', 'blocked', 'went'].map(isParticiple), [true, true, false]);
  assert.deepEqual(['fell', 'took'].map(isParticiple), [false, false]);
  assert.deepEqual(['was', 'has', 'fell'].map(auxiliaryTense), ['past', 'present', undefined]);
});

/** Expected: the names of a sentence, in order; `verb` is the index of its verb. */
function checkNames(text: string, verb: number, ...expected: string[]): void {
  const words = text.split(' ');
  assert.deepEqual(
    properNamesIn(words, true, verb).map((index) => words[index]),
    expected,
    text,
  );
}

test('names are capitalised; the first word of a sentence needs more', () => {
  checkNames('Officials in Moscow said', 3, 'Moscow');
  checkNames('Putin met Khamenei', 1, 'Putin', 'Khamenei');
  checkNames('Inflation fell', 1);
  checkNames('The Kremlin fell', 2, 'Kremlin');
  checkNames('Of Moscow nothing fell', 3, 'Moscow');
  checkNames('NATO forces in Riga left', 4, 'NATO', 'Riga');
  checkNames('Anton Weiss also left', 3, 'Anton', 'Weiss');
  checkNames('Weiss also left', 2);
  checkNames('Anton March also left', 3);
  checkNames('Weiss’s ship in Riga left', 4, 'Weiss’s', 'Riga');
  checkNames('Today’s ship left', 2);
  checkNames('Resolution 2231 passed', 2, 'Resolution');
  checkNames('Ships left', 1);
  checkNames('Trade fell', 1);
  checkNames('Reports fell', 1);
  assert.deepEqual(properNamesIn(['Putin', 'and', 'Monday'], false, -1), [0]);
});

test('dates are not figures, and numbers of things are neither', () => {
  for (const text of [
    '4 May 2015',
    'May 4',
    '2015-05-04',
    '4.5.2015',
    'in 2015',
    'the 1990s',
    '2015–16',
    'the 12th century',
    'last week',
    'on Tuesday',
    'two years ago',
    'the twelfth century',
    'in March',
  ]) {
    assert.ok(dateIn(text), text);
    assert.ok(!figureIn(text), text);
  }
  for (const text of [
    '12 %',
    '40 men',
    '1,200',
    '$2015',
    '1500 men',
    'a third of them',
    'doubled',
    '3.5 million',
    'Article 5 million',
  ]) {
    assert.ok(figureIn(text), text);
    assert.ok(!dateIn(text), text);
  }
  for (const text of [
    'Resolution 2231',
    'No. 3',
    '¶ 4',
    'F-16',
    'COVID-19',
    'G7',
    'the next twelve months',
    '3) so',
    'a third time',
  ]) {
    assert.ok(!figureIn(text), text);
  }
  assert.ok(figureIn('In 12 towns'));
});

test('small number words count things', () => {
  assert.ok(countIn('three men'));
  assert.ok(!countIn('the three men'));
  assert.ok(!countIn('three reasons'));
  assert.ok(!countIn('ten men'));
});

test('a pair has a minimum and a maximum distance', () => {
  const pair = { first: /\bif\b/gu, second: /\bwould\b/gu, between: [2, 4] } as const;
  const at = (gap: string): boolean => standsWithin(`if${gap}would`, pair);
  assert.deepEqual([' ', '  ', '    ', '     '].map(at), [false, true, true, false]);
  assert.ok(standsWithin('would if it would', pair));
  assert.ok(!standsWithin('would or if', pair));
  assert.ok(standsWithin('if none came, if  would', pair));
});

function clauses(text: string): string[] {
  return readSentence(text).clauses.map((clause) => clause.text);
}

test('openers come off, quotations are masked, and the rest is cut into clauses', () => {
  assert.deepEqual(clauses('However, “we must act now,” he said.'), ['“…” he said.']);
  assert.deepEqual(clauses('He called it “a ruse”.'), ['He called it “a ruse”.']);
  assert.deepEqual(clauses('In fact, it is worth noting that ships left.'), ['Ships left.']);
  assert.deepEqual(clauses('It rained, and she left.'), ['It rained', 'and she left.']);
  assert.deepEqual(clauses('It rained but she left; he slept.'), ['It rained', 'but she left', 'he slept.']);
  assert.deepEqual(clauses('But:'), ['But:']);
});

function label(line: string): boolean | undefined {
  return headerLine(line)?.isLabel;
}

test('the value of a header line may be a label', () => {
  assert.equal(label('Date: 4 March 2021'), true);
  assert.equal(label('Date:'), true);
  assert.equal(label('To: Mark Holt'), true);
  assert.equal(label('From: J. Smith Jr.'), true);
  assert.equal(label('From: the mayor.'), false);
  assert.equal(label('No: 12/2021'), true);
  assert.equal(label('Subject: Port'), true);
  assert.equal(label('Subject: the port sank'), false);
  assert.equal(label('Subject: the port of Varna'), true);
  assert.equal(label('Subject: ships lost on 4 March'), false);
  assert.equal(label('Period: January to March 2021'), true);
  assert.equal(label(`Tags: ${'port '.repeat(20)}`), true);
  assert.equal(label(`Tags: ${'port '.repeat(21)}`), false);
  assert.equal(label('Status: He left. She stayed'), false);
  assert.equal(label('Status: Prof. Weiss'), true);
  assert.equal(label('Mayor: a thief'), undefined);
  assert.equal(label('https://port.example'), undefined);
});
