import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openLedger } from '../../src/check/ledger.ts';
import { parseBriefing } from '../../src/briefing/parse.ts';
import { ruleContext } from '../../src/check/context.ts';
import { fixesFor } from '../../src/check/fixes.ts';
import type { CheckOptions } from '../../src/check/outcome.ts';
import { check } from '../../src/check/run.ts';
import { blockSpans } from '../../src/corpus/formats/passages.ts';
import type { Reader } from '../../src/corpus/formats/reader.ts';
import { readers } from '../../src/corpus/formats/readers.ts';
import type { Passage } from '../../src/corpus/source.ts';
import { citeByPage } from '../../src/features/cite-page.ts';
import { completeCitation } from '../../src/features/citation-at.ts';
import {
  placesCited,
  citedText,
  citingPassages,
  citingPlaces,
  citingSentences,
} from '../../src/features/citing.ts';
import { citationRows } from '../../src/features/completion-rows.ts';
import { definitionAt } from '../../src/features/definition.ts';
import { hoverAt } from '../../src/features/hover.ts';
import { outlineOf } from '../../src/features/outline.ts';
import { pasteOffers } from '../../src/features/paste.ts';
import { pastePlace } from '../../src/features/paste-place.ts';
import { soughtIn } from '../../src/features/references.ts';
import { fixedRows } from '../../src/features/row-room.ts';
import { searchRow } from '../../src/features/search.ts';
import type { LocalIndex } from '../../src/store/local-index.ts';
import { applyEdits } from '../../src/text/edits.ts';
import { lineStarts, positionAt } from '../../src/text/lines.ts';
import { locate, locatedAnswer } from '../../src/tools/locate.ts';
import { keyedPassages } from '../../src/tools/passages.ts';
import { findPassages } from '../../src/tools/search.ts';
import { completeQuotation } from '../../src/writing/complete-quotation.ts';
import { openWith, testProject, type TestProject } from '../store/project-folder.ts';
import { withCarets, withoutCarets } from './carets.ts';

/** A format with pages, parted by form feeds: all of it stands here, and in one line of the list of readers below. */
const pagedReader: Reader = {
  id: 'paged',
  version: 1,
  extensions: ['.paged'],
  markup: 'plain',
  paragraphs: 'guessed',
  largest: 1024 * 1024,
  async read(bytes) {
    const text = new TextDecoder().decode(bytes);
    const starts = lineStarts(text);
    const pages = text.split('\f');
    const passages: Passage[] = [];
    let at = 0;
    for (const [index, page] of pages.entries()) {
      for (const { start, end } of blockSpans(page)) {
        const number = passages.length + 1;
        passages.push({
          number,
          section: 'body',
          start: at + start,
          end: at + end,
          text: page.slice(start, end),
          position: positionAt(starts, at + start),
          locators: [
            { label: 'page', first: String(index + 1) },
            { label: 'paragraph', first: String(number) },
          ],
        });
      }
      at += page.length + 1;
    }
    return { text, passages, metadata: { title: 'The log' }, problems: [], pages: pages.length };
  },
};

const pages = [
  'The tanker left the port on 4 March with forty men on board.\n\nNobody on the quay saw it go.',
  'The harbour master said he saw nothing at all that morning.',
  'Two tugs came back on 6 March, and both were empty.\n\nTheir captain never slept on board again.',
  '',
];
const options: CheckOptions = { scope: 'sentence', levels: {}, path: 'briefings/a.md' };
const noAbort = new AbortController().signal;
const key = 'log-paged';

let project: TestProject;
let store: LocalIndex;
before(async () => {
  project = testProject({ 'sources/log.paged': pages.join('\f') }, openWith([...readers, pagedReader]));
  store = await project.open();
});
after(() => project[Symbol.asyncDispose]());

/** What the first rows insert at the cursor `|`. */
async function inserted(text: string): Promise<readonly string[]> {
  const offset = text.indexOf('|');
  const found = await completeCitation(text.replace('|', ''), offset, store, noAbort);
  return (found?.items ?? []).slice(0, 2).map(({ insert }) => insert);
}

