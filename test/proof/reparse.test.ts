import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { briefingParser, parseBriefing } from '../../src/briefing/parse.ts';
import { random } from '../bench/random.ts';

const sample = readFileSync(
  new URL('../../media/sample/briefings/two-coalitions.md', import.meta.url),
  'utf8',
);

/** One of each construct whose meaning may depend on distant text. */
const mixed = `---
title: Port
lang: en-GB
---

# Judgements

We assess this. Exports fell by 12 % in May [@port, ¶4; see @ship, ¶2-3].

“He left the port at six.

“He came back the next morning,” she said[^1]. See [the log][log] and @good.

> The tanker left on 4 March with oil.
>
> — Reuters [@reuters, ¶1]

- One tanker left [@a][@b].

  It came back: twice.
- Two stayed.^[A note in place said so [@c, p. 4].]

(@good) An example of a kind.

| Who | What |
|-----|------|
| Navy | It “left the port at six” [@navy] |

<!-- briefing-disable-next-line uncited-claim -- known -->
\`\`\`
code @x
\`\`\`

![A picture of the port](a.png) Setext
===

[^1]: The note says so [@note, ¶9].
[log]: sources/log.txt
`;

/** Texts that open or close a construct and so change the text after them, or elsewhere. `_` is a space, `|` a line end. */
const insertions = (
  '<!-- --> ```| ~~~ ---| ---|lang:_fr|---| <div> </div> <pre> :::| || | \r| >_ |-_ |1._ ____ |#_ |===| [^1] |[^1]:_ ^[ ] [ ( { ` ' +
  '“ ” " « ‘ ’ \\ * $ [@a,_¶2] _@good |(@good)_ |(@b)_ [log]:_b.txt| [log] <!--_briefing-disable_--> :_ ._ _x ' +
  'It_fell_by_4_%._ \uFEFF \0 😀 ¶4 — |—_Putin|'
)
  .split(' ')
  .map((insertion) => insertion.replaceAll('_', ' ').replaceAll('|', '\n'))
  .concat('|', '|---|\n');

/** Applies one edit after another and undoes some; the parser's memory must not change the result. */
function checkEdits(text: string, edits: number, seed: number): void {
  const next = random(seed);
  const below = (bound: number): number => Math.floor(next() * bound);
  const parse = briefingParser();
  let now = text;
  parse(now);
  for (let edit = 0; edit < edits; edit += 1) {
    const before = now;
    const at = below(now.length + 1);
    const to = next() < 0.4 ? at + below(next() < 0.2 ? 200 : 5) : at;
    const moved = next() < 0.1 ? now.slice(below(now.length)).slice(0, 150) : undefined;
    now = now.slice(0, at) + (moved ?? insertions[below(insertions.length)] ?? '') + now.slice(to);
    assert.deepEqual(parse(now), parseBriefing(now), `seed ${seed}, edit ${edit}`);
    if (next() < 0.3) now = before;
    if (now.length > 2 * text.length || now.length < text.length / 2) now = text;
  }
}

test('an edited text is read like a new one', () => {
  checkEdits(mixed, 130, 1);
  checkEdits(sample.slice(0, 1200), 40, 2);
});

test('edits that change the reading of other blocks', () => {
  const parse = briefingParser();
  const versions = [
    mixed,
    mixed.replace('en-GB', 'fr'),
    mixed.replace('(@good)', '(@bad)'),
    mixed.replace('sources/log.txt', 'https://x.org'),
    mixed.replace('# Judgements', '# Facts'),
    mixed.replace('“He came', 'He came'),
    mixed.replace('# Judgements', '<!-- # Judgements'),
    mixed.replace('title: Port', '```\ntitle'),
    mixed.replaceAll('\n', '\r\n'),
    `\uFEFF${mixed}`,
    mixed,
  ];
  for (const version of versions) assert.deepEqual(parse(version), parseBriefing(version));
});
