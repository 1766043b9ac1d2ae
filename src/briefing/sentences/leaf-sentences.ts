import type { Leaf } from '../markdown/blocks.ts';
import type { Sentence, SentenceKind } from '../briefing.ts';
import { classify, type Classification } from '../claims/classify.ts';
import { headLines } from './document-head.ts';
import { asOneSentence, sentencesIn, type PlainSentence } from './sentence-spans.ts';
import type { Span } from '../../text/span.ts';
import type { Unit } from '../markdown/unit.ts';

/** Sentences that make one block; their spans count from their leaf's start. */
export interface ReadSentences {
  readonly kind: SentenceKind;
  readonly sentences: readonly (PlainSentence & Pick<Sentence, 'kind'>)[];
  /** Whether each is a claim, by what only the document knows: how many quotations each holds, and the heading above. */
  readonly classify: (
    quotations: readonly number[],
    section: string | undefined,
  ) => readonly Classification[];
}

/** The blocks of sentences that a leaf makes: its own, its notes written in place, and the captions of its pictures. */
export function sentencesOf(
  form: Leaf['kind'],
  kind: SentenceKind,
  units: readonly Unit[],
  language: string,
): ReadSentences[] {
  const blocks = [readSentences(kind, ownSentences(form, units, language))];
  for (const unit of units) {
    for (const note of unit.notes)
      blocks.push(readSentences('footnote', sentencesIn(unit, note.inner, language)));
    for (const { image, destination, text: alt } of unit.links) {
      if (image && destination !== undefined)
        blocks.push(readSentences('caption', sentencesIn(unit, alt, language)));
    }
  }
  return blocks.filter(({ sentences }) => sentences.length > 0);
}

function readSentences(kind: SentenceKind, found: readonly PlainSentence[]): ReadSentences {
  const sentences = found.map((sentence, index) => {
    const isLast = kind === 'block-quote' && index === found.length - 1;
    const attributes =
      isLast && (attribution.test(sentence.plain) || (index > 0 && parenthesis.test(sentence.plain)));
    return { ...sentence, kind: attributes ? ('caption' as const) : kind };
  });
  // Most of the time of a parse goes into this, and of a block that stays as it is the answer stays as it was.
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

/** The line under a block quote that says whose it is. */
const attribution = /^(?:[—–―]|--)/;
/** The same behind the words: `(Ann Reporter, 2024)`. */
const parenthesis = /^\([^()]{0,120}\)\.?$/;

function classified(
  sentences: ReadSentences['sentences'],
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

function ownSentences(form: Leaf['kind'], units: readonly Unit[], language: string): PlainSentence[] {
  const whole = units.map((unit) => ({ unit, part: { start: 0, end: unit.text.length } }));
  if (form === 'paragraph') return whole.flatMap(({ unit, part }) => proseSentences(unit, part, language));
  const cells = whole.flatMap(({ unit, part }) => asOneSentence(unit, part));
  const first = cells[0];
  if (form === 'heading' || first === undefined) return cells;
  let { end } = first;
  for (const cell of cells) end = Math.max(end, cell.end);
  for (const unit of units) for (const group of unit.groups) end = Math.max(end, unit.raw(group).end);
  return [{ start: first.start, end, plain: cells.map(({ plain }) => plain).join(' · ') }];
}

/** The sentences of a paragraph; the lines of a document's head are one each. */
function proseSentences(unit: Unit, part: Span, language: string): PlainSentence[] {
  const lines = headLines(unit);
  const head = lines.flatMap((line) => asOneSentence(unit, line));
  const rest = lines.length === 0 ? part.start : unit.text.indexOf('\n', lines.at(-1)?.end);
  return rest < 0 ? head : [...head, ...sentencesIn(unit, { start: rest, end: part.end }, language)];
}