test('a page is completed while a citation is written', async () => {
  assert.deepEqual(await inserted('The tugs were empty. [@log|]'), [`@${key}, p. 3]`]);
  assert.deepEqual((await inserted(`The tugs were empty. [@${key}, |]`))[0], 'p. 3]');
  assert.deepEqual(await inserted(`Nobody saw it. [@${key}, p. 2|]`), ['p. 2]']);
  assert.deepEqual(await inserted(`Nobody saw it. [@${key}, pp. 2-3|]`), ['3]', '3]']);
  assert.deepEqual((await inserted('Die Schlepper: two tugs came back. [@log|]'))[0], `@${key}, p. 3]`);
  const german = '---\nlang: de\n---\n\nThe tugs were empty. [@log|]';
  assert.deepEqual(await inserted(german), [`@${key}, S. 3]`]);
});

test('the rows of a completion list name the page', async () => {
  const text = `The tugs were empty. [@${key}, ]`;
  const found = await completeCitation(text, text.length - 1, store, noAbort);
  assert.ok(found);
  assert.equal(citationRows(found, fixedRows)[0]?.label, 'p. 3');
});

test('a quotation is completed and pasted with its page', async () => {
  const style = { mark: '“', block: false, language: 'en' };
  const [item] = await completeQuotation('he saw nothing', style, store, 5, noAbort);
  assert.equal(item?.insert, `he saw nothing at all that morning” [@${key}, p. 2]`);
  const passages = await store.passages(key);
  const [first, , , third] = passages;
  assert.ok(first && third);
  const place = pastePlace(parseBriefing('It left. '), { start: 9, end: 9 });
  assert.ok(place);
  const [quotation] = pasteOffers([{ passage: third, span: { start: 0, end: 18 } }], place);
  assert.equal(quotation?.title, `Quotation from ${key} p. 3`);
  assert.equal(quotation?.text, `“Two tugs came back” [@${key}, p. 3]`);
  const both = [first, third].map((passage) => ({ passage, span: { start: 0, end: 8 } }));
  assert.equal(
    pasteOffers(both, place).find(({ kind }) => kind === 'citation')?.text,
    `[@${key}, p. 1; @${key}, p. 3]`,
  );
});

/** A briefing with the findings of a check under its lines. */
async function checked(text: string): Promise<string> {
  const { findings } = await check(parseBriefing(text), store, options, noAbort);
  return withCarets(text, findings);
}

test('right pages are silent', async () => {
  for (const locator of ['p. 2', 'page 2', '2', 'pp. 1-2', 'pp. 2, 3', '¶3'])
    assert.equal(
      await checked(`He “saw nothing at all” that morning [@${key}, ${locator}].\n`),
      `He “saw nothing at all” that morning [@${key}, ${locator}].\n`,
    );
  const figures = `Two tugs came back on 6 March [@${key}, p. 3].\n`;
  assert.equal(await checked(figures), figures);
});

test('wrong pages, words and details are reported by page', async () => {
  const marked = [
    `He “saw nothing at all” that morning [@${key}, p. 3].`,
    '   ^^^^^^^^^^^^^^^^^^^^ misplaced-quote Word for word in p. 2 of log-paged, not in p. 3',
    '',
    `He “saw nothing in all that morning” [@${key}, p. 2].`,
    '   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ altered-quote Not word for word in log-paged p. 2: “in” instead of “at”',
    '',
    `Two tugs came back on 9 March [@${key}, p. 3].`,
    '                      ^^^^^^^ unsupported-detail p. 3 does not mention “9 March” (closest: “6 March”)',
    '',
    `The tanker left on 4 March [@${key}, pp. 2-3].`,
    '                   ^^^^^^^ unsupported-detail pp. 2-3 do not mention “4 March”; p. 1 does',
    '',
    `Two tugs came back on 6 March [@${key}, p. 9].`,
    '                                           ^^^^ unknown-passage log-paged has no p. 9: it has 4 pages',
    '',
    `Two tugs came back on 6 March [@${key}, pp. 3-9].`,
    '                                           ^^^^^^^ unknown-passage log-paged has no pp. 5-9: it has 4 pages',
    '',
    `Two tugs came back on 6 March [@${key}, p. xi].`,
    '                                           ^^^^^ unknown-passage log-paged has no p. xi: it has 4 pages',
    '',
    `They came back on 6 March [@${key}, p. 4].`,
    '                  ^^^^^^^ unsupported-detail p. 4 does not mention “6 March”',
    '',
  ].join('\n');
  assert.equal(await checked(withoutCarets(marked)), marked);
});

