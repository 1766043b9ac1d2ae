import { statedByLine } from '../sections/byline-cues.ts';
import { withoutMarks } from '../sections/markdown-marks.ts';
import type { CslDate, CslItem, Passage } from '../source.ts';

/**
 * The bibliographic data that a text states in its title and byline passages: the title, the names after "By", the date of a date line.
 * Nothing is guessed. Data that no such passage states is left out, and so is the date where several differ, as in a chronology.
 */
export function statedMetadata(passages: readonly Passage[]): Partial<CslItem> {
  const title = passages.find((passage) => passage.section === 'title');
  const lines = passages
    .filter((passage) => passage.section === 'byline')
    .flatMap((passage) => withoutMarks(passage.text).split('\n'))
    .filter((line) => !/\b(?:updated|modified|revised)\b/iu.test(line))
    .map((line) => statedByLine(line));
  const names = lines.find((line) => line.names.length > 0)?.names;
  const issued = only(lines.flatMap(({ date }) => (date === undefined ? [] : [date])));
  return {
    ...(title === undefined ? {} : { title: withoutMarks(title.text).replaceAll(/\s+/gu, ' ') }),
    ...(names === undefined ? {} : { author: names.map((literal) => ({ literal })) }),
    ...(issued === undefined ? {} : { issued }),
  };
}

function only(dates: readonly CslDate[]): CslDate | undefined {
  return new Set(dates.map((date) => JSON.stringify(date))).size === 1 ? dates[0] : undefined;
}
