import { detached } from '../text/remembered.ts';
import { shift, type Span } from '../text/span.ts';
import type { BlockReading } from './block-reading.ts';
import type { Directive, SentenceKind } from './briefing.ts';
import { groupsOf } from './citations/citations.ts';
import { malformedIn } from './citations/malformed.ts';
import type { LineSpans } from './markdown/block-lines.ts';
import type { BlockStructure, MarkdownBlock } from './markdown/blocks.ts';
import { readDirective } from './markdown/directives.ts';
import { inlineTextOf, type InlineText } from './markdown/inline-text.ts';
import { inlineQuotations, quotedWords } from './quotations/quotations.ts';
import { sentencesOf } from './sentences/block-sentences.ts';

/** A block with what its reading depends on besides its own text. */
export interface BlockPlace {
  readonly block: MarkdownBlock;
  readonly kind: SentenceKind;
  /** Whether it stands in a block quote, at any depth. */
  readonly quoted: boolean;
}

/** What the readings of all blocks of a document depend on. */
export interface DocumentSetting {
  readonly language: string;
  readonly exampleLabels: ReadonlySet<string>;
  readonly structure: Pick<BlockStructure, 'references' | 'normaliseLabel'>;
}

/** Reads the blocks of a text. Blocks of the text read before are not read again. */
export type BlockReader = (
  text: string,
  places: readonly BlockPlace[],
  setting: DocumentSetting,
) => BlockReading[];

/**
 * A reader that keeps the readings of the last text. It recognises a block by its own text and by what its reading depends on, wherever
 * the block stands; nothing else can change the reading.
 */
export function blockReader(): BlockReader {
  let known: ReadonlyMap<string, BlockReading> = new Map();
  let before = '';
  return (text, places, setting) => {
    const { language, exampleLabels, structure } = setting;
    const now = JSON.stringify([language, [...exampleLabels], [...structure.references]]);
    const usable = now === before ? known : new Map<string, BlockReading>();
    const used = new Map<string, BlockReading>();
    const readings = places.map((place) => {
      const { start, end, texts, kind } = place.block;
      const moved = texts.map((lines) => lines.map((line) => shift(line, -start)));
      const layout = moved.map((lines) => lines.map((line) => `${line.start}-${line.end}`).join());
      const key = `${kind} ${place.kind} ${place.quoted} ${layout.join(';')}\n${text.slice(start, end)}`;
      const reading =
        used.get(key) ??
        usable.get(key) ??
        readBlock(detached(text.slice(start, end)), moved, place, setting);
      used.set(key, reading);
      return reading;
    });
    known = used;
    before = now;
    return readings;
  };
}

function readBlock(
  text: string,
  texts: readonly LineSpans[],
  { block, kind, quoted }: BlockPlace,
  { language, exampleLabels, structure }: DocumentSetting,
): BlockReading {
  const inlines = texts.map((lines) => inlineTextOf(text, lines, exampleLabels));
  const isText = block.kind !== 'html';
  return {
    groups: inlines.flatMap((inline) => groupsOf(inline, structure, language)),
    noteReferences: inlines.flatMap((inline) =>
      inline.references.map(({ label, ...span }) => ({ ...inline.inFile(span), label })),
    ),
    malformed: inlines.flatMap((inline) => malformedIn(inline, language)),
    directives: inlines.flatMap((inline) => directivesIn(inline, text)),
    quotations: isText && !quoted ? inlines.flatMap((inline) => inlineQuotations(inline)) : [],
    quotedWords: isText && quoted ? inlines.map((inline) => quotedWords(inline)) : [],
    opening: inlines[0]?.text.charAt(0) ?? '',
    sentences: isText ? sentencesOf(block.kind, kind, inlines, language) : [],
  };
}

function directivesIn(inline: InlineText, text: string): Directive[] {
  const found: Directive[] = [];
  for (const [start, skip] of inline.structure.skips) {
    if (skip.kind !== 'comment') continue;
    const span: Span = inline.inFile({ start, end: skip.end });
    const directive = readDirective(text.slice(span.start, span.end), span.start);
    if (directive !== undefined) found.push(directive);
  }
  return found;
}
