/** A number from 0 up to `below`, the same in every run. */
export type Dice = (below: number) => number;

/** Dice with a fixed seed (mulberry32, public domain: github.com/bryc/code). */
export function dice(seed: number): Dice {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** A paragraph of a source as it is edited: which of the first paragraphs it has the words of, and whether those are other words now. */
export interface Paragraph {
  readonly text: string;
  readonly of: readonly number[];
  readonly changed: boolean;
}

/** What can be done to the paragraph at an index; undefined where it cannot be done to this one. */
export type Edit = (all: readonly Paragraph[], at: number, roll: Dice) => readonly Paragraph[] | undefined;

/** Every kind of edit. */
export const edits: Readonly<Record<string, Edit>> = {
  'a word replaced': rewording((words, at) => words.with(at, 'xylophone')),
  'a word added': rewording((words, at) => words.toSpliced(at, 0, 'hardly')),
  'a word taken out': rewording((words, at) => words.toSpliced(at, 1)),
  'two words swapped': rewording((words, at) =>
    words.with(at, words[at + 1] ?? '').with(at + 1, words[at] ?? ''),
  ),
  'a letter mistyped': rewording((words, at) => words.with(at, `${words[at]}e`)),
  'a figure changed': (all, at) => {
    const text = all[at]?.text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
    return text === all[at]?.text ? undefined : changed(all, at, text ?? '');
  },
  'a currency changed': (all, at) => {
    const text = all[at]?.text.replace('$', '€');
    return text === all[at]?.text ? undefined : changed(all, at, text ?? '');
  },
  'a sentence added': (all, at) => changed(all, at, `${all[at]?.text} Officials later denied all of it.`),
  'a sentence added in front': (all, at) =>
    changed(all, at, `In a correction, the paper wrote: ${all[at]?.text}`),
  'the last sentence cut': (all, at) => {
    const cut = all[at]?.text.replace(/(?<=[.!?]) [^.!?]+[.!?]$/, '');
    return cut === all[at]?.text ? undefined : changed(all, at, cut ?? '');
  },
  'a paragraph rewritten': (all, at, roll) =>
    changed(all, at, `The harbour of Varna ${roll(1000)} was calm that night, and nobody saw a ship.`),
  'a paragraph deleted': (all, at) => all.toSpliced(at, 1),
  'a paragraph added': (all, at, roll) => all.toSpliced(at, 0, fresh(roll)),
  'three paragraphs added on top': (all, _at, roll) => [fresh(roll), fresh(roll), fresh(roll), ...all],
  'a paragraph moved': (all, at, roll) => {
    const [moved] = all.slice(at, at + 1);
    return moved === undefined ? undefined : all.toSpliced(at, 1).toSpliced(roll(all.length), 0, moved);
  },
  'a paragraph split': (all, at) => {
    const { text = '', of = [], changed: was = false } = all[at] ?? {};
    const cut = /(?<=[a-z]{4}[.!?]) (?=[A-Z])/.exec(text)?.index;
    if (cut === undefined) return undefined;
    const halves = [text.slice(0, cut), text.slice(cut + 1)].map((half) => ({
      text: half,
      of,
      changed: was,
    }));
    return all.toSpliced(at, 1, ...halves);
  },
  'two paragraphs joined': (all, at) => {
    const [a, b] = all.slice(at, at + 2);
    if (a === undefined || b === undefined) return undefined;
    // Joined with another than its neighbour, a paragraph says more than it did.
    const areNeighbours = b.of[0] === (a.of.at(-1) ?? Number.NaN) + 1;
    const joined = {
      text: `${a.text} ${b.text}`,
      of: [...a.of, ...b.of],
      changed: a.changed || b.changed || !areNeighbours,
    };
    return all.toSpliced(at, 2, joined);
  },
  'a comma added': respelling((text) => text.replace(/(?<=[a-z]{3}) (?=[a-z]{3})/, ', ')),
  'full stops made semicolons': respelling((text) => text.replaceAll(/(?<=[a-z]{3})\.(?= |$)/g, ';')),
  'lines broken': respelling((text) => text.replaceAll(/(?<=[a-z]{5}) /g, '\n')),
  'double spaces': respelling((text) => text.replaceAll(' ', '  ')),
  'quotation marks restyled': respelling((text) => text.replaceAll(/["“”]/g, '»').replaceAll(/['’‘]/g, '’')),
  'dashes restyled': respelling((text) => text.replaceAll(/ [–—-] /g, ' -- ')),
  nothing: (all) => all,
};

function rewording(change: (words: readonly string[], at: number) => readonly string[]): Edit {
  return (all, at, roll) => {
    const words = (all[at]?.text ?? '').split(' ');
    const found = change(words, roll(words.length - 1));
    return words.length < 4 || isSame(words, found) ? undefined : changed(all, at, found.join(' '));
  };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return bare(a.join(' ')) === bare(b.join(' '));
}

/** A text without its punctuation. */
function bare(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}$€%]+/gu, ' ').trim();
}

/** An edit after which the words are the same. */
function respelling(change: (text: string) => string): Edit {
  return (all, at) => all.map((each, index) => (index === at ? { ...each, text: change(each.text) } : each));
}

/** Other words in one paragraph; of two that were joined nobody could say whose words they are. */
function changed(all: readonly Paragraph[], at: number, text: string): readonly Paragraph[] | undefined {
  if ((all[at]?.of.length ?? 0) > 1) return undefined;
  return all.map((each, index) => (index === at ? { ...each, text, changed: true } : each));
}

function fresh(roll: Dice): Paragraph {
  const text = `Note ${roll(100_000)}: the newspaper adds that none of this was known at ${roll(24)} o’clock.`;
  return { text, of: [], changed: false };
}
