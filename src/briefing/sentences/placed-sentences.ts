import { firstFrom } from '../../text/ordered-spans.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { placed, type ReadBlock } from '../block-reading.ts';
import type { Block, Quotation, Sentence } from '../briefing.ts';
import { classifyHead } from './classify-head.ts';

/** All sentences of a document in order, each classified, and the blocks they make. */
export function placedSentences(
  text: string,
  readBlocks: readonly ReadBlock[],
  quotations: readonly Quotation[],
): { sentences: Sentence[]; blocks: Block[] } {
  const sentences: Sentence[] = [];
  const blocks: Block[] = [];
  let section: string | undefined;
  const countQuotations = quotationCounter(quotations);
  const head = classifyHead(text, readBlocks, (block, sentence) => {
    const inFile = placed(sentence, block.start);
    const quotation = quotations[firstFrom(quotations, inFile.end) - 1];
    return quotation !== undefined && overlaps(quotation, inFile);
  });
  for (const { block: markdown, reading } of readBlocks) {
    for (const { kind, sentences: unplaced, classify } of reading.sentences) {
      const inFile = unplaced.map((sentence) => placed(sentence, markdown.start));
      const [first, last] = [inFile[0], inFile.at(-1)];
      if (first === undefined || last === undefined) continue;
      const block = blocks.push({ start: first.start, end: last.end, kind, parent: markdown.parent }) - 1;
      const classes = classify(inFile.map(countQuotations), section);
      for (const [index, sentence] of inFile.entries()) {
        const classification = head.get(sentence.start) ?? classes[index];
        if (classification !== undefined) sentences.push({ ...sentence, block, ...classification });
      }
      if (kind === 'heading') section = first.plain;
    }
  }
  return { blocks, sentences: sentences.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}

/** Counts the quotations that overlap a sentence; asked for sentences in ascending order of start. */
function quotationCounter(quotations: readonly Quotation[]): (sentence: Span) => number {
  let first = 0;
  return (sentence) => {
    while ((quotations[first]?.end ?? Infinity) <= sentence.start) first += 1;
    let count = 0;
    for (let at = first; (quotations[at]?.start ?? Infinity) < sentence.end; at += 1) {
      const quotation = quotations[at];
      if (quotation !== undefined && overlaps(quotation, sentence)) count += 1;
    }
    return count;
  };
}
