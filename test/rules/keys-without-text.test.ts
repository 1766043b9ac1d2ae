import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseBriefing } from '../../src/briefing/parse.ts';
import { contextMemory } from '../../src/check/memory.ts';
import type { CheckOptions, CheckResult } from '../../src/check/outcome.ts';
import { check } from '../../src/check/run.ts';
import type { LocalIndex } from '../../src/store/local-index.ts';
import { testProject } from '../store/project-folder.ts';

const noAbort = new AbortController().signal;
const plain: CheckOptions = { scope: 'sentence', levels: {} };
const pdf = '%PDF-1.7';
const text = 'The port\n\nThe tanker left.';

function entries(...list: readonly (readonly [id: string, file?: string])[]): string {
  return JSON.stringify(
    list.map(([id, file]) => ({ id, type: 'book', custom: file === undefined ? {} : { file } })),
  );
}

function run(words: string, index: LocalIndex, more: Partial<CheckOptions> = {}): Promise<CheckResult> {
  return check(parseBriefing(words), index, { ...plain, ...more }, noAbort);
}

/** The keys with their unread files, or `entry` if they have none. */
function counted({ withoutText }: CheckResult): Readonly<Record<string, string>> {
  return Object.fromEntries(
    withoutText.map(({ key, unread }) => [key, unread.map(({ path }) => path).join() || 'entry']),
  );
}

const [port, unread] = ['sources/port.txt', 'sources/port.pdf'];
const precedence: readonly (readonly [
  name: string,
  files: Readonly<Record<string, string>>,
  key: string,
  says: RegExp | undefined,
  counts?: string,
])[] = [
  ['the key of a source before an unread file', { [port]: text, [unread]: pdf }, 'port', undefined],
  [
    'the key of a source before an entry that names an unread file',
    { [port]: text, [unread]: pdf, 'sources/references.json': entries(['port', 'port.pdf']) },
    'port',
    undefined,
  ],
  [
    'another key of a source before an unread file',
    { [port]: text, [unread]: pdf, 'sources/references.json': entries(['smith', 'port.txt']) },
    'port',
    /^error: This source’s key is smith/,
  ],
  [
    'an entry with its text before an unread file',
    { [port]: text, 'sources/smith.pdf': pdf, 'sources/references.json': entries(['smith', 'port.txt']) },
    'smith',
    undefined,
  ],
  [
    'another key of sources before an entry that names an unread file, which is said',
    {
      'sources/a/port.txt': text,
      'sources/b/port.txt': text,
      [unread]: pdf,
      'sources/references.json': entries(['port', 'port.pdf']),
    },
    'port',
    /^information: Not checked: port is in the bibliography as sources\/port\.pdf .*, and may mean a-port or b-port$/,
    unread,
  ],
  [
    'another key of sources before an entry without a file',
    { 'sources/a/port.txt': text, 'sources/b/port.txt': text, 'sources/references.json': entries(['port']) },
    'port',
    /^error: Not checked: port is in the bibliography without a file and may mean a-port or b-port$/,
    'entry',
  ],
  [
    'an entry that names an unread file before an unread file with that key',
    {
      'sources/smith.pdf': pdf,
      [unread]: pdf,
      'sources/references.json': entries(['smith', 'port.pdf']),
    },
    'smith',
    /^information: Not checked: smith is sources\/port\.pdf /,
    unread,
  ],
  [
    'an entry without a file before an unread file with that name',
    { [unread]: pdf, 'sources/references.json': entries(['port']) },
    'port',
    /^information: Not checked: port is in the bibliography without a file and may mean sources\/port\.pdf .*, which is not read/,
    'entry',
  ],
  [
    'an entry without a file whose id is an unread file’s key',
    { [unread]: pdf, 'sources/references.json': entries(['port-pdf']) },
    'port-pdf',
    /^information: Not checked: port-pdf is sources\/port\.pdf /,
    unread,
  ],
  [
    'an entry that names an unread file',
    { [unread]: pdf, 'sources/more.bib': '@book{smith, title = {A}, file = {:port.pdf:PDF}}' },
    'smith',
    /^information: Not checked: smith is sources\/port\.pdf \(PDF, damaged\), which is not read; the PDF is damaged /,
    unread,
  ],
  [
    'an entry that names a file that is not there',
    { [unread]: pdf, 'sources/references.json': entries(['smith', 'gone.pdf']) },
    'smith',
    /^information: Not checked: smith is in the bibliography, no text here$/,
    'entry',
  ],
  [
    'of two entries with one id the one that names a file',
    {
      [unread]: pdf,
      'sources/a.json': '[]',
      'sources/a.bib': '@book{smith, title = {A}}',
      'sources/b.bib': '@book{smith, title = {A}, file = {port.pdf}}',
    },
    'smith',
    /^information: Not checked: smith is sources\/port\.pdf /,
    unread,
  ],
  [
    'an unread file',
    { [unread]: pdf },
    'port',
    /^information: Not checked: port is sources\/port\.pdf /,
    unread,
  ],
  [
    'an unread file by its name',
    { [unread]: pdf },
    'port.pdf',
    /^information: Not checked: port\.pdf is /,
    unread,
  ],
  [
    'two unread files of one key',
    { 'sources/a/port.pdf': pdf, 'sources/b/port.pdf': pdf },
    'port-pdf',
    /^information: Not checked: port-pdf may be sources\/a\/port\.pdf .* or sources\/b\/port\.pdf .*, which are not read/,
    'sources/a/port.pdf,sources/b/port.pdf',
  ],
  ['an unread picture', { 'sources/port.png': 'x' }, 'port', /^error: No source has the key port$/],
  [
    'an entry that names an unread picture',
    { 'sources/port.png': 'x', 'sources/references.json': entries(['smith', 'port.png']) },
    'smith',
    /^information: Not checked: smith is sources\/port\.png \(picture, no text format\), which is not read$/,
    'sources/port.png',
  ],
  ['nothing', { [unread]: pdf }, 'zzz', /^error: No source has the key zzz$/],
];

