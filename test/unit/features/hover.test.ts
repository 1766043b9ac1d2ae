import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { UnreadFile } from '../../../src/corpus/unread.ts';
import { ledgerOf } from '../../../src/check/ledger.ts';
import { parseBriefing } from '../../../src/briefing/parse.ts';
import { definitionAt } from '../../../src/features/definition.ts';
import { hoverAt } from '../../../src/features/hover.ts';
import { corpusOf, noAbort } from './corpus.ts';

const corpus = [
  {
    key: 'port',
    title: 'The *port* of <a>Odesa</a>',
    passages: [
      'title|The port',
      'The tanker left on 4 March. It carried oil.',
      'Nobody saw [it](http://x.example) leave & return.',
      'comment|Nonsense, the tanker left on 4 May.',
    ],
  },
  {
    key: 'mirror',
    passages: ['The port, again', 'Agency: tanker left on 4 March. It carried oil to Spain, he said.'],
  },
  { key: 'ship', passages: ['A ship is a ship.', 'Some say the tanker left on 4 March after all.'] },
];

/** `$0` is where the mouse rests. */
async function hover(text: string, state: 'ready' | 'building' = 'ready'): Promise<string | undefined> {
  const context = corpusOf(corpus, state);
  const offset = text.indexOf('$0');
  const briefing = parseBriefing(text.replace('$0', ''));
  const shown = await hoverAt(
    ledgerOf(briefing, context),
    offset,
    (passage, span) =>
      `open:${passage.key}/${passage.number}${span === undefined ? '' : `/${span.start}-${span.end}`}`,
    noAbort,
  );
  return shown === undefined
    ? undefined
    : `${briefing.text.slice(shown.start, shown.end)}: ${shown.markdown}`;
}

const shown: readonly (readonly [what: string, text: string, ...wanted: (RegExp | string)[]])[] = [
  [
    'a citation shows its passage between its neighbours, the quoted words marked',
    'They say “the tanker left” [@po$0rt, ¶2].',
    '@port, ¶2:',
    '2014\\-09\\-15',
    // The link leads to the quoted words.
    '[$(go-to-file) Open the source at ¶2](open:port/2/0-15)',
    /<u><span style="background-color[^>]*>The tanker left<\/span><\/u> on 4 March\\\. It carried oil/,
    /descriptionForeground\);">¶1 The port</,
    /descriptionForeground\);">¶3 Nobody saw/,
  ],
  [
    'text of a source is data',
    'It left [@p$0ort, ¶3].',
    'Nobody saw \\[it\\]\\(http\\:\\/\\/x\\.example\\) leave &amp; return',
  ],
  ['so is its title', 'It left [@p$0ort, ¶3].', 'The \\*port\\* of &lt;a&gt;Odesa&lt;\\/a&gt;'],
  ['each source of a bracket is its own', 'It left [@port, ¶2; @s$0hip, ¶1].', 'A ship is a ship'],
  [
    'a copy of the same report is named at either citation',
    'The tanker left on 4 March [@port, ¶2], and it carried oil [@mir$0ror, ¶2].',
    'The same report as in **port**: what rests on both rests on one origin',
  ],
  [
    'also on the bracket of the earlier',
    'The tanker left on 4 March $0[@port, ¶2], and it carried oil [@mirror, ¶2].',
    'The same report as in **mirror**',
  ],
  ['a reader’s comment is called one', 'It left [@por$0t, ¶4].', '**¶4** *(reader’s comment)*'],
  [
    'without a passage the best one is shown',
    'The oil carried [@po$0rt].',
    'fits the sentence best',
    '**¶2**',
  ],
  [
    'a passage that is not there is named',
    'It left [@po$0rt, ¶9].',
    'The source has no ¶9: it has 4 passages',
  ],
  [
    'a key with signs that end it for Pandoc is named whole',
    'It left [@na$0val+:log::9, ¶9].',
    'No source has the key **naval\\+\\:log\\:\\:9**',
  ],
  [
    'a key nobody has is named, with the nearest',
    'It left [@po$0rtt, ¶9].',
    'No source has the key **portt**',
    'Did you mean **port**',
  ],
  [
    'a quotation is found wherever its words stand',
    'They say “the tank$0er left on 4 March” [@port, ¶2].',
    'These words stand in:',
    '[port ¶2](open:port/2/0-26)',
    '[ship ¶2](open:ship/2/9-35)',
    /Some say <u><span style="background-color[^>]*>the tanker left on 4 March<\/span><\/u> after all\\\./,
  ],
  [
    'omissions part a quotation',
    'He said “the tank$0er … carried oil” yesterday.',
    '[port ¶2](open:port/2/0-10)',
  ],
  [
    'words of nobody are called so',
    'He said “no one ev$0er said this” yesterday.',
    'in no source as they are written here',
  ],
];

