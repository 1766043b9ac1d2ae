import type { Passage } from '../../src/corpus/source.ts';
import { sentences } from '../../src/text/sentences/sentences.ts';
import { textOf } from '../../src/text/span.ts';
import { tidy } from '../../src/text/normalise.ts';
import { words } from '../../src/text/words.ts';
import { random } from './random.ts';

/** Every how many citations one has a fault: in a word of the quotation, a figure, the passage or the key. */
const faultEvery = 25;

/**
 * A briefing of at least `length` words with `citations` citations, half of them of quotations, half of claims in other
 * words: sections, paragraphs, lists, block quotes, tables and footnotes, made from `passages`. The same in every run.
 */
export function makeBriefing(
  passages: readonly (Passage & { readonly key: string })[],
  length: number,
  citations: number,
): string {
  const next = random(600);
  const told = passages
    .filter(({ section }) => section === 'body')
    .map((passage) => ({
      key: passage.key,
      number: passage.number,
      // Sentences that can be quoted anywhere unchanged.
      told: sentences(passage.text)
        .map((span) => tidy(textOf(passage.text, span)))
        .filter((text) => words(text).length > 14 && !/[“”"[\]*_|@]/.test(text)),
    }))
    .filter((passage) => passage.told.length > 0);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  let made = 0;
  const cited = (): string => {
    const passage = pick(told);
    const list = pick(passage?.told ?? [])?.split(' ') ?? [];
    made += 1;
    const isFaulty = made % faultEvery === 0;
    const number = isFaulty && made % 4 === 0 ? 999 : passage?.number;
    const place = `[@${passage?.key}, ¶${number}]`;
    if (made % 2 === 0) {
      const from = Math.floor(next() * (list.length - 12));
      const quoted = list
        .slice(from, from + 12)
        .join(' ')
        .replace(/[.,;:]$/, '');
      return `Officials told the committee that “${isFaulty ? quoted.replace(/ \S+ /, ' rather ') : quoted}” ${place}.`;
    }
    const few = list
      .slice(0, 6)
      .join(' ')
      .replaceAll(/[.,;:]/g, '');
    const year = isFaulty ? 'of 1990 ' : '';
    return `The report ${year}holds that ${few}, and the ministries took the same view of it ${place}.`;
  };
  const plain = (): string =>
    pick([
      'We assess that the trend will go on through the next quarter.',
      'We judge that both sides expected the talks to fail.',
      'It is likely that the port will stay closed for longer than the owners hope.',
      'What would change this judgement?',
      'This section looks at each of these questions in turn.',
    ]) ?? '';
  const paragraph = (): string => [plain(), cited(), plain(), cited(), plain()].join(' ');
  const blocks = [
    (index: number) => `## Part ${index}: what was said`,
    paragraph,
    paragraph,
    () => [cited(), cited(), plain()].map((text) => `- ${text}`).join('\n'),
    paragraph,
    () => `${plain()}\n\n> ${plain()} ${plain()}\n>\n> ${cited()}`,
    paragraph,
    () => `| Actor | Claim |\n|---|---|\n| Navy | ${cited()} |\n| Port | ${cited()} |`,
    (index: number) => `${plain()}[^${index}]\n\n[^${index}]: ${cited()}`,
  ];
  const text = ['---\ntitle: A long briefing\nlang: en-GB\n---'];
  const add = (written: string): number => {
    text.push(written);
    return words(written).length;
  };
  let count = 0;
  for (let index = 0; count < length; index += 1) {
    // Once the citations are used up, the rest is uncited text.
    const block = made >= citations ? plain : blocks[index % blocks.length];
    count += add(block?.(index) ?? '');
  }
  for (let missing = citations - made; missing > 0; missing -= 1) add(cited());
  return `${text.join('\n\n')}\n`;
}
