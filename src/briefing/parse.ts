import { frontMatterSpan } from '../text/front-matter.ts';
import { overlaps } from '../text/span.ts';
import { parseBlocks, type Blocks, type Leaf } from './blocks.ts';
import type {
  Block,
  Briefing,
  Directive,
  NoteReference,
  Quotation,
  Sentence,
  SentenceKind,
} from './briefing.ts';
import { groupsOf, numbered } from './citations.ts';
import { classify } from './claims/classify.ts';
import { readDirective } from './directives.ts';
import { malformedIn } from './malformed.ts';
import { quotationsOf, type ReadLeaf } from './quotations.ts';
import { asOneSentence, sentencesIn, type PlainSentence } from './sentence-spans.ts';
import { unitOf, type Unit } from './unit.ts';

/**
 * A Markdown text as a briefing: its sentences, quotations and citations, each with its span in `text`. Never throws, and
 * takes time linear in the length.
 */
export function parseBriefing(text: string): Briefing {
  const language = languageOf(text);
  const blocks = parseBlocks(text);
  const labels = exampleLabels(text, blocks.leaves);
  const leaves = blocks.leaves.map((leaf) => ({
    leaf,
    units: leaf.units.map((pieces) => unitOf(text, pieces, labels)),
  }));
  const units = leaves.flatMap((read) => read.units);
  const groups = numbered(units.flatMap((unit) => groupsOf(unit, blocks, language)));
  const quotations = quotationsOf(
    leaves.filter(({ leaf }) => leaf.kind !== 'html'),
    blocks.containers,
  );
  const told = tellSentences(leaves, blocks, quotations, language);
  return {
    text,
    language,
    ...told,
    containers: blocks.containers,
    noteReferences: units.flatMap((unit) =>
      unit.references.map(({ label, ...span }): NoteReference => ({ ...unit.raw(span), label })),
    ),
    quotations,
    groups,
    citations: groups.flatMap((group) => group.citations),
    malformed: units.flatMap((unit) => malformedIn(unit, language)),
    directives: units.flatMap((unit) => directivesIn(unit, text)),
  };
}

function directivesIn(unit: Unit, text: string): Directive[] {
  const found: Directive[] = [];
  for (const [start, skip] of unit.structure.skips) {
    if (skip.kind !== 'comment') continue;
    const span = unit.raw({ start, end: skip.end });
    const directive = readDirective(text.slice(span.start, span.end), span.start);
    if (directive !== undefined) found.push(directive);
  }
  return found;
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
    const label = /^(?:\(@([\w-]+)\)|@([\w-]+)[.)])(?=\s|$)/.exec(
      text.slice(start, Math.min(end, start + 200)),
    );
    const name = label?.[1] ?? label?.[2];
    if (name !== undefined) labels.add(name);
  }
  return labels;
}

function tellSentences(
  leaves: readonly ReadLeaf[],
  { containers }: Blocks,
  quotations: readonly Quotation[],
  language: string,
): { sentences: Sentence[]; blocks: Block[] } {
  const sentences: Sentence[] = [];
  const blocks: Block[] = [];
  let section: string | undefined;
  let firstQuotation = 0;

  const tell = (kind: SentenceKind, leaf: Leaf, found: readonly PlainSentence[]): void => {
    const [first, last] = [found[0], found.at(-1)];
    if (first === undefined || last === undefined) return;
    const block = blocks.push({ start: first.start, end: last.end, kind, parent: leaf.parent }) - 1;
    let previous: string | undefined;
    for (const [index, sentence] of found.entries()) {
      const attributes =
        kind === 'block-quote' && index === found.length - 1 && attribution.test(sentence.plain);
      const own = attributes ? 'caption' : kind;
      const context = {
        kind: own,
        quotations: countQuotations(sentence),
        endsWithColon: /:["”’»*_)\]]*$/.test(sentence.plain),
        ...(previous === undefined ? {} : { previous }),
        ...(section === undefined ? {} : { section }),
      };
      sentences.push({ ...sentence, kind: own, block, ...classify(sentence.plain, context) });
      previous = sentence.plain;
    }
    if (kind === 'heading') section = first.plain;
  };
  const countQuotations = (sentence: PlainSentence): number => {
    while ((quotations[firstQuotation]?.end ?? Infinity) <= sentence.start) firstQuotation += 1;
    let count = 0;
    for (let at = firstQuotation; (quotations[at]?.start ?? Infinity) < sentence.end; at += 1) {
      const quotation = quotations[at];
      if (quotation !== undefined && overlaps(quotation, sentence)) count += 1;
    }
    return count;
  };

  for (const { leaf, units } of leaves) {
    if (leaf.kind === 'html') continue;
    tell(kindOf(leaf, containers), leaf, leafSentences(leaf, units, language));
    for (const unit of units) {
      for (const note of unit.notes) tell('footnote', leaf, sentencesIn(unit, note.inner, language));
      for (const { image, destination, text: alt } of unit.links) {
        if (image && destination !== undefined) tell('caption', leaf, sentencesIn(unit, alt, language));
      }
    }
  }
  return { blocks, sentences: sentences.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}

/** The line under a block quote that says whose it is. */
const attribution = /^(?:[—–―]|--)/;

function leafSentences({ kind }: Leaf, units: ReadLeaf['units'], language: string): PlainSentence[] {
  const whole = units.map((unit) => ({ unit, part: { start: 0, end: unit.text.length } }));
  if (kind === 'paragraph') return whole.flatMap(({ unit, part }) => sentencesIn(unit, part, language));
  const cells = whole.flatMap(({ unit, part }) => asOneSentence(unit, part));
  const first = cells[0];
  if (kind === 'heading' || first === undefined) return cells;
  const ends = [
    ...cells.map(({ end }) => end),
    ...units.flatMap((unit) => unit.groups.map((group) => unit.raw(group).end)),
  ];
  return [{ start: first.start, end: Math.max(...ends), plain: cells.map(({ plain }) => plain).join(' · ') }];
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
