import { parseBibliography } from '../../src/corpus/bibliography/read-bibliography.ts';
import { parseFrontMatter } from '../../src/corpus/formats/front-matter.ts';
import { parseConfig } from '../../src/project/parse-config.ts';
import { readBaseline } from '../../src/report/baseline.ts';
import { type Hostile, doubled } from './doubling.ts';
import { numbered, repeated } from './texts.ts';

const json: readonly Hostile[] = [
  ...[
    '[',
    '{',
    '{"a":',
    '"',
    ',',
    '[{\n',
    '{"a":1},\n',
    '//',
    '/*',
    '\\',
    '[]',
    ' ',
    '\n',
    '1,',
    '"a",',
    '\u2028',
    '\0',
  ].map((part): Hostile => ({ name: JSON.stringify(part), make: (length) => repeated(part, length) })),
  { name: 'a long list', make: (length) => `{"sources":[${repeated('"a",', length)}"b"]}` },
  { name: 'a long list of mistakes', make: (length) => `{"files":[${repeated('1,', length)}"b"]}` },
  { name: 'a list of commas', make: (length) => `{"files":[${repeated(',', length)}]}` },
  numbered('rules', (n) => `"r${n}":"error",`, '{"rules":{', '"a":"off"}}'),
  numbered('unknown fields', (n) => `"f${n}":1,`, '{', '"a":1}'),
  numbered('entries', (n) => `{"id":"a${n}","type":"book","title":"x"},\n`, '[', '{"id":"a"}]'),
  numbered('entries without their braces', (n) => `{"id":"a${n}","type":"book"\n`, '[', ']'),
  numbered('entries with mistakes', (n) => `{"id":"a${n}","title":[],"author":1},\n`, '[', '{}]'),
  numbered('entries with one id', () => '{"id":"a","type":"book"},\n', '[', '{}]'),
  numbered('fields of one entry', (n) => `"f${n}":1,`, '[{', '"id":"a"}]'),
];

const bibtex: readonly Hostile[] = [
  ...[
    '@',
    '@{',
    '@a{',
    '@article{',
    '@article',
    '@a\n',
    '{',
    '}',
    '\\',
    '%',
    '\n',
    ' ',
    '"',
    '@book{k,t={\n',
    '@book{k,t={',
    '@book{k,\n',
    '@book a,\n',
    '@string{a="',
    '@comment{',
    '@book(',
    ' @',
  ].map((part): Hostile => ({ name: JSON.stringify(part), make: (length) => repeated(part, length) })),
  numbered('entries', (n) => `@book{key${n}, title={The port ${n}}, year={2014}}\n`),
  numbered('entries without a closing brace', (n) => `@book{key${n}, title={The port ${n}, year={2014}\n`),
  numbered('entries with one key', () => '@book{key, title={The port}, year={2014}}\n'),
  numbered('entries without a key', () => '@book{, title={The port}, year={2014}}\n'),
  numbered('strings', (n) => `@string{s${n} = "x"}\n`),
  { name: 'a long title', make: (length) => `@book{a, title={${repeated('The port ', length)}}}` },
  {
    name: 'a nested title',
    make: (length) => `@book{a, title={${'{'.repeat(length / 2)}${'}'.repeat(length / 2)}}}`,
  },
];

const yaml: readonly Hostile[] = [
  ...[
    '[',
    '{',
    '{a: ',
    '- ',
    '? ',
    ': ',
    '&a ',
    '!a ',
    '"',
    '*a,',
    '|\n',
    '# a\n',
    '  a\n',
    '\t',
    "''",
    '- a\n',
    '\u2028',
    '%',
  ].map((part): Hostile => ({
    name: JSON.stringify(part),
    make: (length) => `---\nk: ${repeated(part, length)}\n---\nHe left.`,
  })),
  numbered('keys', (n) => `k${n}: a\n`, '---\n', '---\nHe left.'),
  numbered('one key', () => 'k: a\n', '---\n', '---\nHe left.'),
  numbered('aliases', (n) => `k${n}: &a${n} [*a${n - 1}, *a${n - 1}]\n`, '---\nk: &a-1 b\n', '---\nHe left.'),
  numbered('growing indentation', (n) => `${' '.repeat(n)}k:\n`, '---\n', '---\nHe left.'),
  numbered('TOML', (n) => `k${n} = "a"\n`, '+++\n', '+++\nHe left.'),
];

doubled('a project file', json, (text) => parseConfig(text, ['a']));
doubled('a baseline', json, (text) => readBaseline(text));
doubled('references.json', json, (text) => parseBibliography('references.json', text));
doubled('a BibTeX file', bibtex, (text) => parseBibliography('a.bib', text), {
  smallest: 2_000,
  largest: 500_000,
});
// Longer front matter is not read.
doubled('front matter', yaml, (text) => parseFrontMatter(text), { smallest: 1_000, largest: 31_000 });
