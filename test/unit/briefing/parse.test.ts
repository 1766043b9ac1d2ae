import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBriefing } from '../../../src/briefing/parse.ts';
import { contains, textOf, type Span } from '../../../src/text/span.ts';

/** Expected: the sentences, as in the file, with their kind if it is not prose. */
function checkSentences(text: string, expected: readonly string[]): void {
  const actual = parseBriefing(text).sentences.map(
    (sentence) => (sentence.kind === 'prose' ? '' : `${sentence.kind}: `) + textOf(text, sentence),
  );
  assert.deepEqual(actual, expected, JSON.stringify(text));
}

test('sentences exclude block marks and outer white space', () => {
  checkSentences('He left. She stayed.', ['He left.', 'She stayed.']);
  checkSentences('# The port #\n\nHe left.', ['heading: The port', 'He left.']);
  checkSentences('The port\n===\n\nHe left.', ['heading: The port', 'He left.']);
  checkSentences('- He left.\n- [ ] She\n  stayed.\n\n  More.', ['He left.', '[ ] She\n  stayed.', 'More.']);
  checkSentences('1) He left.', ['He left.']);
  checkSentences('> He left.\n> She\nstayed.', ['block-quote: He left.', 'block-quote: She\nstayed.']);
  checkSentences('> - > He\r\n>   > left.\r\n', ['block-quote: He\r\n>   > left.']);
  checkSentences('\uFEFFHe left.\r\nShe stayed.\r\n', ['He left.', 'She stayed.']);
  checkSentences('-\tHe left.\n\n\tShe stayed.', ['He left.', 'She stayed.']);
  checkSentences('::: note\nHe left.\n:::\nShe stayed.', ['He left.', 'She stayed.']);
});

test('a citation or note right after a sentence belongs to it', () => {
  checkSentences('He left. [@port, ¶4] She stayed.', ['He left. [@port, ¶4]', 'She stayed.']);
  checkSentences('He left.[^1] She stayed.\n\n[^1]: See [@a].', [
    'He left.[^1]',
    'She stayed.',
    'footnote: See [@a].',
  ]);
  checkSentences('**He left.** *She stayed.* [@a]', ['**He left.**', '*She stayed.* [@a]']);
  checkSentences('He left [@a]. She [@b] stayed [@c].', ['He left [@a].', 'She [@b] stayed [@c].']);
  checkSentences('[@a] says he left. She stayed.', ['[@a] says he left.', 'She stayed.']);
  checkSentences('@a [¶4] says he left.', ['@a [¶4] says he left.']);
  checkSentences('He left. [@a] [@b; @c] She stayed.', ['He left. [@a] [@b; @c]', 'She stayed.']);
  checkSentences('He [left.](a.txt) [She](b.txt) stayed.', ['He [left.](a.txt)', '[She](b.txt) stayed.']);
});

test('table rows, captions and notes are sentences', () => {
  checkSentences('| A | B |\n|---|---|\n| x \\| z | y [@a] |\n', [
    'table-header: A | B',
    'table-row: x \\| z | y [@a]',
  ]);
  checkSentences('![The port at dawn.](p.png)', ['caption: The port at dawn.']);
  checkSentences('He left^[It was cold.] then.', ['He left^[It was cold.] then.', 'footnote: It was cold.']);
  checkSentences('> He left.\n>\n> — Mayor [@a]', ['block-quote: He left.', 'caption: — Mayor [@a]']);
  checkSentences('[^n]: He left.\n\n    She stayed.', ['footnote: He left.', 'footnote: She stayed.']);
});

test("Pandoc's definitions and simple tables are text, its title block and heading attributes are not", () => {
  checkSentences('Port\n:   He left.\n\n    She stayed.\n\n    - More.', [
    'Port',
    'He left.',
    'She stayed.',
    'More.',
  ]);
  checkSentences('He left with\n40 men\n: so.', ['He left with\n40 men\n: so.']);
  checkSentences('  Men  Port\n-----  -----\n     12  Odessa', ['Men  Port', '12  Odessa']);
  checkSentences('+-----+-----+\n| He  | men |\n|     | left|\n+=====+=====+\n| She | 40  |\n+-----+-----+', [
    '| He  | men |\n|     | left|',
    '| She | 40  |',
  ]);
  checkSentences('% He left.\n% She\n\nMore.', ['More.']);
  checkSentences('# Port {#a .b}\n\nHe left.', ['heading: Port', 'He left.']);
  checkSentences('# Port # {#a.b - k=v l="w x"}\n\nHe left.', ['heading: Port', 'He left.']);
  checkSentences('# Port [quay]{.a}', ['heading: Port [quay]{.a}']);
  checkSentences('Who | What\n--- | ---\nNavy | left', [
    'table-header: Who | What',
    'table-row: Navy | left',
  ]);
});

