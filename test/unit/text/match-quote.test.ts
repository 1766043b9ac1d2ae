import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchQuote, type QuoteMatch } from '../../../src/text/quotes/match-quote.ts';
import { byGravity } from '../../../src/text/quotes/quote-changes.ts';
import { readQuote } from '../../../src/text/quotes/quote-elements.ts';
import { readQuoteSource } from '../../../src/text/quotes/quote-source.ts';

/** Consecutive passages, separated by `¶`. */
function match(
  quote: string,
  source: string,
  more: { readonly runIn?: boolean; readonly markdown?: boolean } = {},
): QuoteMatch {
  const passages = source
    .split('¶')
    .map((text, index) => ({ text, number: index + 1, markdown: more.markdown ?? false }));
  return matchQuote(readQuote({ text: quote, markdown: true }, more), readQuoteSource(passages));
}

/** The changes, the gravest first: `negation -not`, `name -Iran +Iraq`. */
function summary({ status, changes }: QuoteMatch): string {
  const parts = byGravity(changes).map(({ kind, removed, added, editorial }) =>
    [kind, removed && `-${removed}`, added && `+${added}`, editorial && `(${editorial})`]
      .filter(Boolean)
      .join(' '),
  );
  return [status, ...parts].join('; ');
}

const kerry =
  'John Kerry said on September 12 that "it would not be appropriate" for Tehran to join the U.S.-led group "given the many issues…with respect to Syria."';
const sowell =
  '"But clearly there is some aid from Iran," he says. "AAH [the Asaeb militia] is loyal to [Khamenei] as their leader."';

const exact: readonly (readonly [what: string, quote: string, source: string])[] = [
  ['the very words', 'it would not be appropriate', kerry],
  ['white space, kinds of marks and dashes', 'said  on\nSeptember 12 that ‘it would not', kerry],
  ['dashes with and without spaces', 'in Syria — not in Iraq', 'They met in Syria--not in Iraq'],
  ['a soft hyphen and a ligature', 'the official of\u00ADfice', 'the oﬃcial office'],
  [
    'emphasis, links and escapes are no words',
    'it **would** _not_ [be](https://x.example) appropriate',
    kerry,
  ],
  ['emphasis inside a word', '**T**he tanker left', 'The tanker left'],
  ['an omission', 'John Kerry said … that “it would not be appropriate”', kerry],
  ['three full stops', 'John Kerry said ... that ‘it would not', kerry],
  ['an omission in brackets', 'John Kerry said [...] that ‘it would not', kerry],
  [
    'an omission with a full stop',
    'The tanker left. … The tugs stayed',
    'The tanker left at noon. Somebody else came by; all was quiet. The tugs stayed.',
  ],
  ['four dots', 'The tanker left.... The tugs stayed', 'The tanker left. All was quiet. The tugs stayed.'],
  ['an omission at the start and the end', '… it would not be appropriate …', kerry],
  ['a bracket that adds', 'it would not be appropriate’ for Tehran [in Iran] to join', kerry],
  ['a bracket that replaces', 'it would not be appropriate’ for [the country] to join', kerry],
  [
    'a bracket for more words than it has',
    'John Kerry said [then] that',
    'John Kerry said on that very day that',
  ],
  ['a first letter in brackets', '[I]t would not be appropriate', kerry],
  ['a first letter in brackets, the other way', '[i]ranian troops left', 'Iranian troops left'],
  ['a letter in brackets inside', 'said that [T]he tanker left', 'said that the tanker left'],
  ['an ending in brackets', 'the government[s] want[ed] it', 'the government wants it'],
  ['sic', 'it would not be apropriate [sic] for Tehran', 'it would not be apropriate for Tehran'],
  [
    'sic in emphasis',
    'it would not be apropriate [*sic*] for Tehran',
    'it would not be apropriate for Tehran',
  ],
  ['a comma at the end', 'it would not be appropriate,', kerry],
  ['a full stop at the end', 'it would not be.', kerry],
  [
    'a full stop inside inner marks at the end',
    'He said it was ‘appropriate.’',
    'He said it was "appropriate", and left.',
  ],
  [
    'a comma inside inner marks in the source',
    'He said it was ‘appropriate’',
    'He said it was "appropriate," and left.',
  ],
  ['marks inside marks', 'that ‘it would not be appropriate’ for', kerry],
  ['a first letter lower-cased', 'john Kerry said on September 12', kerry],
  ['an apostrophe', "It isn't there", 'It isn’t there'],
  ['a bracket of the source', 'AAH [the Asaeb militia] is loyal to [Khamenei]', sowell],
  ['a bracketed letter of the source', '[T]he Russians are pushing', '“[T]he Russians are pushing'],
  ['over two passages', 'The tanker left. Two tugs stayed', 'The tanker left.¶Two tugs stayed.'],
  ['a speech over two passages', 'The tanker left. Two tugs stayed', '"The tanker left.¶"Two tugs stayed."'],
  [
    'an omission over a passage',
    'The tanker left … It was late',
    'The tanker left.¶Two tugs stayed.¶It was late.',
  ],
  ['brackets side by side', 'the [old] [grey] tanker left', 'the tanker left'],
  ['No. is no negation', 'The tanker … left at noon', 'The tanker No. 3 left at noon'],
  ['figures with signs', 'rose 2.5% to $1,000', 'It rose 2.5% to $1,000 a day'],
];

