import { durations, type Measure, measures } from '../language/en/measures.ts';
import type { Token } from './tokens.ts';

/** The measure at token `at`, and the index of the first token after it: `km`, `sq km`, `km²`, `°C`, `degrees Celsius`. */
export function measureAt(
  tokens: readonly Token[],
  at: number,
): { readonly measure: Measure; readonly next: number } | undefined {
  const { lower = '', text = '' } = tokens[at] ?? {};
  if (text === '°' || /^degrees?$/.test(lower)) {
    const scale = /^(c|f)(?:elsius|ahrenheit)?$/.exec(tokens[at + 1]?.lower ?? '')?.[1];
    return scale === undefined ? undefined : { measure: { unit: `°${scale}`, factor: 1 }, next: at + 2 };
  }
  const isSquare = /^(?:square|sq)$/.test(lower);
  const from = isSquare ? at + (tokens[at + 1]?.text === '.' ? 2 : 1) : at;
  const measure = measures.get(tokens[from]?.lower ?? '');
  if (measure === undefined) return undefined;
  const square = measure.unit === 'length' ? pastSquare(tokens, from + 1) : undefined;
  if (!isSquare && square === undefined) return { measure, next: from + 1 };
  return { measure: { unit: 'area', factor: measure.factor ** 2 }, next: square ?? from + 1 };
}

/** The index after a raised two at token `at`, in Markdown between joiners for its marks: `²`, `^2^`. */
function pastSquare(tokens: readonly Token[], at: number): number | undefined {
  const textAt = (index: number): string => tokens[index]?.text ?? '';
  const from = textAt(at) === joiner ? at + 1 : at;
  if (textAt(from) !== '²') return undefined;
  return textAt(from + 1) === joiner ? from + 2 : from + 1;
}

const joiner = '\u2060';

/** Whether a word names a measure; single letters do not count. */
export function isMeasure(lower: string): boolean {
  return lower.length > 1 && measures.has(lower);
}

/** Whether `a` before this word gives a duration: `a year`, but not `a second` or `a quarter`. */
export function isOneOf(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    durations.has(token.lower) &&
    !/^(?:second|quarter|night|min)$/.test(token.lower)
  );
}