test('hovers show what a citation or a quotation rests on', async () => {
  for (const [what, text, ...wanted] of shown) {
    const markdown = (await hover(text)) ?? '';
    for (const part of wanted) {
      const found = typeof part === 'string' ? markdown.includes(part) : part.test(markdown);
      assert.ok(found, `${what}: no ${String(part)} in\n${markdown}`);
    }
  }
});

test('there is no hover beside a citation', async () => {
  for (const text of [
    'It le$0ft [@port, ¶2].',
    'It left [@port, ¶2].$0',
    '“two wo$0rds” here',
    '[a](https://x.exa$0mple)',
  ]) {
    assert.equal(await hover(text), undefined, text);
  }
});

test('a key is not reported as missing while sources are being read', async () => {
  assert.match((await hover('It left [@no$0body].', 'building')) ?? '', /not all read yet/);
  assert.match((await hover('He said “no one ev$0er said this”.', 'building')) ?? '', /not all read yet/);
});

const definitions: readonly (readonly [text: string, places: readonly string[]])[] = [
  ['They say “the tanker left” [@po$0rt, ¶2].', ['port ¶2 The tanker left']],
  ['It left [@port, ¶2$0-3].', ['port ¶2', 'port ¶3']],
  ['It left [@po$0rt].', ['port ¶1']],
  ['It left [@sh$0ip].', ['ship ¶1']],
  ['It left, says [Ship](../sources/sh$0ip.txt).', []],
  ['It left, says [Ship](../sources/sh$0ip.txt#:~:text=tanker%20left).', ['ship ¶2']],
  [
    'They say “the tanker left on 4 Ma$0rch” [@port].',
    ['port ¶2 The tanker left on 4 March', 'ship ¶2 the tanker left on 4 March'],
  ],
  ['It left [@nobo$0dy, ¶2].', []],
  ['It le$0ft [@port, ¶2].', []],
];

test('a citation leads to its passage', async () => {
  for (const [text, places] of definitions) {
    const briefing = parseBriefing(text.replace('$0', ''));
    const found = await definitionAt(ledgerOf(briefing, corpusOf(corpus)), text.indexOf('$0'), noAbort);
    const actual = (found?.places ?? []).map(({ passage, words }) =>
      [
        passage.key,
        `¶${passage.number}`,
        ...(words ? [passage.text.slice(words.start, words.end)] : []),
      ].join(' '),
    );
    assert.deepEqual(actual, places, text);
  }
});

