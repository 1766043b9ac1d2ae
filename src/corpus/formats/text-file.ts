import { isBlank } from '../../text/normalise.ts';
import { decode } from './decode.ts';
import { decodeSource } from './decode-source.ts';
import { parseFrontMatter } from './front-matter.ts';
import { limits } from './limits.ts';
import { cutPassages } from './passages.ts';
import { type CslItem, type Markup, type Passage, problem } from '../source.ts';
import type { Reading } from './reader.ts';
import { statedMetadata } from './stated-metadata.ts';

/** Reads text and Markdown in any code page, as {@link readPlain} does. */
export async function readTextFile(bytes: Uint8Array, markup: Markup): Promise<Reading> {
  return readPlain(bytes, markup, await decodeSource(bytes));
}

/**
 * Reads text and Markdown: the front matter, the passages, and the bibliographic data that the text states. `decoded` are the characters
 * of the bytes, where they are not UTF-8 or windows-1252.
 */
export function readPlain(bytes: Uint8Array, markup: Markup, decoded = decode(bytes)): Reading {
  const { text, problems } = decoded;
  if (isBlank(text)) {
    const empty = problem('warning', { id: 'file-empty', args: {} });
    return { text, passages: [], metadata: {}, problems: problems.length > 0 ? problems : [empty] };
  }
  const frontMatter = parseFrontMatter(text);
  const passages = cutPassages(text, frontMatter.span?.end ?? 0, markup);
  const endless = passages.find((passage) => passage.end - passage.start > limits.passage);
  if (endless !== undefined) {
    const args = { number: endless.number, mebibytes: limits.passage / 1024 / 1024 };
    const refusal = problem('error', { id: 'file-endless-paragraph', args }, endless.position);
    return { text, passages: [], metadata: {}, problems: [...problems, refusal] };
  }
  return {
    text,
    passages,
    metadata: aboutText(passages, frontMatter.metadata),
    problems: [
      ...problems,
      ...frontMatter.problems,
      ...(passages.length === 0 ? [problem('warning', { id: 'file-front-matter-only', args: {} })] : []),
    ],
  };
}

/** What the passages state, and what the front matter says instead. */
function aboutText(passages: readonly Passage[], front: Readonly<Partial<CslItem>>): Partial<CslItem> {
  const { metadata, origins } = statedMetadata(passages);
  const origin = {
    ...origins,
    ...Object.fromEntries(Object.keys(front).map((field) => [field, 'front matter'])),
  };
  return Object.keys(origin).length === 0 ? {} : { ...metadata, ...front, custom: { origin } };
}
