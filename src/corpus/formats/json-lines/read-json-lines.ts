import { type DocumentBlock, readingOf, refusal } from '../blocks.ts';
import { limits } from '../limits.ts';
import { decodeSource } from '../decode-source.ts';
import type { Reading, ReadingWork } from '../reader.ts';
import { problem, type Problem } from '../../source.ts';
import { valueText } from './value-text.ts';

/** How many lines are read before other work may go on. */
const linesBetweenPauses = 5000;
/** How many broken lines are named; the last problem counts the others. */
const namedLines = 20;

/** Reads JSON Lines (https://jsonlines.org): each line is a passage `key: value; key: value`. A line that is no JSON is a problem. */
export async function readJsonLines(bytes: Uint8Array, work: ReadingWork): Promise<Reading> {
  const { text, problems } = await decodeSource(bytes);
  const blocks: DocumentBlock[] = [];
  const broken: number[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  if (lines.length > limits.rows + 1)
    return refusal('too large', { id: 'table-too-long', args: { most: limits.rows } });
  for (const [index, line] of lines.entries()) {
    if (index % linesBetweenPauses === linesBetweenPauses - 1) {
      await work.pause();
      work.signal.throwIfAborted();
    }
    // Between sequences of RFC 7464 stands a record separator.
    const json = (line.startsWith('\u001E') ? line.slice(1) : line).trim();
    if (json === '') continue;
    const value = valueText(json);
    if (value === undefined) broken.push(index + 1);
    else if (value !== '') blocks.push({ section: 'body', text: value });
  }
  const found: Problem[] = [...problems];
  for (const line of broken.slice(0, namedLines))
    found.push(problem('warning', { id: 'json-line-broken', args: { line } }, { line: line - 1, column: 0 }));
  if (broken.length > namedLines)
    found.push(
      problem('warning', { id: 'json-lines-more-broken', args: { lines: broken.length - namedLines } }),
    );

  return blocks.length === 0 && broken.length > 0
    ? refusal('damaged', { id: 'json-lines-none', args: {} })
    : readingOf(blocks, { problems: found });
}