test('words of the source, as editors write them, pass', () => {
  assert.deepEqual(
    exact.map(([what, quote, source]) => `${what}: ${summary(match(quote, source))}`),
    exact.map(([what]) => `${what}: exact`),
  );
});

const altered: readonly (readonly [quote: string, source: string, said: string])[] = [
  [
    'AAH [the militia] is loyal to [their guide] as',
    sowell,
    'name -[the Asaeb militia] +[the militia] (replacing); name -[Khamenei] +[their guide] (replacing)',
  ],
  ['AAH [the Asaeb militia] is loyal to [him]', sowell, 'words +[him] (replacing)'],
  ['[the old militia] is loyal to [Khamenei]', sowell, 'words +[the old militia] (replacing)'],
  ['The tanker [sic] the port', 'The tanker left the port', 'words -left +[sic] (replacing)'],
  ['it would be appropriate', kerry, 'negation -not'],
  ['it would never be appropriate', kerry, 'negation -not +never'],
  ["it wouldn't be appropriate for them", 'it would be appropriate for them', "negation -would +wouldn't"],
  ['it would … be appropriate', kerry, 'negation -not +… (omission)'],
  ['it would [surely] be appropriate', kerry, 'negation -not +[surely] (negation)'],
  ['it would [not] be right for them', 'it would be right for them', 'negation +[not] (negation)'],
  ['John Kerry [40] said on September', kerry, 'number +[40] (figure)'],
  [
    'John Kerry said [twelve days] later that',
    'John Kerry said two days later that',
    'number -two days +[twelve days] (figure)',
  ],
  [
    'John Kerry said [much later in the day] that',
    'John Kerry said that',
    'words +[much later in the day] (long)',
  ],
  ['said on September 13 that', kerry, 'number -12 +13'],
  ['for Iran to join the U.S.-led group', kerry, 'name -Tehran +Iran'],
  [
    'Iraq told Iran to leave the town',
    'Iran told Iraq to leave the town',
    'name -Iran +Iraq; name -Iraq +Iran',
  ],
  ['John Kerry said on September 12 that “it would not be fitting', kerry, 'words -appropriate +fitting'],
  ['John Kerry said September 12 that', kerry, 'words -on'],
  ['John Kerry also said on September 12', kerry, 'words +also'],
  ['The tanker left us there', 'The tanker left US there', 'letters -US +us'],
  ['the tanker left The port', 'the tanker left the port', 'letters -the +The'],
  ['The town he said fell', 'The town, he said, fell', 'signs -,; signs -,'],
  ['The tanker left!', 'The tanker left.', 'signs -. +!'],
  ['The tanker left', 'the tanker left', 'letters -the +The'],
  ['i saw it there', 'I saw it there', 'letters -I +i'],
  ['rose by 10² metres', 'rose by 102 metres', 'number -102 +10²'],
  ['a [s]he left the port', 'a he left the port', 'words -he +[s]he'],
];

