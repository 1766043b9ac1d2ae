import { frontMatterSpan } from '../../text/front-matter.ts';
import { overlaps } from '../../text/span.ts';
import type { Leaf } from '../markdown/blocks.ts';
import { classify, type Classification } from '../claims/classify.ts';
import { headerLine } from '../claims/header-line.ts';
import { mayBeTitle } from './document-head.ts';
import type { ReadSentences } from './leaf-sentences.ts';
import type { LeafReading } from '../markdown/read-leaf.ts';

/** A leaf with what was read of it. */
export interface ReadLeaf {
  readonly leaf: Leaf;
  readonly reading: LeafReading;
}

type HeadSentence = ReadSentences['sentences'][number];

/**
 * What the sentences of a document's head are, by their offsets in the file: a first line without a heading's mark that is a title,
 * and header lines. Headings may stand among them; the head ends with the first running text. Empty where no running text follows: a
 * document of one line is prose.
 */
export function classifyHead(
  text: string,
  leaves: readonly ReadLeaf[],
  quotes: (leaf: Leaf, sentence: HeadSentence) => boolean,
): ReadonlyMap<number, Classification> {
  const found = new Map<number, Classification>();
  let titled = hasTitle(text);
  for (const [index, each] of leaves.entries()) {
    const [block] = each.reading.sentences;
    if (block === undefined) continue;
    const { sentences, kind } = block;
    const { leaf } = each;
    const fields = sentences.map(({ plain }) => headerLine(plain));
    let at = 0;
    const [first] = sentences;
    if (kind === 'prose' && leaf.kind === 'paragraph') {
      const mayStand = !titled && leaf.parent < 0 && fields.slice(1).every(Boolean);
      if (mayStand && first !== undefined && isTitle(text, each, first, quotes)) {
        found.set(leaf.start + first.start, { claim: false, reason: 'heading' });
        at = 1;
      }
      for (; fields[at] !== undefined; at += 1) {
        const [sentence, field] = [sentences[at], fields[at]];
        if (sentence === undefined || field === undefined) break;
        const isLabel = field.isLabel && !quotes(leaf, sentence) && !isCited(each, sentence);
        found.set(
          leaf.start + sentence.start,
          isLabel ? aboutBriefing : valueOf(field.value, quotes(leaf, sentence)),
        );
      }
    }
    titled = true;
    if (at === sentences.length || kind === 'heading') continue;
    return leaves.slice(index).some(isProse) ? found : new Map();
  }
  return new Map();
}

const aboutBriefing: Classification = { claim: false, reason: 'about-briefing' };

function valueOf(value: string, quoted: boolean): Classification {
  return classify(value, { kind: 'prose', quotations: quoted ? 1 : 0, endsWithColon: value.endsWith(':') });
}

function isTitle(
  text: string,
  each: ReadLeaf,
  sentence: HeadSentence,
  quotes: (leaf: Leaf, sentence: HeadSentence) => boolean,
): boolean {
  const { start } = each.leaf;
  if (!mayBeTitle(sentence.plain) || quotes(each.leaf, sentence) || isCited(each, sentence)) return false;
  return !text.slice(start + sentence.start, start + sentence.end).includes('\n');
}

/** Whether a citation, a link to a file or a note stands in it. */
function isCited({ reading }: ReadLeaf, sentence: HeadSentence): boolean {
  const inIt = [...reading.groups, ...reading.noteReferences];
  return reading.sentences.length > 1 || inIt.some((span) => overlaps(span, sentence));
}

function isProse({ reading }: ReadLeaf): boolean {
  return reading.sentences.some(({ kind }) => kind === 'prose');
}

/** Whether the front matter gives the document its title. */
function hasTitle(text: string): boolean {
  const front = frontMatterSpan(text);
  return front !== undefined && /^title[ \t]{0,9}[:=]/m.test(text.slice(front.start, front.end));
}
