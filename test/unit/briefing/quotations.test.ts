import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBriefing } from '../../../src/briefing/parse.ts';
import { textOf } from '../../../src/text/span.ts';

/** Expected: the words of each quotation, with `…` after unclosed ones and `>` before block quotes. */
function checkQuotations(text: string, expected: readonly string[]): void {
  const actual = parseBriefing(text).quotations.map(
    ({ inner, open, form }) => (form === 'block' ? '> ' : '') + textOf(text, inner) + (open ? '…' : ''),
  );
  assert.deepEqual(actual, expected, JSON.stringify(text));
}

test('three words between double marks are a quotation', () => {
  checkQuotations('He “left the port” at “ten”.', ['left the port']);
  checkQuotations('He "left the port", „left the town“.', ['left the port', 'left the town']);
  checkQuotations('Il a « quitté le port ».', ['quitté le port']);
  checkQuotations('Er hat »den Hafen verlassen«.', ['den Hafen verlassen']);
  checkQuotations('**“Left the port”** and *"left the town"*', ['Left the port', 'left the town']);
  checkQuotations("It's one and the boys' two and 'three four five'.", []);
  checkQuotations('A 5" pipe, a 6" pipe and a 7" pipe.', []);
  checkQuotations('He said "... left the port" of ".45 calibre guns" " .', [
    '... left the port',
    '.45 calibre guns',
  ]);
  checkQuotations('“It isn’t so” and “well-known isn’t”', ['It isn’t so']);
});

test('the backslash of an escaped mark is no word of the quotation, an escaped backslash is', () => {
  checkQuotations('He said \\"left the port\\" then.', ['left the port']);
  checkQuotations('He typed "left the C:\\\\" then.', ['left the C:\\\\']);
});

test('a quotation includes the links at its ends', () => {
  checkQuotations('He “[left the](u) port of [the town](v)” at ten.', [
    '[left the](u) port of [the town](v)',
  ]);
  checkQuotations('He [“left the port”](u) at “[ten by the clock](v)”.', [
    'left the port',
    '[ten by the clock](v)',
  ]);
});

test('entities may be quotation marks', () => {
  checkQuotations('He &ldquo;left the port&rdquo; and &quot;left the town&quot; of R&amp;D.', [
    'left the port',
    'left the town',
  ]);
  checkQuotations('Il a «&nbsp;quitté le port&hellip;&nbsp;».', ['quitté le port&hellip;']);
  const [quotation] = parseBriefing('He &ldquo;left the port&rdquo; at ten.').quotations;
  assert.deepEqual(quotation && [quotation.start, quotation.end], [3, 30]);
});

test('single curly marks are quotation marks, apostrophes are not', () => {
  checkQuotations('He ‘left the port’ then.', ['left the port']);
  checkQuotations('The boys’ ‘port’ and it’s the boys’ own.', []);
  checkQuotations('Rock ’n’ roll in the ’90s and so on’.', []);
});

test('nested quotations belong to the outer one', () => {
  checkQuotations('“He said ‘one two three’ twice.”', ['He said ‘one two three’ twice.']);
  checkQuotations('“He said "one two three" twice.”', ['He said "one two three" twice.']);
});

test('a quotation may span sentences but not blocks', () => {
  checkQuotations('“One left. Two left.” [@a]', ['One left. Two left.']);
  checkQuotations('“One left here.\n\nTwo left there.”', ['One left here.…']);
  checkQuotations('“One left here.\n\n“Two left there.”', ['One left here.', 'Two left there.']);
  checkQuotations('- “One left here\n- Two left.', ['One left here…']);
  checkQuotations('| “One left here | Two left” |\n|---|---|\n| “a b c” | d |', ['One left here…', 'a b c']);
  checkQuotations('“One left here [@a, ¶4] “two left there” so', ['One left here…', 'two left there']);
});

test('a block quote is one quotation, from its first word to its last', () => {
  checkQuotations('> One left here.\n>\n> Two left. [@a, ¶2]', ['> One left here.\n>\n> Two left']);
  checkQuotations('> “One left here.”\n> — Mayor, in “the old town” [@a]', ['> One left here']);
  checkQuotations('> One left here.\n>\n> — Mayor [@a]', ['> One left here']);
  checkQuotations('> One left here. — Mayor Two [@a]', ['> One left here']);
  checkQuotations('> One left here.” *— Mayor* [@a]', ['> One left here']);
  checkQuotations('> One left here. (Mayor, [@a])', ['> One left here']);
  checkQuotations('> One left here. (They went north.) [@a]', ['> One left here. (They went north']);
  checkQuotations('> One left here. — They did so then. [@a]', ['> One left here. — They did so then']);
  checkQuotations('> One left — Two was the one [@a]', ['> One left — Two was the one']);
  checkQuotations('> Two words.', []);
});

test('code, comments, link titles and citations hold no quotation', () => {
  checkQuotations('`“a b c”` <!-- “a b c” --> [x](u "a b c") ![“a b c”](i) [see “a b c” @a]', []);
  checkQuotations('```\n“a b c”\n```', []);
  checkQuotations('He \\"left the port\\" then.', ['left the port']);
});