test('a fix writes the page', async () => {
  const briefing = parseBriefing(`He “saw nothing at all” that morning [@${key}, p. 3].`);
  const { findings } = await check(briefing, store, options, noAbort);
  const [fix] = await fixesFor(findings[0] ?? assert.fail(), briefing, store, options, noAbort);
  assert.equal(fix?.title, 'Change to p. 2');
  assert.equal(applyEdits(briefing.text, fix.edits), `He “saw nothing at all” that morning [@${key}, p. 2].`);
});

test('a fix that adds a paragraph names the paragraph, although the passage has a page', async () => {
  for (const [text, title, fixed] of [
    [
      `Two tugs came back on 4 March [@${key}, ¶4].`,
      'Also cite ¶1: “The tanker left the port on 4 March with forty men on board.”',
      `Two tugs came back on 4 March [@${key}, ¶1, 4].`,
    ],
    [
      `He “saw nothing at all” that morning [@${key}, ¶4-5].`,
      'Also cite ¶3',
      `He “saw nothing at all” that morning [@${key}, ¶3, 4-5].`,
    ],
    [
      `He “saw nothing in all that morning” [@${key}, ¶4].`,
      'Use the source’s wording and cite ¶3: “saw nothing at all that morning”',
      `He “saw nothing at all that morning” [@${key}, ¶3, 4].`,
    ],
  ] as const) {
    const briefing = parseBriefing(text);
    const { findings } = await check(briefing, store, options, noAbort);
    const [fix] = await fixesFor(findings[0] ?? assert.fail(), briefing, store, options, noAbort);
    assert.deepEqual([fix?.title, applyEdits(text, fix?.edits ?? [])], [title, fixed]);
  }
});

test('a fix that changes a locator is named as it is written', async () => {
  const text = `---\nlang: de\n---\n\nHe “saw nothing at all” that morning [@${key}, S. 3].`;
  const briefing = parseBriefing(text);
  const { findings } = await check(briefing, store, options, noAbort);
  const [fix] = await fixesFor(findings[0] ?? assert.fail(), briefing, store, options, noAbort);
  assert.deepEqual([fix?.title, fix?.edits[0]?.text], ['Change to S. 2', 'S. 2']);
});

test('a hover, a definition and references lead to the page', async () => {
  const text = `He “saw nothing at all” that morning [@${key}, p. 2]. Far out [@${key}, pp. 3-9].`;
  const ledger = await openLedger(parseBriefing(text), store, options, noAbort);
  const hover = async (at: string): Promise<string> =>
    (await hoverAt(ledger, text.indexOf(at), () => 'link', noAbort))?.markdown ?? '';
  const page = await hover('p. 2');
  assert.ok(page.includes('Open the source at p. 2'), page);
  assert.ok(page.includes('[$(link-external) Original](link)'), page);
  assert.ok(page.includes('**p. 2** *(¶3)* The harbour master said he '), page);
  assert.ok(page.includes('p. 1 Nobody on the quay saw it go'), page);
  assert.ok((await hover('pp. 3-9')).includes('The source has no pp. 5-9: it has 4 pages'));
  assert.ok((await hover('saw nothing')).includes(`[${key.replace('-', String.raw`\-`)} p\\. 2](link)`));
  const offset = text.indexOf('p. 2');
  const definition = await definitionAt(ledger, offset, noAbort);
  assert.deepEqual(
    definition?.places.map(({ passage, words }) => [passage.number, words]),
    [[3, { start: 27, end: 45 }]],
  );
  assert.deepEqual((await soughtIn(ledger, offset, noAbort))?.numbers, [3]);
});