test('front matter, code, comments, HTML and link definitions have no sentences', () => {
  for (const text of [
    '---\ntitle: He left.\n---\n',
    '```\nHe left.\n```',
    '    He left.',
    '<!-- He left. -->',
    '<div>He left.</div>',
    '[a]: http://x.y "He left."',
    '***',
    '[@a]',
    '',
    '\uFEFF',
    ' \t\r\n',
  ]) {
    checkSentences(text, []);
  }
  checkSentences('<!-- a --> He left.', ['He left.']);
  checkSentences('<!-- a\nb --> He left.', ['He left.']);
  checkSentences('<!-- never closed\n\nHe left.', ['<!-- never closed', 'He left.']);
});

/** Expected: each citation with its key and locator, as in the file. */
function checkCitations(text: string, expected: readonly string[]): void {
  const actual = parseBriefing(text).citations.map(({ start, end, keySpan, locator, mode }) =>
    [
      textOf(text, { start, end }),
      textOf(text, keySpan),
      ...(locator
        ? [
            textOf(text, locator),
            locator.label,
            locator.value,
            JSON.stringify(locator.ranges.map((each) => [each.first, each.last])),
          ]
        : []),
      ...(mode === 'NormalCitation' ? [] : [mode]),
    ].join(' | '),
  );
  assert.deepEqual(actual, expected, JSON.stringify(text));
}

test('citations have a key and a locator', () => {
  checkCitations('[see @a, ¶2; -@b, ¶¶4-6, 9 and so on]', [
    'see @a, ¶2 | @a | ¶2 | paragraph | 2 | [[2,2]]',
    '-@b, ¶¶4-6, 9 and so on | -@b | ¶¶4-6, 9 | paragraph | 4-6, 9 | [[4,6],[9,9]] | SuppressAuthor',
  ]);
  checkCitations('@{odd key!}', []);
  checkCitations('@{odd!} [¶4a]', ['@{odd!} [¶4a | @{odd!} | ¶4a | paragraph | 4a | [] | AuthorInText']);
  checkCitations('> [@a,\n> p. 4]', ['@a,\n> p. 4 | @a | p. 4 | page | 4 | []']);
  checkCitations('[@a, {¶4}]', ['@a, {¶4} | @a | {¶4} | paragraph | 4 | [[4,4]]']);
  checkCitations('[@a, paras. 4--6]', ['@a, paras. 4--6 | @a | paras. 4--6 | paragraph | 4--6 | [[4,6]]']);
  checkCitations('[@a, 112-14]', ['@a, 112-14 | @a | 112-14 | page | 112-14 | []']);
  checkCitations('[@a, ¶112-14]', ['@a, ¶112-14 | @a | ¶112-14 | paragraph | 112-14 | [[112,114]]']);
  checkCitations('[@a, chap. iv]', ['@a, chap. iv | @a | chap. iv | chapter | iv | []']);
  checkCitations('[@a, see the end]', ['@a, see the end | @a']);
  checkCitations('---\nlang: fr\n---\n[@a, §4] [@b, ¶5]', [
    '@a, §4 | @a | §4 | paragraph | 4 | [[4,4]]',
    '@b, ¶5 | @b | ¶5 | paragraph | 5 | [[5,5]]',
  ]);
  checkCitations('---\nlang: de-AT\n---\n[@a, Abs. 4] [@b, S. 5]', [
    '@a, Abs. 4 | @a | Abs. 4 | paragraph | 4 | [[4,4]]',
    '@b, S. 5 | @b | S. 5 | page | 5 | []',
  ]);
});

test('citations in formulas, code and tags are not read', () => {
  checkCitations('$[@a]$ and [@b]', ['@b | @b']);
  checkCitations('$$ [@a] $$ and [@b]', ['@b | @b']);
  checkCitations('$5 and [@a] $6', ['@a | @a']);
  checkCitations('$ a [@a]$', ['@a | @a']);
  checkCitations('$a\\\\$ [@a] and b$', ['@a | @a']);
  checkCitations('$a\\$ [@a] and b$', []);
  checkCitations('C:\\\\[@a]', ['@a | @a']);
  checkCitations('`[@a]` and ``[@b]` [@c]`` [@d]', ['@d | @d']);
  checkCitations('<b title="[@a]">[@b]</b>', ['@b | @b']);
  checkCitations('\\footcite[3]{doe [@a]} [@b]', ['@b | @b']);
});

