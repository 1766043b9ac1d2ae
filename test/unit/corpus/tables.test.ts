import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latin1, linesOf, readAs } from './read-lines.ts';

async function checkTable(
  path: string,
  content: string | Uint8Array,
  expected: readonly string[],
): Promise<void> {
  assert.deepEqual(linesOf(await readAs(path, content)), expected);
}

test('a row is a passage with the names of its columns', async () => {
  await checkTable('a.csv', 'Title,Year\r\nEmma,1815\r\n"Sense, and\r\nsensibility",1811\r\n', [
    'heading Title; Year',
    'body Title: Emma; Year: 1815',
    'body Title: Sense, and sensibility; Year: 1811',
  ]);
  await checkTable('a.tsv', 'Team\tCity\nBlues\t"St. Louis ""STL"""\n', [
    'heading Team; City',
    'body Team: Blues; City: St. Louis "STL"',
  ]);
});

test('the content shows which character parts the cells', async () => {
  await checkTable('a.csv', latin1('Name;Gr\xf6\xdfe\r\nM\xfcller;1,75\r\n"Schulz; Erik";1,80\r\n'), [
    'heading Name; Größe',
    'body Name: Müller; Größe: 1,75',
    'body Name: Schulz; Erik; Größe: 1,80',
  ]);
  await checkTable('a.csv', 'Country|2013|2014\nKenya|3.4|5.6%\n', [
    'heading Country; 2013; 2014',
    'body Country: Kenya; 2013: 3.4; 2014: 5.6%',
  ]);
  await checkTable('a.csv', 'Team\tNote\nBlues\ta, b, c\n', [
    'heading Team; Note',
    'body Team: Blues; Note: a, b, c',
  ]);
  await checkTable('a.csv', '\uFEFFsep=;\r\nA;B\r\n1;x, y\r\n', ['heading A; B', 'body A: 1; B: x, y']);
});

test('a table without names has rows only', async () => {
  await checkTable('a.csv', '1815,Ada,London\n1912,Alan,Paddington\n', [
    'body 1815; Ada; London',
    'body 1912; Alan; Paddington',
  ]);
  await checkTable('a.csv', 'Yes,London\nNo,Paris\nYes,Rome\n', [
    'body Yes; London',
    'body No; Paris',
    'body Yes; Rome',
  ]);
});

test('titles above the names are headings', async () => {
  await checkTable('a.tsv', 'Stanley Cups\t\t\nTeam\tCity\tCups\nBlues\tSTL\t1\n', [
    'heading Stanley Cups',
    'heading Team; City; Cups',
    'body Team: Blues; City: STL; Cups: 1',
  ]);
});

test('groups of columns over their names tell columns of one name apart', async () => {
  await checkTable('a.csv', ';2013;;2014;\nRegion;Oil;Gas;Oil;Gas\nNorth;1;2;3;4\nSouth;5;6;7;8\n', [
    'heading 2013; 2014',
    'heading Region; Oil; Gas; Oil; Gas',
    'body Region: North; 2013 Oil: 1; 2013 Gas: 2; 2014 Oil: 3; 2014 Gas: 4',
    'body Region: South; 2013 Oil: 5; 2013 Gas: 6; 2014 Oil: 7; 2014 Gas: 8',
  ]);
  await checkTable('a.csv', ';Energy;;\nRegion;Oil;Gas;Coal\nNorth;1;2;3\nSouth;5;6;7\n', [
    'heading Energy',
    'heading Region; Oil; Gas; Coal',
    'body Region: North; Oil: 1; Gas: 2; Coal: 3',
    'body Region: South; Oil: 5; Gas: 6; Coal: 7',
  ]);
  // A table of words whose first row has gaps names nothing.
  await checkTable('a.csv', 'Ada;;;Rome\nBo;Lee;Emden;Kiel\nCy;Ray;Leer;Bonn\n', [
    'body Ada; Rome',
    'body Bo; Lee; Emden; Kiel',
    'body Cy; Ray; Leer; Bonn',
  ]);
});

test('a table below another has its own names, and remarks have none', async () => {
  await checkTable(
    'a.csv',
    'Table 1. Ships,,\n,,\nPort,Ships,Tons\nEmden,12,900\nWest,,\nNote: figures are estimates.,,\n,,\nTable 2. Crews,,\nin heads,,\nPort,Crew,Men\nEmden,3,30\n,,\n* Without Leer.,,\n',
    [
      'heading Table 1. Ships',
      'heading Port; Ships; Tons',
      'body Port: Emden; Ships: 12; Tons: 900',
      'body Port: West',
      'body Note: figures are estimates.',
      'heading Table 2. Crews',
      'heading in heads',
      'heading Port; Crew; Men',
      'body Port: Emden; Crew: 3; Men: 30',
      'body * Without Leer.',
    ],
  );
});