test('the hover explains a key without a source', async () => {
  const made = [
    { key: 'smith2020', passages: ['The tanker left.'], aliases: ['report'] },
    { key: 'a-log', passages: ['The tanker left.'], aliases: ['log', 'notes'] },
    { key: 'b-log', passages: ['The tanker left.'], aliases: ['log'] },
  ];
  const entries = [
    { id: 'jones2021', type: 'book', title: 'Ports <a>of</a> the sea', author: [{ family: 'Jones' }] },
    { id: 'notes', type: 'book', title: 'Notes' },
  ];
  const shownFor = async (key: string, state: 'ready' | 'building' = 'ready'): Promise<string> => {
    const text = `It left [@${key}, ¶9].`;
    const context = corpusOf(made, state, entries);
    const hovered = await hoverAt(
      ledgerOf(parseBriefing(text), context),
      text.indexOf('@'),
      () => '',
      noAbort,
    );
    return hovered?.markdown ?? '';
  };
  assert.match(
    await shownFor('jones2021'),
    /^\*\*Ports &lt;a&gt;of&lt;\\\/a&gt; the sea\*\* {2}\nJones\n\n---\n\nIn the bibliography, no text here: what cites it is not checked\.$/,
  );
  assert.match(
    await shownFor('report'),
    /No source has the key \*\*report\*\*\. It may mean:\n\n- \*\*smith2020\*\*/,
  );
  assert.match(await shownFor('log'), /- \*\*a\\-log\*\* .*\n- \*\*b\\-log\*\*/);
  assert.match(await shownFor('notes'), /^\*\*Notes\*\*[^]*does not say which file[^]*- \*\*a\\-log\*\*/);
  assert.match(
    await shownFor('jones2012'),
    /No source has the key \*\*jones2012\*\*\. Did you mean \*\*jones2021\*\*/,
  );
  assert.doesNotMatch(await shownFor('zzz'), /Did you mean/);
  assert.match(await shownFor('jones2021', 'building'), /not all read yet/);
});

test('the hover of a key whose file is not read uses the words of its finding', async () => {
  const advice = 'Export its text as .txt or .md and put that beside it.';
  const file = (path: string, more: Partial<UnreadFile> = {}): UnreadFile => ({
    path,
    kind: 'PDF',
    reason: 'no reader yet',
    document: true,
    advice,
    ...more,
  });
  const unread = [
    file('sources/a *b* <i>.pdf', { keys: ['a-b-i-pdf', 'a-b-i'], entries: ['smith'] }),
    file('sources/log.pdf', { keys: ['log-pdf', 'log'], entries: ['notes'] }),
    file('sources/log.doc', { kind: 'Word document', keys: ['log-doc', 'log'], advice: 'Save it as text.' }),
  ];
  const entries = ['smith', 'log-doc', 'notes'].map((id) => ({ id, type: 'book', title: `About ${id}` }));
  const made = [{ key: 'a-notes', passages: ['The tanker left.'], aliases: ['notes'] }];
  const context = corpusOf(made, 'ready', entries, unread);
  const shownFor = async (key: string): Promise<string> => {
    const text = `It left [@${key}, p. 9].`;
    const hovered = await hoverAt(
      ledgerOf(parseBriefing(text), context),
      text.indexOf('@'),
      () => '',
      noAbort,
    );
    return (hovered?.markdown ?? '').replaceAll(/\\([^\w\s*])/gu, '$1');
  };
  assert.equal(
    await shownFor('a-b-i'),
    '$(info) Not checked: a-b-i is sources/a \\*b\\* &lt;i&gt;.pdf (PDF, no reader yet), which is not read; export its text as .txt or .md and put that beside it.',
  );
  assert.match(
    await shownFor('smith'),
    /^\*\*About smith\*\*\n\n---\n\n\$\(info\) Not checked: smith is sources\/a .* beside it, then name the text in the entry\.$/,
  );
  assert.match(
    await shownFor('log'),
    /^\$\(info\) Not checked: log may be sources\/log\.pdf .* or sources\/log\.doc .*; PDF: Export its text .*; Word document: Save it as text\.$/,
  );
  assert.match(
    await shownFor('log-doc'),
    /^\*\*About log-doc\*\*\n\n---\n\n\$\(info\) Not checked: log-doc is in the bibliography without a file and may mean sources\/log\.doc /,
  );
  assert.match(
    await shownFor('notes'),
    /^\*\*About notes\*\*\n\n---\n\n\$\(warning\) notes is in the bibliography as sources\/log\.pdf .*, which is not read\. It may be:\n\n- \*\*a-notes\*\*/,
  );
  assert.match(await shownFor('log.pdf'), /^\$\(info\) Not checked: log\.pdf is sources\/log\.pdf /);
});