test('citations in raw HTML are read once', () => {
  checkCitations('<div>\n[@a]\n</div>\n\nHe [@b].', ['@a | @a', '@b | @b']);
  checkCitations('<!-- x -->\nHe [@b].', ['@b | @b']);
});

test('a locator that Pandoc does not read has the label of its sign or word', () => {
  checkCitations('[@k (§4)]', ['@k (§4) | @k | §4 | section | 4 | []']);
  checkCitations('[@k, page one]', ['@k, page one | @k | page one | page | one | []']);
  checkCitations('[@k, the fourth paragraph]', [
    '@k, the fourth paragraph | @k | fourth paragraph | paragraph | fourth | []',
  ]);
  checkCitations('[@k, see #4]', ['@k, see #4 | @k | #4 | page | #4 | []']);
  checkCitations('[@k, paragraph]', ['@k, paragraph | @k | paragraph | paragraph |  | []']);
  checkCitations('[@k, vol. so]', ['@k, vol. so | @k']);
  checkCitations('---\nlang: fr\n---\n[@k (§4)]', ['@k (§4) | @k | §4 | paragraph | 4 | []']);
});

/** The groups of a text with their form and target. */
function links(text: string): string[] {
  return parseBriefing(text).groups.map(
    (group) => `${group.form} ${textOf(text, group)} ${JSON.stringify(group.target)}`,
  );
}

test('links to files are groups with a target', () => {
  assert.deepEqual(
    links('[t](../s/a%20b.txt#:~:text=one%20two,-x "T") [u](http://x) [v](#w) ![i](i.png) <a@b.c>'),
    ['link [t](../s/a%20b.txt#:~:text=one%20two,-x "T") {"path":"../s/a b.txt","words":"one two"}'],
  );
  assert.deepEqual(links('[t][r] and [r]\n\n[r]: a.txt'), [
    'link [t][r] {"path":"a.txt"}',
    'link [r] {"path":"a.txt"}',
  ]);
});

const odd = [
  '\uFEFF> - “He said\r\n>   *so* [@a, ¶4]” twice over.\r\n\r\n[^1]: x\r\n',
  'a\tb [@a]\rc “one two three” d\r\r> q “one\r> two” three',
  '| a \\| “b c d” | [@a; ¶4] |\n|-|-|\n| x | y [@k, par. 4] |',
  '> [@a,\nlazy ¶4] “and so\non it went”',
  '😀 “😀 one two” [@😀; @é] ‘one two three’',
  '---\nlang: fr\n---\n\n# A [@a, ¶4] {#id}\n\n- x\n\n\t- “y\n\t  z w” [@b][@c]\n',
  '1. a\n   > b “c\n   > d e” [@f\n   > g, ¶1]\n   ```\n   [@no]\n   ```\n',
  '&amp; \\“a b c\\” &#8220;x&#8221; ``[@a]`` <b>[@b]</b> <!-- “no no no” -->',
];

test('every span lies in the text and covers its item', () => {
  for (const text of odd) {
    const {
      sentences,
      quotations,
      citations,
      groups,
      malformed,
      directives,
      blocks,
      containers,
      noteReferences,
    } = parseBriefing(text);
    const all: Span[] = [
      ...sentences,
      ...quotations,
      ...citations,
      ...groups,
      ...malformed,
      ...directives,
      ...blocks,
    ];
    for (const { start, end } of [...all, ...containers, ...noteReferences]) {
      assert.ok(
        start >= 0 && start < end && end <= text.length,
        `${start} to ${end} in ${JSON.stringify(text)}`,
      );
    }
    for (const span of all) assert.equal(textOf(text, span), textOf(text, span).trim());
    for (const { keySpan, key, locator, ...span } of citations) {
      assert.match(textOf(text, keySpan), /^-?@/);
      assert.ok(textOf(text, keySpan).replace(/[{}]/g, '').endsWith(key));
      assert.ok(contains(span, keySpan));
      if (locator !== undefined)
        assert.ok(textOf(text, locator).replace(/\s/g, '').includes(locator.value.replace(/\s/g, '')));
    }
    for (const { inner, ...span } of quotations) assert.ok(contains(span, inner));
  }
});