test('rows of unequal length and empty rows survive', async () => {
  await checkTable('a.csv', 'Name,City\nAda,London\nAlan,Paddington,extra,more\nBo\n\n,,\n', [
    'heading Name; City',
    'body Name: Ada; City: London',
    'body Name: Alan; City: Paddington; extra; more',
    'body Name: Bo',
  ]);
  await checkTable(
    'a.csv',
    'Lorem, ipsum\ndolor sit\namet\nsed, do eiusmod\ntempor\nUt enim, ad minim, veniam\n',
    [
      'body Lorem, ipsum',
      'body dolor sit',
      'body amet',
      'body sed, do eiusmod',
      'body tempor',
      'body Ut enim, ad minim, veniam',
    ],
  );
  await checkTable('a.csv', 'Year;Month;Costs;\n2022;1;-123;\n2023;2;-814,38;\n', [
    'heading Year; Month; Costs',
    'body Year: 2022; Month: 1; Costs: -123',
    'body Year: 2023; Month: 2; Costs: -814,38',
  ]);
  await checkTable('a.csv', 'Name\nAda Lovelace of London\nAlan\n', [
    'heading Name',
    'body Name: Ada Lovelace of London',
    'body Name: Alan',
  ]);
});

test('a quotation mark that is never closed does not swallow the rows below it', async () => {
  const reading = await readAs('a.csv', 'Id,Text\n1,"He said ""no"""\n2,"open\n3,x\n4,y\n');
  assert.deepEqual(linesOf(reading), [
    'heading Id; Text',
    'body Id: 1; Text: He said "no"',
    'body Id: 2; Text: "open',
    'body Id: 3; Text: x',
    'body Id: 4; Text: y',
  ]);
  assert.deepEqual(
    reading.problems.map(({ message }) => message),
    ['A quotation mark in row 3 is never closed: from there on each line is read as a row. Close it.'],
  );
});

test('a line of JSON is a passage with its keys', async () => {
  const reading = await readAs(
    'a.jsonl',
    '{"title":"Emma","year":1815,"price":1.10,"tags":["a","b"],"author":{"name":"Jane","born":null},"big":12345678901234567890,"in print":true}\n{broken\n"just words"\r\n\n{"text":"one\\ntwo; \\"three\\"","list":[{"x":1},{"x":2}]}',
  );
  assert.deepEqual(linesOf(reading), [
    'body title: Emma; year: 1815; price: 1.10; tags: a, b; author.name: Jane; big: 12345678901234567890; in print: true',
    'body just words',
    'body text: one two; "three"; list.x: 1; list.x: 2',
  ]);
  assert.deepEqual(
    reading.problems.map(({ message, position }) => `${position?.line} ${message}`),
    ['1 Line 2 is not valid JSON: it is left out.'],
  );
});

test('JSON Lines without a valid line, and nested without end, are named', async () => {
  for (const content of ['{\n"a": 1\n}'.replaceAll('1', 'x'), '['.repeat(100_000) + ']'.repeat(100_000)]) {
    const { passages, problems } = await readAs('a.ndjson', content);
    assert.equal(passages.length, 0);
    assert.equal(
      problems[0]?.message,
      'No line of the file is valid JSON. If it is one JSON value, name it .json.',
    );
  }
  const deep = await readAs('a.jsonl', `${'{"a":'.repeat(500)}1${'}'.repeat(500)}\n{"b":2}`);
  assert.deepEqual(linesOf(deep), ['body b: 2']);
  const many = await readAs('a.jsonl', `{"b":2}\n${'{\n'.repeat(25)}`);
  assert.equal(many.problems.length, 21);
  assert.equal(many.problems.at(-1)?.message, '5 more lines are not valid JSON.');
});

test('a table with more rows than a sheet of Excel has is refused', async () => {
  for (const path of ['a.csv', 'a.jsonl']) {
    const { refused, passages } = await readAs(path, '1\n'.repeat(1_048_577));
    assert.deepEqual({ refused, passages: passages.length }, { refused: 'too large', passages: 0 });
  }
});
