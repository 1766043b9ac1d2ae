import { partyRoles } from '../../language/letterheads.ts';
import { onOneLine } from './measure-text.ts';

/** The names of the parties at the head of a court's paper. */
export interface CaseCaption {
  /** The blocks that it takes: from the first party's to the last line about the second. */
  readonly first: number;
  readonly last: number;
  /** `UNITED STATES OF AMERICA v. JOHN DOE`. */
  readonly name: string;
}

const versus = /^[-–—\s]*(?:v|vs|versus)\b\.?[-–—\s]*$|^[-–—]+\s*(?:and|v)\s*[-–—]+$/iu;
const role = new RegExp(
  String.raw`^(?:${partyRoles}(?:[ /-]${partyRoles})*|et al\.?|between)\s*[.,:;]*$`,
  'iu',
);
const roleBehind = new RegExp(String.raw`,? \(?${partyRoles}\)? ?[.,;]{0,3}$`, 'iu');

/** Maximum number of lines above the names. */
const mostLines = 40;

/** The caption of a case; `undefined` where no line stands between two names by itself as `v.` does. */
export function caseCaption(texts: readonly string[]): CaseCaption | undefined {
  const lines = texts.flatMap((text, block) =>
    text.length > 2000
      ? [{ block, text: '' }]
      : text.split(/\r\n|\n|\r/).map((line) => ({ block, text: partyIn(line) })),
  );
  const middle = lines.slice(0, mostLines).findIndex(({ text }) => versus.test(text));
  if (middle === -1) return undefined;
  const above = lines.slice(0, middle).findLast(({ text }) => isParty(text));
  const belowIndex = lines.findIndex(({ text }, index) => index > middle && isParty(text));
  const below = lines[belowIndex];
  if (above === undefined || below === undefined || belowIndex > middle + 4) return undefined;
  let last = below.block;
  for (const { block, text } of lines.slice(belowIndex + 1)) {
    if (text === '' || role.test(text)) last = block;
    else break;
  }
  const name = `${tidied(above.text)} v. ${tidied(below.text)}`;
  return { first: above.block, last, name };
}

/** The left column of a caption's line: `UNITED STATES OF AMERICA,` of `UNITED STATES OF AMERICA,   )  No. 24-123`. */
function partyIn(line: string): string {
  const [cell = ''] = line.trim().split(/ {3,}|\t+|\s[)§:|](?:\s|$)/u);
  return onOneLine(cell)
    .replace(/^[)§:|]+$/u, '')
    .trim();
}

function isParty(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 120 &&
    !role.test(text) &&
    !versus.test(text) &&
    /^[("“]?\p{Lu}/u.test(text) &&
    /\p{L}{2}/u.test(text)
  );
}

function tidied(text: string): string {
  const name = withoutSigns(text.replace(roleBehind, ''));
  return withoutSigns(name.replace(/, ?et al$/iu, ''));
}

/** A text without the signs at its end. */
function withoutSigns(text: string): string {
  let end = text.length;
  while (end > 0 && ' ,;.:\t'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
