import type { Span } from '../../text/span.ts';
import type { BlockSentences, PlainSentence } from '../block-reading.ts';
import type { SentenceKind } from '../briefing.ts';
import { classify, type Classification } from '../claims/classify.ts';
import type { MarkdownBlock } from '../markdown/blocks.ts';
import type { InlineText } from '../markdown/inline-text.ts';
import { headLines } from './document-head.ts';
import { asOneSentence, sentencesIn } from './sentence-spans.ts';

/** The sentences of a Markdown block: those of its text, of notes written in place, and of the captions of its pictures. */
export function sentencesOf(
  form: MarkdownBlock['kind'],
  kind: SentenceKind,
  inlines: readonly InlineText[],
  language: string,
): BlockSentences[] {
  const blocks = [blockSentences(kind, textSentences(form, inlines, language))];
  for (const inline of inlines) {
    for (const note of inline.notes)
      blocks.push(blockSentences('footnote', sentencesIn(inline, note.inner, language)));
    for (const { image, destination, text: alt } of inline.links) {
      if (image && destination !== undefined)
        blocks.push(blockSentences('caption', sentencesIn(inline, alt, language)));
    }
  }
  return blocks.filter(({ sentences }) => sentences.length > 0);
}

function blockSentences(kind: SentenceKind, found: readonly PlainSentence[]): BlockSentences {
  const sentences = found.map((sentence, index) => {
    const isLast = kind === 'block-quote' && index === found.length - 1;
    const attributes =
      isLast && (attribution.test(sentence.plain) || (index > 0 && parenthesis.test(sentence.plain)));
    return { ...sentence, kind: attributes ? ('caption' as const) : kind };
  });
  // Classifying takes most of the time of a parse. An unchanged block keeps its answer.
  let known: { readonly asked: string; readonly answer: readonly Classification[] } | undefined;
  return {
    kind,
    sentences,
    classify(quotations, section) {
      const asked = `${quotations.join()} ${section}`;
      if (known?.asked !== asked) known = { asked, answer: classified(sentences, quotations, section) };
      return known.answer;
    },
  };
}

/** The line under a block quote that names its author. */
const attribution = /^(?:[—–―]|--)/;
/** The same in brackets after the words: `(Ann Reporter, 2024)`. */
const parenthesis = /^\([^()]{0,120}\)\.?$/;

function classified(
  sentences: BlockSentences['sentences'],
  quotations: readonly number[],
  section: string | undefined,
): Classification[] {
  return sentences.map(({ plain, kind }, index) => {
    const previous = sentences[index - 1]?.plain;
    return classify(plain, {
      kind,
      quotations: quotations[index] ?? 0,
      endsWithColon: /:["”’»*_)\]]*$/.test(plain),
      ...(previous === undefined ? {} : { previous }),
      ...(section === undefined ? {} : { section }),
    });
  });
}

/** The sentences of a block's text, without notes and captions. A heading and a table row are one sentence each. */
function textSentences(
  form: MarkdownBlock['kind'],
  inlines: readonly InlineText[],
  language: string,
): PlainSentence[] {
  const whole = inlines.map((inline) => ({ inline, part: { start: 0, end: inline.text.length } }));
  if (form === 'paragraph')
    return whole.flatMap(({ inline, part }) => proseSentences(inline, part, language));
  const cells = whole.flatMap(({ inline, part }) => asOneSentence(inline, part));
  const first = cells[0];
  if (form === 'heading' || first === undefined) return cells;
  let { end } = first;
  for (const cell of cells) end = Math.max(end, cell.end);
  for (const inline of inlines)
    for (const group of inline.groups) end = Math.max(end, inline.inFile(group).end);
  return [{ start: first.start, end, plain: cells.map(({ plain }) => plain).join(' · ') }];
}

/** The sentences of a paragraph. Each line of a document's head is one. */
function proseSentences(inline: InlineText, part: Span, language: string): PlainSentence[] {
  const lines = headLines(inline);
  const head = lines.flatMap((line) => asOneSentence(inline, line));
  const rest = lines.length === 0 ? part.start : inline.text.indexOf('\n', lines.at(-1)?.end);
  return rest < 0 ? head : [...head, ...sentencesIn(inline, { start: rest, end: part.end }, language)];
}