test('a key means exactly one thing, and is counted as that', async () => {
  for (const [name, files, key, says, counts] of precedence) {
    await using project = testProject({ 'sources/other.txt': text, ...files });
    const index = await project.open();
    for (const [words, level] of [
      [`It left [@${key}, p. 3].`, undefined],
      [`It left [@${key}, p. 3].`, 'off'],
      [`<!-- briefing-disable-file unknown-source -->\n\nIt left [see @${key}; @${key}].`, undefined],
      [`As @${key} says, it left.`, undefined],
    ] as const) {
      const result = await run(words, index, {
        levels: level === undefined ? {} : { 'unknown-source': level },
      });
      assert.deepEqual(counted(result), counts === undefined ? {} : { [key]: counts }, `${name}: ${words}`);
      assert.deepEqual(
        result.notChecked.filter(({ rule }) => rule === 'unknown-source'),
        [],
        'what is counted as a key is no place as well',
      );
    }
    const { findings } = await run(`It left [@${key}, p. 3].`, index);
    const [said, ...more] = findings.filter(({ rule }) => rule === 'unknown-source');
    assert.deepEqual(more, [], name);
    if (says === undefined) assert.equal(said, undefined, name);
    else assert.match(`${said?.severity}: ${said?.message}`, says, name);
  }
});