test('a citation of a page leads to its passage with the quoted words, else to its first', async () => {
  const led = async (text: string): Promise<readonly number[] | undefined> => {
    const ledger = await openLedger(parseBriefing(text), store, options, noAbort);
    const found = await definitionAt(ledger, text.indexOf('@'), noAbort);
    return found?.places.map(({ passage }) => passage.number);
  };
  assert.deepEqual(await led(`Nobody “on the quay saw it” [@${key}, p. 1].`), [2]);
  assert.deepEqual(await led(`It left in March [@${key}, p. 1].`), [1]);
  assert.deepEqual(await led(`They “never slept on board” [@${key}, pp. 1-3].`), [5]);
  assert.deepEqual(await led(`It came back [@${key}, pp. 1-3].`), [1, 3, 4]);
  assert.deepEqual(await led(`It left [@${key}, ¶2].`), [2]);
  const text = `It left [@${key}, p. 1].`;
  const ledger = await openLedger(parseBriefing(text), store, options, noAbort);
  const sought = await soughtIn(ledger, text.indexOf('@'), noAbort);
  assert.deepEqual(sought?.numbers, [1, 2]);
  assert.deepEqual(
    sought.passages.map(({ number }) => number),
    [1],
  );
});

test('outline, search and citing rows name the page', async () => {
  const passages = await store.passages(key);
  const source = (await store.source(key)) ?? assert.fail();
  assert.deepEqual(
    outlineOf(passages).map(({ name }) => name.slice(0, 14)),
    ['p. 1 The tanke', 'p. 1 Nobody on', 'p. 2 The harbo', 'p. 3 Two tugs ', 'p. 3 Their cap'],
  );
  const [hit] = await store.search('captain', { limit: 1 });
  assert.equal(searchRow(hit ?? assert.fail(), source).where, `${key} p. 3 · ¶5`);
  const briefing = parseBriefing(`He left [@${key}, p. 3]. He came [@${key}, ¶4; @${key}, p. 1].`);
  const briefings = [{ id: 'a', path: 'briefings/a.md', places: citingPlaces(briefing) }];
  const all = citingSentences(briefings, source, passages);
  const tugs = passages[3] ?? assert.fail();
  assert.equal(citedText(citingPassages(all, [tugs.number]), tugs), 'p. 3 cited 2× in 1 briefing');
  assert.deepEqual(
    placesCited(all, passages).map(
      ({ first, sentences }) => `${first.number}: ${citedText(sentences, first)}`,
    ),
    ['1: p. 1 cited once', '4: p. 3 cited 2× in 1 briefing'],
  );
});

test('a citation by paragraph is right, and its page is offered', async () => {
  const cited = `He saw nothing [@${key}, ¶3]. They came back [@${key}, ¶3-4]. Far out [@${key}, p. 1].`;
  const ledger = await openLedger(parseBriefing(cited), store, options, noAbort);
  const offered = async (at: string): Promise<readonly (readonly [string, string])[]> => {
    const start = cited.indexOf(at);
    const offers = await citeByPage(ledger, { start, end: start }, noAbort);
    return offers.map(({ title, edits }) => [title, applyEdits(cited, edits).slice(start, start + 9)]);
  };
  assert.deepEqual(await offered('¶3]'), [['Cite p. 2 instead of ¶3', 'p. 2]. Th']]);
  assert.deepEqual(await offered('¶3-4'), [['Cite pp. 2-3 instead of ¶3-4', 'pp. 2-3].']]);
  assert.deepEqual(await offered('p. 1'), []);
  assert.deepEqual(await offered('He saw'), []);
});

test('answers for scripts have the page beside the number', async () => {
  const page = [
    { label: 'page', first: '2' },
    { label: 'paragraph', first: '3' },
  ];
  const { hits } = await findPassages({ query: 'harbour master', limit: 1 }, store);
  assert.deepEqual(
    hits.map(({ number, locators }) => [number, locators]),
    [[3, page]],
  );
  const context = await ruleContext({ citations: [], groups: [] }, store, options, noAbort);
  const found = await locate({ quote: 'saw nothing at all' }, context, noAbort);
  assert.deepEqual([locatedAnswer(found).number, locatedAnswer(found).locators], [3, page]);
  assert.deepEqual(keyedPassages(key, await store.passages(key))[2]?.locators, page);
});