test('changes are found, the gravest first', () => {
  assert.deepEqual(
    altered.map(([quote, source]) => `${quote}: ${summary(match(quote, source))}`),
    altered.map(([quote, , said]) => `${quote}: altered; ${said}`),
  );
});

test('a lower-case beginning passes only where the quotation is part of a sentence', () => {
  assert.equal(
    summary(match('the tanker left', 'The tanker left', { runIn: false })),
    'altered; letters -The +the',
  );
});

test('a quotation too far from the source is absent', () => {
  for (const quote of ['The cat sat on the mat', 'John went to see Tehran in September', '…', '[sic]', '']) {
    assert.equal(summary(match(quote, kerry)), 'absent', quote);
  }
});

test('places are raw stretches of each passage', () => {
  const source = '  “The\u00A0tanker —left.” ¶ Two *tugs* stayed.';
  const { places } = match('The tanker — left. Two tugs stayed', source, { markdown: true });
  const texts = source.split('¶');
  assert.deepEqual(
    places.map(({ passage, start, end }) => texts[passage]?.slice(start, end)),
    ['The\u00A0tanker —left.', 'Two *tugs* stayed'],
  );
});

test('a quotation does not cross passages that are not consecutive', () => {
  const passages = ['The tanker left.', 'Two tugs stayed.'].map((text, index) => ({
    text,
    number: 1 + 3 * index,
    markdown: false,
  }));
  const source = readQuoteSource(passages);
  const status = (text: string): string => matchQuote(readQuote({ text, markdown: true }), source).status;
  assert.equal(status('The tanker left. Two tugs stayed'), 'altered');
  assert.equal(status('The tanker left. … Two tugs stayed'), 'exact');
});

const sentence =
  'The purported presence of Suleimani, who is the Revolutionary Guards’ chief strategist for operations outside of Iran’s borders, showed how much Iran intends to remain at the forefront in the battle.';

test('a closer quotation scores higher, whatever the change', () => {
  const words = sentence.split(' ');
  const changes: readonly ((word: string, index: number) => string)[] = [
    () => 'xylophone',
    () => '',
    (word) => `${word} xylophone`,
  ];
  for (const change of changes) {
    // Every third word, one more each time.
    const scores = [0, 1, 2, 3, 4, 5].map((count) => {
      const quote = words
        .map((word, index) => (index % 3 === 1 && index < 3 * count ? change(word, index) : word))
        .join(' ');
      return match(quote, sentence).score;
    });
    assert.equal(scores[0], 1);
    for (const [index, score] of scores.slice(1).entries())
      assert.ok(score < (scores[index] ?? 0), String(scores));
  }
});

test('one word in five changed is found', () => {
  const quote = sentence
    .split(' ')
    .map((word, index) => (index % 5 === 2 ? 'xylophone' : word))
    .join(' ');
  const { status, places } = match(quote, `Before it other words stood. ${sentence} After it too.`);
  assert.equal(status, 'altered');
  assert.deepEqual(places, [{ passage: 0, start: 29, end: 29 + sentence.length - 1 }]);
});

test('a long quotation is found in a long text by its rare words', () => {
  const hay = Array.from({ length: 9_000 }, (_, index) => `word${(index * 7919) % 1500}`);
  const quote = `${sentence} `.repeat(4).trim();
  const source = [...hay.slice(0, 6_000), quote, ...hay.slice(6_000)].join(' ');
  assert.equal(summary(match(quote, source)), 'exact');
  assert.equal(summary(match(quote.replace('chief', 'main'), source)), 'altered; words -chief +main');
});

test('a bracket of the source is not the quotation’s to drop', () => {
  assert.equal(summary(match('so The tanker left', 'so [T]he tanker left')), 'altered; letters -[T]he +The');
});

test('a capital at the start of a sentence makes no name', () => {
  const source = 'Cars came to the port at six.';
  assert.equal(summary(match('Tanks came to the port at six', source)), 'altered; words -Cars +Tanks');
});
