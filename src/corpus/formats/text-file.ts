import { isBlank } from '../../text/normalise.ts';
import { decode } from './decode.ts';
import { parseFrontMatter } from './front-matter.ts';
import { limits } from './limits.ts';
import { cutPassages } from './passages.ts';
import type { Markup } from '../source.ts';
import type { Reading } from './reader.ts';
import { statedMetadata } from './stated-metadata.ts';

/** Reads text and Markdown: the front matter, the passages, and the bibliographic data that the text states. */
export function readPlain(bytes: Uint8Array, markup: Markup): Reading {
  const { text, problems } = decode(bytes);
  if (isBlank(text)) {
    const empty = { severity: 'warning' as const, message: 'The file is empty: it has no passages.' };
    return { text, passages: [], metadata: {}, problems: problems.length > 0 ? problems : [empty] };
  }
  const frontMatter = parseFrontMatter(text);
  const passages = cutPassages(text, frontMatter.span?.end ?? 0, markup);
  const endless = passages.find((passage) => passage.end - passage.start > limits.passage);
  if (endless !== undefined) {
    const message = `Paragraph ${endless.number} is longer than ${limits.passage / 1024 / 1024} MiB: the file is not read. Put empty lines between its paragraphs.`;
    const problem = { severity: 'error' as const, message, position: endless.position };
    return { text, passages: [], metadata: {}, problems: [...problems, problem] };
  }
  return {
    text,
    passages,
    metadata: { ...statedMetadata(passages), ...frontMatter.metadata },
    problems: [
      ...problems,
      ...frontMatter.problems,
      ...(passages.length === 0
        ? [{ severity: 'warning' as const, message: 'The file has front matter only: it has no passages.' }]
        : []),
    ],
  };
}
