/** Number words from 1 on, a list a line: English, English ordinals, German, French, Spanish. */
const words: readonly string[] = [
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
  'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  'un deux trois quatre cinq six sept huit neuf dix onze douze',
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce',
];

const values: ReadonlyMap<string, number> = new Map(
  words.flatMap((line) => line.split(' ').map((word, index): [string, number] => [word, index + 1])),
);

/** Whether a word is a number, or stands for one: `four`, `fourth`, `last`. */
export function isNumberWord(word: string): boolean {
  const lower = word.toLowerCase();
  return values.has(lower) || lower === 'last';
}

/**
 * The number in a locator's value, in any form: 4 for `four`, `4a`, `4(a)`, `#4`, `-4`, `４`, `iv`. Undefined if the value has no number, or
 * several.
 */
export function numberSaid(value: string): number | undefined {
  if (/\p{No}/u.test(value)) return undefined;
  const text = value.normalize('NFKC').trim().toLowerCase();
  const known = values.get(text) ?? romanValue(text);
  if (known !== undefined) return known;
  const digits = [...text.matchAll(/\p{Nd}+/gu)];
  const [only] = digits;
  if (only === undefined || digits.length > 1 || only[0].length > 6) return undefined;
  return Array.from(only[0]).reduce((sum, digit) => sum * 10 + digitValue(digit), 0);
}

/** The value of a digit of any script. In every script the ten digits are consecutive, from zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

const numerals: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** The value of a Roman numeral in lower case; undefined for any other text. */
export function romanValue(text: string): number | undefined {
  if (!/^(?=[ivxlcdm])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(text))
    return undefined;
  const each = Array.from(text).map((letter) => numerals[letter] ?? 0);
  return each.reduce((sum, value, index) => sum + (value < (each[index + 1] ?? 0) ? -value : value), 0);
}
