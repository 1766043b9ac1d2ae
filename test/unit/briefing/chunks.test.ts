import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCitation } from '../../../src/briefing/open/open-citation.ts';
import { openQuotation } from '../../../src/briefing/open/open-quotation.ts';
import { parseBriefing } from '../../../src/briefing/parse.ts';
import { textOf } from '../../../src/text/span.ts';

/** Expected: the sentences of a text, as in the file. */
function checkSentences(text: string, expected: readonly string[]): void {
  const { sentences } = parseBriefing(text);
  assert.deepEqual(
    sentences.map((sentence) => textOf(text, sentence)),
    expected,
    JSON.stringify(text),
  );
}

const headers = [
  '{r, fig.cap="uses `x`"}',
  '{r fig.cap="uses `x`"}',
  '{r port_1, fig.cap = "`x` and `y`", echo=FALSE}',
  '{r,fig.cap="`"}',
  '{python, a="`x`"}  ',
  ' {r, a="`x`"}',
  '\t{r, a="`x`"}',
  '{R2_d2, a=`x`}',
  '{ojs `x`}',
  '{.r cap="uses `x`"}',
  '{#fig-a .r cap="`x`"}',
  '{ .r cap="`x`"}',
  '{cap="`x`"}',
];

test('a chunk with backticks in its options is code, and text follows it', () => {
  for (const header of headers) {
    for (const fence of ['```', '````', '``````']) {
      const chunk = `${fence}${header}\nHe left in 1999.\n\n- x <- “a b c” [@no]\n${fence}`;
      checkSentences(`${chunk}\n\nShe stayed.\n`, ['She stayed.']);
      checkSentences(`Before.\n\n${chunk}\nShe stayed.\n`, ['Before.', 'She stayed.']);
      checkSentences(`${chunk}\n${chunk}\nShe stayed.\n`, ['She stayed.']);
      checkSentences(`${chunk.replaceAll('\n', '\r\n')}\r\nShe stayed.\r\n`, ['She stayed.']);
      checkSentences(`\uFEFF${chunk}\n\nShe stayed.`, ['She stayed.']);
    }
  }
});

test('a chunk interrupts a paragraph, a list and a quote', () => {
  const chunk = '```{r, a="`x`"}\nHe left.\n```';
  checkSentences(`Before\n${chunk}\nShe stayed.`, ['Before', 'She stayed.']);
  checkSentences(`- Before\n${chunk}\nShe stayed.`, ['Before', 'She stayed.']);
  checkSentences(`> Before\n${chunk}\nShe stayed.`, ['Before', 'She stayed.']);
  checkSentences(`# Port\n${chunk}\nShe stayed.`, ['Port', 'She stayed.']);
  checkSentences(`   ${chunk}\nShe stayed.`, ['She stayed.']);
});

test('a chunk within a quote or an item ends with it or with its fence', () => {
  checkSentences('> ```{r, a="`x`"}\n> He left.\n> ```\n> She stayed.', ['She stayed.']);
  checkSentences('> > ```{r, a="`x`"}\n> > He left.\n> > ```\n\nShe stayed.', ['She stayed.']);
  checkSentences('> ```{r, a="`x`"}\n> He left.\n\nShe stayed.', ['She stayed.']);
  checkSentences('- a\n\n  ```{r, a="`x`"}\n  He left.\n  ```\n\n  She stayed.\n- b', [
    'a',
    'She stayed.',
    'b',
  ]);
  checkSentences('1. a\n\n    ```{r, a="`x`"}\n    He left.\n    ```\n\n    She stayed.', [
    'a',
    'She stayed.',
  ]);
  checkSentences('[^1]: a\n\n    ```{r, a="`x`"}\n    He left.\n    ```\n\nShe stayed.[^1]', [
    'a',
    'She stayed.[^1]',
  ]);
});

test('an unclosed chunk reaches to the end, and a shorter fence does not close it', () => {
  checkSentences('Before.\n\n```{r, a="`x`"}\nHe left.\n\nShe stayed.', ['Before.']);
  checkSentences('````{r, a="`x`"}\nHe left.\n```\nMore.\n````\nShe stayed.', ['She stayed.']);
  checkSentences('```{r, a="`x`"}\nHe left.\n````\nShe stayed.', ['She stayed.']);
  checkSentences('```{r, a="`x`"}\nHe left.\n~~~\nMore.\n```\nShe stayed.', ['She stayed.']);
  checkSentences('```{r, a="`x`"}\nHe left.\n``` r\nMore.\n```\nShe stayed.', ['She stayed.']);
});

test('a chunk header in other code, or with a mistake, opens no chunk', () => {
  checkSentences('~~~{r, a="`x`"}\nHe left.\n~~~\nShe stayed.', ['She stayed.']);
  checkSentences('~~~\n```{r, a="`x`"}\n~~~\nShe stayed.\n', ['She stayed.']);
  checkSentences('````markdown\n```{r, a="`x`"}\nHe left.\n```\n````\nShe stayed.', ['She stayed.']);
  checkSentences('```\n```{r, a="`x`"}\n```\nShe stayed.', ['She stayed.']);
  checkSentences('``{r, a="`x`"}\n\nShe stayed.', ['``{r, a="`x`"}', 'She stayed.']);
  for (const line of [
    '```{r, a="`x`"} and more',
    '```{r; a="`x`"}',
    '```r {a="`x`"}',
    '```{} `x`',
    '```{, a="`x`"}',
    'Text ```{r, a="`x`"}',
  ]) {
    const { sentences } = parseBriefing(`${line}\n\nHe left in May.`);
    assert.equal(
      textOf(`${line}\n\nHe left in May.`, sentences.at(-1) ?? { start: 0, end: 0 }),
      'He left in May.',
      line,
    );
  }
});

test('inline code, including R’s, does not split a paragraph', () => {
  checkSentences('He left with `r nrow(x)` men. She stayed.', [
    'He left with `r nrow(x)` men.',
    'She stayed.',
  ]);
  checkSentences('```x``` is a word. She stayed.', ['```x``` is a word.', 'She stayed.']);
});

test('no quotation or citation is open in a chunk, but one may be after it', () => {
  const inside = '```{r, a="`x`"}\nHe said “the port';
  const behind = '```{r, a="`x`"}\nx\n```\n\nHe said “the port';
  for (const lead of ['', 'Before.\n\n']) {
    assert.equal(openQuotation(lead + inside, (lead + inside).length), undefined);
    assert.equal(openCitation(`${lead}${inside} [@`, `${lead}${inside} [@`.length), undefined);
    assert.equal(openQuotation(lead + behind, (lead + behind).length)?.mark, '“');
    assert.equal(openCitation(`${lead}${behind} [@`, `${lead}${behind} [@`.length)?.stage, 'key');
  }
  const quoted = '> ```{r, a="`x`"}\n> He said “the port';
  assert.equal(openQuotation(quoted, quoted.length), undefined);
});
