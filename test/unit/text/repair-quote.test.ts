import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repairedQuote } from '../../../src/text/quotes/repair-quote.ts';
import { readQuote } from '../../../src/text/quotes/quote-elements.ts';
import { readQuoteSource } from '../../../src/text/quotes/quote-source.ts';

/** The quotation repaired from passages separated by `¶`. */
function repaired(quote: string, source: string): string | undefined {
  const shown = source.split('¶');
  const passages = shown.map((text, index) => ({ text, number: index + 1, markdown: false }));
  return repairedQuote(readQuote({ text: quote, markdown: true }), readQuoteSource(passages), {
    shown,
    write: (stretch) => stretch,
  });
}

const source = 'He said that the old tanker may have left the port at six, in the morning.';

const cases: readonly (readonly [quote: string, repaired: string | undefined, source?: string])[] = [
  ['the old tanker may have left', 'the old tanker may have left'],
  ['the old tanker might have left', 'the old tanker may have left'],
  ['the [old] tanker might have left', 'the [old] tanker may have left'],
  ['the tanker may have left', 'the old tanker may have left'],
  ['the very old tanker may have left', 'the old tanker may have left'],
  ['very the old tanker may have left', 'that the old tanker may have left'],
  ['the old tanker may have left very', 'the old tanker may have left the'],
  ['the old tanker … left a port', 'the old tanker … left the port'],
  ['the *old* tanker might have left', 'the *old* tanker may have left'],
  ['left the port at six in the morning', 'left the port at six, in the morning'],
  ['left the port, at six, in the morning', 'left the port at six, in the morning'],
  ['tanker the old may have left', 'that the old tanker may have left'],
  ['may have left. It sails at', 'may have left. It sailed at', 'It may have left.¶It sailed at six.'],
];

test('only what differs is replaced by the words of the source', () => {
  for (const [quote, expected, other = source] of cases)
    assert.equal(repaired(quote, other), expected, quote);
});
