import { claimTexts } from '../../briefing/sentences/claim-text.ts';
import { parseBriefing } from '../../briefing/parse.ts';
import { claimDetails, missingIn } from '../../details/missing.ts';
import { lazyPassage } from '../../details/passage.ts';
import type { Span } from '../../text/span.ts';
import { type ExitCode, UsageError } from '../io.ts';
import { answerLines, onlyLines, textField } from '../jsonl.ts';
import { type LineOptions, printRows, type Setting } from './options.ts';

/** Options of `details`. */
export interface DetailsOptions extends LineOptions {
  readonly claim?: string;
  readonly passage?: readonly string[];
}

/** A detail of a claim that no passage has. */
interface MissingRow extends Span {
  readonly text: string;
  readonly kind: string;
  /** What comes nearest, in the passage's words. */
  readonly nearest?: string;
}

/** `briefing details --claim TEXT --passage TEXT`: which figures, dates and names of a claim the passages have not. Needs no index. */
export async function detailsCommand(
  { format, jsonl, claim, passage = [] }: DetailsOptions,
  { io }: Pick<Setting, 'io'>,
): Promise<ExitCode> {
  onlyLines(jsonl, claim ?? passage);
  if (jsonl === true)
    return answerLines(io, (request) => ({
      missing: missingRows(textField(request, 'claim'), [textField(request, 'passage')]),
    }));
  if (claim === undefined || passage.length === 0)
    throw new UsageError('Give --claim and --passage, or --jsonl.');
  const missing = missingRows(claim, passage);
  printRows(io, format, missing, ({ kind, text, nearest }) =>
    [kind, text, ...(nearest === undefined ? [] : [`nearest: ${nearest}`])].join('\t'),
  );
  return missing.length === 0 ? 0 : 1;
}

/** The claim is Markdown: its quotations, citations and marks are no details. Offsets are its own. */
function missingRows(claim: string, passages: readonly string[]): MissingRow[] {
  const { text, inFile } = claimTexts(parseBriefing(claim))({ start: 0, end: claim.length });
  const lazy = passages.map((each) => lazyPassage(each));
  return missingIn(text, claimDetails(text), lazy).map(({ kind, nearest, start, end }) => {
    const span = inFile({ start, end });
    const own = { text: claim.slice(span.start, span.end), kind, start: span.start, end: span.end };
    return nearest === undefined ? own : Object.assign(own, { nearest: nearest.text });
  });
}
