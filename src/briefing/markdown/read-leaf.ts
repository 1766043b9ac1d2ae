import { detached } from '../../text/remembered.ts';
import { shift, type Span } from '../../text/span.ts';
import type { Blocks, Leaf, Pieces } from './blocks.ts';
import type { Directive, Malformed, NoteReference, SentenceKind } from '../briefing.ts';
import { groupsOf, type LooseGroup } from '../citations/citations.ts';
import { readDirective } from './directives.ts';
import { malformedIn } from '../citations/malformed.ts';
import {
  inlineQuotations,
  quotedWords,
  type LooseQuotation,
  type QuotedWords,
} from '../quotations/quotations.ts';
import { type ReadSentences, sentencesOf } from '../sentences/leaf-sentences.ts';
import { unitOf, type Unit } from './unit.ts';

/** What a leaf is in its document, as far as it matters for what stands in it. */
export interface LeafPlace {
  readonly leaf: Leaf;
  readonly kind: SentenceKind;
  /** Whether it stands in a block quote, however deep. */
  readonly quoted: boolean;
}

/** What holds for all leaves of a text. */
export interface LeafSetting {
  readonly language: string;
  readonly exampleLabels: ReadonlySet<string>;
  readonly blocks: Pick<Blocks, 'references' | 'normaliseLabel'>;
}

/** All that can be said of a leaf from its own text. Spans count from the leaf's start, so that they hold wherever it moves. */
export interface LeafReading {
  readonly groups: readonly LooseGroup[];
  readonly noteReferences: readonly NoteReference[];
  readonly malformed: readonly Malformed[];
  readonly directives: readonly Directive[];
  /** The quotations in a leaf outside block quotes. */
  readonly quotations: readonly LooseQuotation[];
  /** In a block quote what each unit adds to its quotation. */
  readonly quotedWords: readonly QuotedWords[];
  /** The first character of its text. */
  readonly opening: string;
  readonly sentences: readonly ReadSentences[];
}

/** Reads leaves; what was read of the text before is not read again. */
export type LeafReader = (text: string, places: readonly LeafPlace[], setting: LeafSetting) => LeafReading[];

/**
 * A reader that keeps the readings of the last text. A leaf is known again by its own text and by what matters of its
 * surroundings, wherever it stands; nothing else can change its reading.
 */
export function leafReader(): LeafReader {
  let known: ReadonlyMap<string, LeafReading> = new Map();
  let before = '';
  return (text, places, setting) => {
    const { language, exampleLabels, blocks } = setting;
    const now = JSON.stringify([language, [...exampleLabels], [...blocks.references]]);
    const usable = now === before ? known : new Map<string, LeafReading>();
    const used = new Map<string, LeafReading>();
    const readings = places.map((place) => {
      const { start, end, units } = place.leaf;
      const moved = units.map((pieces) => pieces.map((piece) => shift(piece, -start)));
      const layout = moved.map((pieces) => pieces.map((piece) => `${piece.start}-${piece.end}`).join());
      const key = `${place.leaf.kind} ${place.kind} ${place.quoted} ${layout.join(';')}\n${text.slice(start, end)}`;
      const reading =
        used.get(key) ?? usable.get(key) ?? readLeaf(detached(text.slice(start, end)), moved, place, setting);
      used.set(key, reading);
      return reading;
    });
    known = used;
    before = now;
    return readings;
  };
}

function readLeaf(
  text: string,
  pieces: readonly Pieces[],
  { leaf, kind, quoted }: LeafPlace,
  { language, exampleLabels, blocks }: LeafSetting,
): LeafReading {
  const units = pieces.map((each) => unitOf(text, each, exampleLabels));
  const isText = leaf.kind !== 'html';
  return {
    groups: units.flatMap((unit) => groupsOf(unit, blocks, language)),
    noteReferences: units.flatMap((unit) =>
      unit.references.map(({ label, ...span }) => ({ ...unit.raw(span), label })),
    ),
    malformed: units.flatMap((unit) => malformedIn(unit, language)),
    directives: units.flatMap((unit) => directivesIn(unit, text)),
    quotations: isText && !quoted ? units.flatMap((unit) => inlineQuotations(unit)) : [],
    quotedWords: isText && quoted ? units.map((unit) => quotedWords(unit)) : [],
    opening: units[0]?.text.charAt(0) ?? '',
    sentences: isText ? sentencesOf(leaf.kind, kind, units, language) : [],
  };
}

function directivesIn(unit: Unit, text: string): Directive[] {
  const found: Directive[] = [];
  for (const [start, skip] of unit.structure.skips) {
    if (skip.kind !== 'comment') continue;
    const span: Span = unit.raw({ start, end: skip.end });
    const directive = readDirective(text.slice(span.start, span.end), span.start);
    if (directive !== undefined) found.push(directive);
  }
  return found;
}
