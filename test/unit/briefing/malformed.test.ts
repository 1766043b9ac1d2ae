import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBriefing } from '../../../src/briefing/parse.ts';
import { textOf } from '../../../src/text/span.ts';

/** Expected: the kind, the malformed text, and its replacement. */
function checkMalformed(text: string, ...expected: string[]): void {
  const actual = parseBriefing(text).malformed.map(({ kind, replacement, ...span }) =>
    [kind, textOf(text, span), ...(replacement === undefined ? [] : [replacement])].join(' | '),
  );
  assert.deepEqual(actual, expected, JSON.stringify(text));
}

test('a bracket, brace or round bracket directly after a citation is malformed', () => {
  checkMalformed('x [@a, ¶4][@b, ¶7] y', 'adjacent | [@a, ¶4][@b, ¶7] | [@a, ¶4; @b, ¶7]');
  checkMalformed('[@a][see @b][-@c, ¶1]', 'adjacent | [@a][see @b][-@c, ¶1] | [@a; see @b; -@c, ¶1]');
  checkMalformed('[@a, ¶4][^1]', 'adjacent | [@a, ¶4][ | [@a, ¶4] [');
  checkMalformed('[@k, ¶4]{quote="x"} y', 'attributes | [@k, ¶4]{quote="x"} | [@k, ¶4]');
  checkMalformed('[@k, ¶4](x.md)', 'link | [@k, ¶4](x.md)');
  checkMalformed('[@k, ¶4](see below', 'link | [@k, ¶4]( | [@k, ¶4] (');
  checkMalformed('> [@a][@b]\r\n', 'adjacent | [@a][@b] | [@a; @b]');
});

test('a part of a bracket without a key is malformed', () => {
  checkMalformed('[@k, ¶4; ¶7]', 'missing-key | [@k, ¶4; ¶7] | [@k, ¶4; @k, ¶7]');
  checkMalformed(
    '[@k, ¶4; ¶7; @b; p. 3]',
    'missing-key | [@k, ¶4; ¶7; @b; p. 3] | [@k, ¶4; @k, ¶7; @b; @b, p. 3]',
  );
  checkMalformed('[@k;]', 'missing-key | [@k;] | [@k]');
  checkMalformed('[@k; see also there]', 'missing-key | [@k; see also there]');
  checkMalformed('[see; @k]', 'missing-key | [see; @k]');
  checkMalformed('@k [¶4; ¶7]', 'missing-key | [¶4; ¶7] | [¶¶4, 7]');
});

test('a locator that Pandoc does not read, or only in part, is malformed', () => {
  checkMalformed('[@k, par. 4]', 'locator-term | par. 4 | ¶4');
  checkMalformed('[@k, pgh. 4-6] x', 'locator-term | pgh. 4-6 | ¶4-6');
  checkMalformed('[@k, para 4]', 'locator-term | para 4 | ¶4');
  checkMalformed('@k [par. 4]', 'locator-term | par. 4 | ¶4');
  checkMalformed('[@k, ¶4, ¶7]', 'several-locators | ¶4, ¶7 | ¶¶4, 7');
  checkMalformed('[@k, paragraphs 4 and 7]', 'several-locators | paragraphs 4 and 7 | ¶¶4, 7');
  checkMalformed('[@k, sec. 2, ¶4]', 'several-locators | sec. 2, ¶4');
  checkMalformed('[@k, ¶4 and 12 others]', 'several-locators | ¶4 and 12');
  checkMalformed('---\nlang: fr\n---\n[@k, ¶4]', 'locator-locale | ¶4 | §4');
  checkMalformed('---\nlang: es-MX\n---\n[@k, ¶4] [@k, §4]', 'locator-locale | ¶4 | §4');
});