test('the memory is renewed when an entry names another unread file', async () => {
  await using project = testProject({ [port]: text, 'sources/report.pdf': pdf });
  const index = await project.open();
  const memory = contextMemory();
  const words = 'It left [@smith, p. 3].';
  const said = async (): Promise<unknown> => {
    const result = await run(words, index, { memory });
    assert.deepEqual(result, await run(words, index), 'as without a memory');
    return [result.findings[0]?.message.replace(/[;(].*/u, ''), counted(result)];
  };
  const change = async (...entry: readonly [id: string, file?: string]): Promise<void> => {
    project.write({ 'sources/references.json': entries(entry) });
    await index.refresh([join(project.root, 'sources/references.json')]);
  };
  assert.deepEqual(await said(), ['No source has the key smith', {}]);
  const list = await index.unread();
  await index.refresh();
  assert.equal(await index.unread(), list, 'a look that finds nothing new');
  await change('smith');
  assert.deepEqual(await said(), [
    'Not checked: smith is in the bibliography, no text here',
    { smith: 'entry' },
  ]);
  await change('smith', 'report.pdf');
  assert.deepEqual(await said(), [
    'Not checked: smith is sources/report.pdf ',
    { smith: 'sources/report.pdf' },
  ]);
  await change('smith', 'gone.pdf');
  assert.deepEqual(await said(), [
    'Not checked: smith is in the bibliography, no text here',
    { smith: 'entry' },
  ]);
  await change('smith', 'report.pdf');
  project.remove('sources/report.pdf');
  await index.refresh([join(project.root, 'sources/report.pdf')]);
  assert.deepEqual(await said(), [
    'Not checked: smith is in the bibliography, no text here',
    { smith: 'entry' },
  ]);
  project.write({ 'sources/report.pdf': 'The report.' });
  await index.refresh([join(project.root, 'sources/report.pdf')]);
  assert.deepEqual(
    await said(),
    ['Not checked: smith is sources/report.pdf ', { smith: 'sources/report.pdf' }],
    'whatever its words are, there is no reader',
  );
});

test('an excluded file does not count as unread', async () => {
  await using project = testProject({
    [port]: text,
    'sources/mine/memo.pdf': pdf,
    'sources/references.json': entries(['smith', 'mine/memo.pdf']),
  });
  const words = 'It left [@memo; @smith].';
  const said = async (index: LocalIndex): Promise<unknown> => {
    const result = await run(words, index);
    return [result.findings.map(({ message }) => message.replace(/ \(.*/u, '')), counted(result)];
  };
  assert.deepEqual(await said(await project.open({ exclude: ['sources/mine/**'] })), [
    ['No source has the key memo', 'Not checked: smith is in the bibliography, no text here'],
    { smith: 'entry' },
  ]);
  assert.deepEqual(await said(await project.open()), [
    ['Not checked: memo is sources/mine/memo.pdf', 'Not checked: smith is sources/mine/memo.pdf'],
    { memo: 'sources/mine/memo.pdf', smith: 'sources/mine/memo.pdf' },
  ]);
});

test('each key is counted once, in text order, including a word that continues a key', async () => {
  await using project = testProject({
    [port]: text,
    'sources/XY+:WEKA:09.pdf': pdf,
    'sources/memo.docx': 'PK\x03\x04',
    'sources/references.json': entries(['jones2021'], ['a+:b', 'memo.docx']),
  });
  const index = await project.open();
  const result = await run(
    'It left [@XY+:WEKA:09.pdf; @port, ¶2; @jones2021]. It came [@memo; @a+:b; @jones2021], as @memo says. Ask @nobody.\n',
    index,
  );
  assert.deepEqual(
    result.withoutText.map(({ key }) => key),
    ['XY+:WEKA:09.pdf', 'jones2021', 'memo', 'a+:b'],
  );
});

for (const [path, content] of [
  ['sources/empty.txt', ''],
  ['sources/empty.md', '\uFEFF \n\u200B\n'],
  ['sources/empty.md', '---\ntitle: Empty\n---\n'],
] as const) {
  test(`a source without text is not evidence: ${JSON.stringify(content)}`, async () => {
    await using project = testProject({
      [path]: content,
      [port]: text,
      'sources/references.json': entries(['smith', path.slice('sources/'.length)]),
    });
    const index = await project.open();
    for (const words of [
      'Ministers refused the reform [@smith].',
      'It grew by 11 percent in 2023 [@smith, ¶2].',
      'He said “we shall never go there” [@smith].',
    ]) {
      const result = await run(words, index);
      assert.deepEqual(counted(result), { smith: path }, words);
      const named = result.findings.find(({ rule }) => rule === 'unknown-source');
      assert.match(
        named?.message ?? '',
        /^Not checked: smith is sources\/empty\.\w+ \(\w+, empty\), which is not read/,
      );
      assert.ok(
        !result.findings.some(({ rule }) => rule === 'unsupported-detail' || rule === 'unknown-passage'),
      );
      assert.deepEqual(counted(await run(words, index, { levels: { 'unknown-source': 'off' } })), {
        smith: path,
      });
    }
  });
}

test('a text is not evidence for itself', async () => {
  await using project = testProject({
    'sources/draft.md': '# Draft\n\nHe said “we shall never go there” [@draft].\n',
  });
  const index = await project.open();
  const words = 'He said “we shall never go there” [@draft].\n';
  const itself = await run(words, index, { path: 'sources/draft.md' });
  assert.ok(
    itself.findings.some(({ message }) => message === 'No source has the key draft'),
    JSON.stringify(itself),
  );
  assert.deepEqual((await run(words, index, { path: 'briefings/x.md' })).findings, []);
});
