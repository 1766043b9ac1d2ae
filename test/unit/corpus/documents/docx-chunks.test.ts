import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { readingOfFile } from './shown.ts';

const names = 'xmlns:w="w" xmlns:r="r"';

const t = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const take = (id: number): string =>
  `<w:altChunk r:id="r${id}"><w:altChunkPr><w:matchSrc/></w:altChunkPr></w:altChunk>`;

/** A Word document with this body, and the files that it takes in as `r1`, `r2`, … */
function docx(body: string, chunks: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const relationships = Object.keys(chunks).map(
    (name, index) => `<Relationship Id="r${index + 1}" Type="x/aFChunk" Target="${name}"/>`,
  );
  const files: Record<string, Uint8Array> = {
    'word/document.xml': strToU8(`<w:document ${names}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${relationships.join('')}</Relationships>`),
  };
  for (const [name, content] of Object.entries(chunks))
    files[`word/${name}`] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(files);
}

/** What is read of it: its passages, then `!` where files were not read. */
async function readOf(
  body: string,
  chunks: Readonly<Record<string, string | Uint8Array>>,
): Promise<string[]> {
  const { passages, problems } = await readingOfFile('a.docx', docx(body, chunks));
  return [
    ...passages.map(({ section, text }) => `${section}: ${text}`),
    ...problems.map(({ translatable: { id, args } }) => `! ${id} ${JSON.stringify(args)}`),
  ];
}

const page =
  '<html><body><h2>Scope</h2><p>It covers <b>all</b> ports.</p><nav>Kiel | Bergen</nav><table><tr><th>Port</th><th>In</th></tr><tr><td>Kiel</td><td>7</td></tr></table><p style="display:none">Hidden.</p></body></html>';
const read = [
  'heading: Scope',
  'body: It covers all ports.',
  'body: Kiel | Bergen',
  'body: Port | In',
  'body: Port: Kiel; In: 7',
];
const mht = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="windows-1252"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><p>It cost =80=2012 at the caf=E9=\r\n.</p></body></html>\r\n--b--\r\n`;

const cases: readonly (readonly [
  name: string,
  body: string,
  chunks: Readonly<Record<string, string | Uint8Array>>,
  expected: readonly string[],
])[] = [
  [
    'a page, all of it, at its place',
    `${t('Above.')}${take(1)}${t('Below.')}`,
    { 'a.html': page },
    ['body: Above.', ...read, 'body: Below.'],
  ],
  ['a page in a message', take(1), { 'a.mht': mht }, ['body: It cost € 12 at the café.']],
  [
    'a page by its content',
    take(1),
    { 'afchunk.dat': `<!doctype html>${page}` },
    ['title: Scope', ...read.slice(1)],
  ],
  [
    'RTF',
    take(1),
    { 'a.rtf': '{\\rtf1\\ansi One.\\par Two {\\b bold}.\\par}' },
    ['body: One.', 'body: Two bold.'],
  ],
  ['a text', take(1), { 'a.txt': 'One.\r\n\r\nTwo.\r\n' }, ['body: One.', 'body: Two.']],
  ['a Word document', take(1), { 'a.docx': docx(t('Inner.')) }, ['body: Inner.']],
  [
    'several in their order, and in a cell',
    `${take(2)}<w:tbl><w:tr><w:tc>${take(1)}</w:tc><w:tc>${t('7')}</w:tc></w:tr></w:tbl>`,
    { 'a.txt': 'Kiel', 'b.txt': 'Above.' },
    ['body: Above.', 'body: Kiel | 7'],
  ],
  [
    'a document inside a document inside a document',
    take(1),
    { 'a.docx': docx(`${t('Inner.')}${take(1)}`, { 'b.docx': docx(t('Innermost.')) }) },
    ['body: Inner.', '! word-chunks-unread {"files":1}'],
  ],
  [
    'the same file a second time',
    take(1).repeat(3),
    { 'a.txt': 'One.' },
    ['body: One.', '! word-chunks-unread {"files":2}'],
  ],
  [
    'what no reader takes, what is damaged, and what is missing',
    `${t('Text.')}${take(1)}${take(2)}${take(3)}${take(4)}`,
    { 'a.xlsx': 'PK\u0003\u0004', 'b.docx': 'PK\u0003\u0004word/', 'c.mht': 'x' },
    ['body: Text.', '! word-chunks-unread {"files":4}'],
  ],
];

for (const [name, body, chunks, expected] of cases)
  test(`files that a Word document takes in: ${name}`, async () => {
    assert.deepEqual(await readOf(body, chunks), expected);
  });

test('a bomb inside a document leaves the rest of it readable', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) });
  assert.deepEqual(await readOf(`${t('Text.')}${take(1)}`, { 'a.docx': bomb }), [
    'body: Text.',
    '! word-chunks-unread {"files":1}',
  ]);
});