test('a locator that does not directly follow the key is malformed', () => {
  checkMalformed('[@k: ¶4]', 'key-punctuation | : ¶4 | , ¶4');
  checkMalformed('[@k., ¶4]', 'key-punctuation | ., ¶4 | , ¶4');
  checkMalformed('[@k - ¶4]', 'locator-text |  - ¶4 | , ¶4');
  checkMalformed('[@k (¶4)]', 'locator-text |  (¶4) | , ¶4');
  checkMalformed('[@k, (¶4), in part]', 'locator-text | , (¶4) | , ¶4');
  checkMalformed('[@k, (¶4, in part)]', 'locator-text | ¶4');
  checkMalformed('[@k, see ¶4]', 'locator-text | ¶4');
  checkMalformed('[@k, at § 4]', 'locator-text | § 4');
  checkMalformed('@k [(¶4)]', 'locator-text | (¶4) | ¶4');
  checkMalformed('[@k, ¶four] [@k, ¶] [@k, page one] [@k, ¶#4]');
});

test('a range of which Pandoc reads only the first number is malformed', () => {
  checkMalformed('[@k, ¶4—6]', 'locator-range | ¶4—6 | ¶4-6');
  checkMalformed('[@k, ¶4 to 6, in part]', 'locator-range | ¶4 to 6 | ¶4-6');
  checkMalformed('[@k, ¶4 - 6]', 'locator-range | ¶4 - 6 | ¶4-6');
  checkMalformed('[@k, ¶4 – 6, in part]', 'locator-range | ¶4 – 6 | ¶4-6');
  checkMalformed('[@k, ¶4 -6] [@k, ¶4- 6] [@k, ¶4 - 6 of 9] [@k, ¶4 – but see there]');
  checkMalformed('[@k, ¶4…6]', 'locator-range | ¶4…6 | ¶4-6');
  checkMalformed('[@k, ¶4/6]', 'locator-range | ¶4/6 | ¶¶4, 6');
  checkMalformed('[@k, ¶4 to 6 tons] [@k, ¶4–6] [@k, p. 4/5]');
});

test('a word that continues the key is no locator', () => {
  checkMalformed('[@HFH+:WEKA:09, ¶2] [@a::b, ¶2] [@k’s, ¶2] [@müller–2020, ¶2]');
});

test('a locator of an in-text citation without square brackets is malformed', () => {
  checkMalformed('[^1]: @k, ¶12, and more.\n\nA[^1]', 'bare-locator | , ¶12 |  [¶12]');
  checkMalformed('As @k ¶4-6 says', 'bare-locator |  ¶4-6 |  [¶4-6]');
  checkMalformed('A note.^[See @k, ¶4.]', 'bare-locator | , ¶4 |  [¶4]');
  checkMalformed('As @k (¶ 4) says', 'bare-locator |  (¶ 4) |  [¶4]');
  checkMalformed('As @k (¶4, as amended) says', 'bare-locator |  (¶4');
  checkMalformed('As @k [see there] ¶4 says');
  checkMalformed('As @k, ¶ and § are signs, 4 of @k, paragraph 4');
});

test('malformed citations are in the order of the text, in notes, tables and footnotes too', () => {
  for (const text of [
    'A [@a: ¶3]^[note [@b: ¶4] and] and [@c: ¶5].',
    '| x [@a: ¶1] | y [@b: ¶2] |\n|---|---|\n| z [@c: ¶1]^[n [@d: ¶1]] | y [@e: ¶2] |',
    '> q [@a: ¶3][^1]\n\n[^1]: n [@b: ¶3]\n\nA [@c: ¶3], @d, ¶4 and [@e, ¶4; ¶7].',
  ]) {
    const starts = parseBriefing(text).malformed.map(({ start }) => start);
    assert.ok(starts.length >= 3, text);
    assert.deepEqual(
      starts,
      starts.toSorted((a, b) => a - b),
      text,
    );
  }
});

test('valid citations and links are not malformed', () => {
  for (const text of [
    '[@a, ¶4; @b, ¶7]',
    '[@a, ¶4] [@b, ¶7]',
    '[@k, ¶¶4, 7]',
    '[@k, ¶4-6, in part]',
    '[@k, ¶4, and 12 others]',
    '[@k, p. 4, see 2014 report]',
    '@k [¶4]',
    '@k [¶4; see @b]',
    '[@port says](https://x.y)',
    '[t][r] [t](u) [x; y]',
    '![@a, ¶4](x)',
    '`[@a][@b]`',
    '---\nlang: de\n---\n[@k, ¶4]',
    'see [a; b] and [1][2]',
  ]) {
    checkMalformed(text);
  }
});
