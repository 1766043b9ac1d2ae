import { countOf } from '../text/counts.ts';
import type { ZoteroReading } from '../corpus/bibliography/zotero-reading.ts';

/** What is known of Zotero. */
export interface ZoteroState {
  /** Why Zotero gave no answer when it was asked last. */
  readonly failure?: string;
  /** What it said last, and when, as an ISO date with its time. */
  readonly reading?: ZoteroReading;
  readonly at?: string;
}

/** What the user should know of Zotero's sources, in sentences: what is missing or old, and what to do. */
export function zoteroProblems({ failure, reading, at = '' }: ZoteroState): readonly string[] {
  return [
    ...(failure === undefined ? [] : [`${failure} ${staleness(reading, at)}`]),
    ...(reading?.missing ?? []).map(
      (name) => `Zotero has no collection “${name}”. Choose its collections again.`,
    ),
    ...(reading?.shared ?? []).map(
      (key) =>
        `Several items in Zotero have the citation key “${key}”. None of them is used: give each its own key.`,
    ),
    ...keylessText(reading?.keyless ?? 0),
  ];
}

function staleness(reading: ZoteroReading | undefined, at: string): string {
  return reading === undefined
    ? 'Its sources are missing, and what cites them is not checked.'
    : `Its sources are those of ${at.slice(0, 10)}; newer ones are missing.`;
}

function keylessText(count: number): readonly string[] {
  if (count === 0) return [];
  const verb = count === 1 ? 'has' : 'have';
  return [
    `${countOf(count, 'item')} in Zotero ${verb} no citation key, so no briefing can cite ${count === 1 ? 'it' : 'them'}. Zotero 8 and Better BibTeX give keys.`,
  ];
}

/** Why Zotero gave no answer, in a sentence with what to do. */
export function zoteroFailure(message: string): string {
  return message.startsWith('Zotero') || message.startsWith('The answer of Zotero')
    ? message
    : 'Zotero does not answer: start it.';
}
