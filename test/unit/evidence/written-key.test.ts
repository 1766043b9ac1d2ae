import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBriefing } from '../../../src/briefing/parse.ts';
import { meantKey } from '../../../src/evidence/written-key.ts';
import { textOf } from '../../../src/text/span.ts';

const keys = new Set([
  'port',
  'port::log',
  'HFH+:WEKA:09',
  "O'Brien2020",
  'müller–2020',
  'smith.2020.',
  'a,b',
]);

/** Which key is meant, whether a source has it, and what is marked; nothing where it is the one Pandoc reads. */
function checkMeant(text: string, expected?: string): void {
  const [citation] = parseBriefing(text).citations;
  const meant = citation && meantKey(citation, (key) => keys.has(key));
  const actual = meant && `${meant.known ? 'known' : 'unknown'} ${meant.key} ${textOf(text, meant)}`;
  assert.equal(actual, expected, text);
}

test('a longer key that a source has', () => {
  checkMeant('[@HFH+:WEKA:09, ¶2]', 'known HFH+:WEKA:09 @HFH+:WEKA:09');
  checkMeant('[see -@HFH+:WEKA:09]', 'known HFH+:WEKA:09 -@HFH+:WEKA:09');
  checkMeant('As @HFH+:WEKA:09.', 'known HFH+:WEKA:09 @HFH+:WEKA:09');
  checkMeant('[@port::log, ¶2]', 'known port::log @port::log');
  checkMeant("[@O'Brien2020; @port]", "known O'Brien2020 @O'Brien2020");
  checkMeant('[@müller–2020, ¶2]', 'known müller–2020 @müller–2020');
  checkMeant('[@smith.2020., ¶2]', 'known smith.2020. @smith.2020.');
  checkMeant('[@a,b, ¶2]', 'known a,b @a,b');
});

test('a word that is no key is taken whole', () => {
  checkMeant('[@XY+:Z:1, ¶2]', 'unknown XY+:Z:1 @XY+:Z:1');
  checkMeant('[@smith::2021]', 'unknown smith::2021 @smith::2021');
  checkMeant('[@smith.2021., ¶2]', 'unknown smith.2021. @smith.2021.');
  checkMeant("[@D'Arcy1999, ¶2]", "unknown D'Arcy1999 @D'Arcy1999");
  checkMeant('[@D’Arcy1999, ¶2]', 'unknown D’Arcy1999 @D’Arcy1999');
  checkMeant('[@a=b]', 'unknown a=b @a=b');
  checkMeant('[@10.1000/xyz(2010), p. 3]', 'unknown 10.1000/xyz(2010) @10.1000/xyz(2010)');
  checkMeant('[@port--draft, ¶2]', 'unknown port--draft @port--draft');
  checkMeant('As @smith–2021 says', 'unknown smith–2021 @smith–2021');
  checkMeant('As @smith::2021, he says', 'unknown smith::2021 @smith::2021');
});

test('the key is what Pandoc reads', () => {
  for (const text of [
    '[@port, ¶2]',
    '[@port,¶2]',
    '[@port¶2]',
    '[@port,p.2]',
    '[@port.]',
    '[@port., ¶2]',
    '[@port: ¶2]',
    '[@port (¶2)]',
    '[@port’s words]',
    '[@nobody, ¶2]',
    '[@{HFH+:WEKA:09}, ¶2]',
    'As @port.',
    'As @nobody’s friend.',
    'As @nobody—a friend—says.',
    'As @nobody, @port says.',
    '(so @nobody)',
    '*so @nobody*',
    'As @port–Varna lines say',
    'As @nobody… says',
  ]) {
    checkMeant(text);
  }
});
