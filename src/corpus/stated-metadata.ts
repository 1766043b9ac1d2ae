import { namesOfByline } from './byline-cues.ts';
import { dateOfLine } from './dates.ts';
import { plainMarkdown } from './markdown-marks.ts';
import type { CslItem, Passage } from './source.ts';

/**
 * What a text says about itself in its title and byline passages: the title, the names after "By", the date of a date line.
 * Nothing is guessed: what no such passage states is left out.
 */
export function statedMetadata(passages: readonly Passage[]): Partial<CslItem> {
  const title = passages.find((passage) => passage.section === 'title');
  const lines = passages
    .filter((passage) => passage.section === 'byline')
    .flatMap((passage) => passage.text.split(/\r\n|\n|\r|\s*[|·•]\s*/u));
  const author = lines.map((line) => namesOfByline(line)).find((names) => names.length > 0);
  const issued = lines.map((line) => dateOfLine(line.trim())).find((date) => date !== undefined);
  return {
    ...(title === undefined ? {} : { title: plainMarkdown(title.text).replaceAll(/\s+/gu, ' ') }),
    ...(author === undefined ? {} : { author: author.map((literal) => ({ literal })) }),
    ...(issued === undefined ? {} : { issued }),
  };
}
