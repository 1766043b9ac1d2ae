import { frontMatterSpan } from '../text/front-matter.ts';
import type { Span } from '../text/span.ts';
import { placed, type BlockReading, type ReadBlock } from './block-reading.ts';
import type { Briefing, SentenceKind } from './briefing.ts';
import { placedGroups } from './citations/citations.ts';
import { parseBlocks, type BlockStructure, type MarkdownBlock } from './markdown/blocks.ts';
import { blockReader } from './read-block.ts';
import { outerQuote, quotationsOf } from './quotations/quotations.ts';
import { placedSentences } from './sentences/placed-sentences.ts';

/**
 * A Markdown text as a briefing: its sentences, quotations and citations, each with its span in `text`. Never throws, and takes time
 * linear in the length.
 */
export function parseBriefing(text: string): Briefing {
  return briefingParser()(text);
}

/**
 * A parser for the versions of one text. It remembers the readings of the last version's blocks, so that after an edit only changed
 * blocks are read again. Returns the same as {@link parseBriefing}.
 */
export function briefingParser(): (text: string) => Briefing {
  const read = blockReader();
  return (text) => {
    const language = languageOf(text);
    const structure = parseBlocks(text);
    const places = structure.blocks.map((block) => ({
      block,
      kind: kindOf(block, structure.containers),
      quoted: outerQuote(block.parent, structure.containers) >= 0,
    }));
    const exampleLabels = exampleLabelsIn(text, structure.blocks);
    const readings = read(text, places, { language, exampleLabels, structure });
    const blocks = structure.blocks.flatMap((block, index) => {
      const reading = readings[index];
      return reading === undefined ? [] : { block, reading };
    });
    return assembled(text, language, blocks, structure);
  };
}

/** The briefing, from the readings of its blocks moved to where the blocks stand. */
function assembled(
  text: string,
  language: string,
  blocks: readonly ReadBlock[],
  { containers }: BlockStructure,
): Briefing {
  const all = <Item extends Span>(items: (reading: BlockReading) => readonly Item[]): Item[] =>
    blocks.flatMap(({ block, reading }) => items(reading).map((item) => placed(item, block.start)));
  const groups = placedGroups(
    blocks.map(({ block, reading }) => ({ groups: reading.groups, start: block.start })),
  );
  const quotations = quotationsOf(
    blocks.filter(({ block }) => block.kind !== 'html'),
    containers,
  );
  return {
    text,
    language,
    ...placedSentences(text, blocks, quotations),
    containers,
    noteReferences: all(({ noteReferences }) => noteReferences),
    quotations,
    groups,
    citations: groups.flatMap((group) => group.citations),
    malformed: all(({ malformed }) => malformed),
    directives: all(({ directives }) => directives),
  };
}

/** `lang` of a briefing's front matter, lower case, `en` when absent. */
export function languageOf(text: string): string {
  const front = frontMatterSpan(text);
  const found = front && /^lang:[ \t]*["']?([A-Za-z0-9-]+)/m.exec(text.slice(front.start, front.end));
  return found?.[1]?.toLowerCase() ?? 'en';
}

/** Labels of Pandoc's example lists, `(@good) This is one.`: `@good` refers to the example and cites no source. */
function exampleLabelsIn(text: string, blocks: readonly MarkdownBlock[]): Set<string> {
  const labels = new Set<string>();
  for (const { start, end } of blocks) {
    const label = /^(?:\(@([\p{L}\p{N}_-]+)\)|@([\p{L}\p{N}_-]+)[.)])(?=\s|$)/u.exec(
      text.slice(start, Math.min(end, start + 200)),
    );
    const name = label?.[1] ?? label?.[2];
    if (name !== undefined) labels.add(name);
  }
  return labels;
}

function kindOf({ kind, parent }: MarkdownBlock, containers: BlockStructure['containers']): SentenceKind {
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
