import { frontMatterSpan } from '../text/front-matter.ts';
import { firstFrom } from '../text/ordered-spans.ts';
import { overlaps, type Span } from '../text/span.ts';
import { parseBlocks, type Blocks, type Leaf } from './markdown/blocks.ts';
import type { Block, Briefing, Quotation, Sentence, SentenceKind } from './briefing.ts';
import { placedGroups } from './citations/citations.ts';
import { classifyHead, type ReadLeaf } from './sentences/classify-head.ts';
import { outerQuote, quotationsOf } from './quotations/quotations.ts';
import { leafReader } from './markdown/read-leaf.ts';

/**
 * A Markdown text as a briefing: its sentences, quotations and citations, each with its span in `text`. Never throws, and
 * takes time linear in the length.
 */
export function parseBriefing(text: string): Briefing {
  return briefingParser()(text);
}

/**
 * A parser for the versions of one text. It remembers what it read in the blocks of the last version, so that after an
 * edit only the blocks that changed are read again; what it returns is the same as {@link parseBriefing}'s.
 */
export function briefingParser(): (text: string) => Briefing {
  const read = leafReader();
  return (text) => {
    const language = languageOf(text);
    const blocks = parseBlocks(text);
    const places = blocks.leaves.map((leaf) => ({
      leaf,
      kind: kindOf(leaf, blocks.containers),
      quoted: outerQuote(leaf.parent, blocks.containers) >= 0,
    }));
    const readings = read(text, places, {
      language,
      exampleLabels: exampleLabels(text, blocks.leaves),
      blocks,
    });
    const leaves = blocks.leaves.flatMap((leaf, index) => {
      const reading = readings[index];
      return reading === undefined ? [] : { leaf, reading };
    });
    return assembled(text, language, leaves, blocks);
  };
}

/** What was read of each leaf, put in its place. */
function assembled(
  text: string,
  language: string,
  leaves: readonly ReadLeaf[],
  { containers }: Blocks,
): Briefing {
  const all = <Item extends Span>(items: (reading: ReadLeaf['reading']) => readonly Item[]): Item[] =>
    leaves.flatMap(({ leaf, reading }) => items(reading).map((item) => moved(item, leaf.start)));
  const groups = placedGroups(
    leaves.map(({ leaf, reading }) => ({ groups: reading.groups, start: leaf.start })),
  );
  const quotations = quotationsOf(
    leaves.filter(({ leaf }) => leaf.kind !== 'html'),
    containers,
  );
  return {
    text,
    language,
    ...tellSentences(text, leaves, quotations),
    containers,
    noteReferences: all(({ noteReferences }) => noteReferences),
    quotations,
    groups,
    citations: groups.flatMap((group) => group.citations),
    malformed: all(({ malformed }) => malformed),
    directives: all(({ directives }) => directives),
  };
}

function moved<Item extends Span>(item: Item, by: number): Item {
  return { ...item, start: item.start + by, end: item.end + by };
}

/** `lang` of a briefing's front matter, lower case, `en` when absent. */
export function languageOf(text: string): string {
  const front = frontMatterSpan(text);
  const found = front && /^lang:[ \t]*["']?([A-Za-z0-9-]+)/m.exec(text.slice(front.start, front.end));
  return found?.[1]?.toLowerCase() ?? 'en';
}

/** Labels of Pandoc's example lists, `(@good) This is one.`, which are cited as `@good` without being sources. */
function exampleLabels(text: string, leaves: readonly Leaf[]): Set<string> {
  const labels = new Set<string>();
  for (const { start, end } of leaves) {
    const label = /^(?:\(@([\p{L}\p{N}_-]+)\)|@([\p{L}\p{N}_-]+)[.)])(?=\s|$)/u.exec(
      text.slice(start, Math.min(end, start + 200)),
    );
    const name = label?.[1] ?? label?.[2];
    if (name !== undefined) labels.add(name);
  }
  return labels;
}

function tellSentences(
  text: string,
  leaves: readonly ReadLeaf[],
  quotations: readonly Quotation[],
): { sentences: Sentence[]; blocks: Block[] } {
  const sentences: Sentence[] = [];
  const blocks: Block[] = [];
  let section: string | undefined;
  let firstQuotation = 0;
  const countQuotations = (sentence: Span): number => {
    while ((quotations[firstQuotation]?.end ?? Infinity) <= sentence.start) firstQuotation += 1;
    let count = 0;
    for (let at = firstQuotation; (quotations[at]?.start ?? Infinity) < sentence.end; at += 1) {
      const quotation = quotations[at];
      if (quotation !== undefined && overlaps(quotation, sentence)) count += 1;
    }
    return count;
  };

  const head = classifyHead(text, leaves, (leaf, sentence) => {
    const placed = moved(sentence, leaf.start);
    const next = firstFrom(quotations, placed.end) - 1;
    const quotation = quotations[next];
    return quotation !== undefined && overlaps(quotation, placed);
  });
  for (const { leaf, reading } of leaves) {
    for (const { kind, sentences: own, classify } of reading.sentences) {
      const placed = own.map((sentence) => moved(sentence, leaf.start));
      const [first, last] = [placed[0], placed.at(-1)];
      if (first === undefined || last === undefined) continue;
      const block = blocks.push({ start: first.start, end: last.end, kind, parent: leaf.parent }) - 1;
      const classes = classify(placed.map(countQuotations), section);
      for (const [index, sentence] of placed.entries()) {
        const told = head.get(sentence.start) ?? classes[index];
        if (told !== undefined) sentences.push({ ...sentence, block, ...told });
      }
      if (kind === 'heading') section = first.plain;
    }
  }
  return { blocks, sentences: sentences.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}

function kindOf({ kind, parent }: Leaf, containers: Blocks['containers']): SentenceKind {
  if (kind === 'heading') return 'heading';
  if (kind === 'row') return 'table-row';
  if (kind === 'head-row') return 'table-header';
  for (let index = parent; index >= 0; index = containers[index]?.parent ?? -1) {
    const form = containers[index]?.form;
    if (form === 'quote') return 'block-quote';
    if (form === 'footnote') return 'footnote';
  }
  return 'prose';
}
