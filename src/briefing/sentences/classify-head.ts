import { frontMatterSpan } from '../../text/front-matter.ts';
import { overlaps } from '../../text/span.ts';
import type { BlockSentences, ReadBlock } from '../block-reading.ts';
import { classify, type Classification } from '../claims/classify.ts';
import { headerLine } from '../claims/header-line.ts';
import type { MarkdownBlock } from '../markdown/blocks.ts';
import { mayBeTitle } from './document-head.ts';

type HeadSentence = BlockSentences['sentences'][number];

/** Whether a sentence of a block holds words of a quotation. */
type HasQuotation = (block: MarkdownBlock, sentence: HeadSentence) => boolean;

/**
 * Classifies the sentences of a document's head by their offsets in the file: a title on the first line without a heading mark, and
 * header lines. Headings may stand among them; the head ends with the first running text. Empty if no running text follows: a document
 * of one line is prose.
 */
export function classifyHead(
  text: string,
  blocks: readonly ReadBlock[],
  hasQuotation: HasQuotation,
): ReadonlyMap<number, Classification> {
  const found = new Map<number, Classification>();
  let titled = hasTitle(text);
  for (const [index, each] of blocks.entries()) {
    const [own] = each.reading.sentences;
    if (own === undefined) continue;
    const { sentences, kind } = own;
    const { block } = each;
    const fields = sentences.map(({ plain }) => headerLine(plain));
    let at = 0;
    const [first] = sentences;
    if (kind === 'prose' && block.kind === 'paragraph') {
      const mayStand = !titled && block.parent < 0 && fields.slice(1).every(Boolean);
      if (mayStand && first !== undefined && isTitle(text, each, first, hasQuotation)) {
        found.set(block.start + first.start, { claim: false, reason: 'heading' });
        at = 1;
      }
      for (; fields[at] !== undefined; at += 1) {
        const [sentence, field] = [sentences[at], fields[at]];
        if (sentence === undefined || field === undefined) break;
        const quoted = hasQuotation(block, sentence);
        const isLabel = field.isLabel && !quoted && !isCited(each, sentence);
        found.set(block.start + sentence.start, isLabel ? aboutBriefing : classifyValue(field.value, quoted));
      }
    }
    titled = true;
    if (at === sentences.length || kind === 'heading') continue;
    return blocks.slice(index).some(isProse) ? found : new Map();
  }
  return new Map();
}

const aboutBriefing: Classification = { claim: false, reason: 'about-briefing' };

function classifyValue(value: string, quoted: boolean): Classification {
  return classify(value, { kind: 'prose', quotations: quoted ? 1 : 0, endsWithColon: value.endsWith(':') });
}

function isTitle(text: string, each: ReadBlock, sentence: HeadSentence, hasQuotation: HasQuotation): boolean {
  const { start } = each.block;
  if (!mayBeTitle(sentence.plain) || hasQuotation(each.block, sentence) || isCited(each, sentence))
    return false;
  return !text.slice(start + sentence.start, start + sentence.end).includes('\n');
}

/** Whether the sentence holds a citation, a link to a file or a note. */
function isCited({ reading }: ReadBlock, sentence: HeadSentence): boolean {
  const inIt = [...reading.groups, ...reading.noteReferences];
  return reading.sentences.length > 1 || inIt.some((span) => overlaps(span, sentence));
}

function isProse({ reading }: ReadBlock): boolean {
  return reading.sentences.some(({ kind }) => kind === 'prose');
}

/** Whether the front matter gives the document its title. */
function hasTitle(text: string): boolean {
  const front = frontMatterSpan(text);
  return front !== undefined && /^title[ \t]{0,9}[:=]/m.test(text.slice(front.start, front.end));
}
