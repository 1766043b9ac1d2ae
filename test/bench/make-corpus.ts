import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlain } from '../../src/corpus/formats/text-file.ts';
import { sentences } from '../../src/text/sentences/sentences.ts';
import { textOf } from '../../src/text/span.ts';
import { tidy } from '../../src/text/normalise.ts';
import { words } from '../../src/text/words.ts';
import { random } from './random.ts';

/** Number of different made-up words, about as many as in 10 MB of news. */
const vocabularySize = 50_000;
/** Share of the seeds' longer words replaced by made-up ones, so that passages differ as real ones do. */
const exchanged = 0.45;
const sentencesPerPassage = 4;

/** The size of the corpus to write: its minimum bytes or files, and the passages per file. */
export interface CorpusSize {
  readonly bytes?: number;
  readonly files?: number;
  readonly passagesPerFile?: number;
}

/**
 * Writes a corpus of about `bytes` or `files` into `folder`: sentences of the seeds in random order, with many words replaced by
 * made-up ones whose frequencies follow Zipf's law. The same in every run.
 */
export function makeCorpus(
  folder: string,
  seeds: string,
  { bytes = Infinity, files = Infinity, passagesPerFile = 36 }: CorpusSize,
): void {
  mkdirSync(folder, { recursive: true });
  const next = random(20_261_121);
  const sentencesOfSeeds = readSentences(seeds);
  const vocabulary = Array.from({ length: vocabularySize }, () => madeUpWord(next));
  const zipf = (): string => vocabulary[Math.floor(vocabularySize ** next()) - 1] ?? 'word';
  const sentence = (): string => {
    const base = sentencesOfSeeds[Math.floor(next() * sentencesOfSeeds.length)] ?? '';
    return base.replaceAll(/\p{L}{5,}/gu, (word) => (next() < exchanged ? likeCase(word, zipf()) : word));
  };
  for (let written = 0, file = 0; written < bytes && file < files; file += 1) {
    const passages = Array.from({ length: passagesPerFile }, () =>
      Array.from({ length: sentencesPerPassage }, sentence).join(' '),
    );
    const text = `Report ${file}\n\n${passages.join('\n\n')}\n`;
    writeFileSync(join(folder, `report-${String(file).padStart(5, '0')}.txt`), text);
    written += Buffer.byteLength(text);
  }
}

function readSentences(seeds: string): readonly string[] {
  return readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readPlain(readFileSync(join(seeds, name)), 'plain').passages)
    .filter((passage) => passage.section === 'body')
    .flatMap((passage) => sentences(passage.text).map((span) => tidy(textOf(passage.text, span))))
    .filter((text) => words(text).length >= 6);
}

const onsets = [
  'b',
  'br',
  'd',
  'f',
  'g',
  'k',
  'kl',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea'];
const codas = ['', '', 'n', 'r', 's', 'l', 't'];

function madeUpWord(next: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const syllables = 2 + Math.floor(next() * 3);
  return Array.from({ length: syllables }, () => pick(onsets) + pick(vowels) + pick(codas)).join('');
}

function likeCase(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
