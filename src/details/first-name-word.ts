import { sentenceOpeners, verbsAfterName } from '../language/en/name-words.ts';
import { nationForms } from '../language/en/nations.ts';
import type { Token } from './tokens.ts';

/**
 * Whether the first word of a sentence belongs to the name whose words stand at `words`, or is a name alone; its capital says
 * nothing.
 */
export function opensWithName(tokens: readonly Token[], at: number, words: readonly number[]): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'code' || /\p{Lu}/u.test(token.text.slice(1))) return true;
  const lower = token.lower.replace(/['’]s?$/u, '');
  if (sentenceOpeners.has(lower) || lower.endsWith('ly')) return false;
  if (words.length > 1 || nationForms.has(lower)) return true;
  if (/['’]s$/u.test(token.text)) return true;
  const after = tokens[at + 1];
  const isCell = after === undefined || after.text === '|';
  if (
    !isCell &&
    (after.kind !== 'word' || !(verbsAfterName.has(after.lower) || verbEnding.test(after.lower)))
  )
    return false;
  if (commonEnding.test(lower)) return false;
  // A plural is a common noun, unless its verb is singular: `Paris was`, but `Officials were`.
  return !/[^sua]s$/.test(lower) || /^(?:is|was|has|does|says)$/.test(after?.lower ?? '');
}

/** Endings of verbs. */
const verbEnding = /^\p{Ll}{3,}(?:ed|[^su]s)$/u;
/** Endings of common nouns. */
const commonEnding =
  /(?:tion|sion|ment|ness|ity|ism|ence|ance|ing|ship|ure|age|cy|ed|ers|ists|ors|ees|ants|ents|ics|phy|logy)$/u;
