import type { Hedge } from '../language/en/hedges.ts';
import type { Quantity } from './detail.ts';

/**
 * How a claim's number relates to one of a passage: `same`; `hedge` where only the hedges differ; `reached` where another number
 * supports it, as 523 supports `over 500`; else `other`.
 */
export type NumberMatch = 'same' | 'hedge' | 'reached' | 'other';

/** Compares a claim's number with one of a passage. */
export function matchQuantity(claim: Quantity, source: Quantity): NumberMatch {
  if (
    claim.kind === 'figure' &&
    (claim.unit === undefined) !== (source.unit === undefined) &&
    claim.kind === source.kind
  )
    return matchQuantity(bare(claim), bare(source));
  if (isAge(claim, source) || isAge(source, claim)) return 'same';
  if (!sameKind(claim, source)) return 'other';
  const readings = [source.amount, ...(source.other === undefined ? [] : [source.other])];
  const claimed = [claim.amount, ...(claim.other === undefined ? [] : [claim.other])];
  let best: NumberMatch = 'other';
  for (const c of claimed) {
    for (const s of readings) {
      const match = compare({ ...claim, amount: c }, { ...source, amount: s });
      if (match === 'same') return 'same';
      if (match === 'hedge' || best === 'other') best = match;
    }
  }
  return best;
}

/** A number without its measure, for a text that gives none: 40 for `40 km`. */
function bare(quantity: Quantity): Quantity {
  const { unit: _unit, each = 1, ...rest } = quantity;
  return { ...rest, amount: rest.amount / each, step: rest.step / each };
}

/** The distance of two numbers, 0 for equal ones; used to find the nearest number. */
export function distance(claim: Quantity, source: Quantity): number {
  // Kilometres and acres cannot be compared, but one may be written for the other.
  if (claim.kind === 'figure' && source.kind === 'figure' && claim.unit !== source.unit)
    return distance(bare(claim), bare(source)) + 1;
  if (!sameKind(claim, source)) return Infinity;
  const shared = claim.nouns.some((noun) => source.nouns.includes(noun)) ? 0 : 1;
  const [c, s] = [shareOf(claim, source), shareOf(source, claim)];
  return Math.abs(Math.log((s + 0.01) / (c + 0.01))) + shared;
}

function sameKind(claim: Quantity, source: Quantity): boolean {
  if (claim.kind === source.kind)
    return claim.unit === undefined || source.unit === undefined || claim.unit === source.unit;
  // A part of a whole is a percentage, and a bare number may be money: `past 160 to the dollar`.
  if (claim.fraction === true) return source.kind === 'percentage';
  if (source.fraction === true) return claim.kind === 'percentage';
  return (
    claim.kind === 'figure' && claim.nouns.length === 0 && claim.unit === undefined && source.kind === 'money'
  );
}

/** Whether a number of years and a bare number are one age: `48 years old`, and `Smith, 48,` or `aged 48`. */
function isAge(years: Quantity, plain: Quantity): boolean {
  if (years.kind !== 'duration' || years.each !== 12 || plain.kind !== 'figure' || plain.nouns.length > 0)
    return false;
  return plain.hedge === years.hedge && plain.amount === years.amount / 12 && plain.amount < 120;
}

function compare(claim: Quantity, source: Quantity): NumberMatch {
  const [c, s] = [shareOf(claim, source), shareOf(source, claim)];
  if (claim.upTo !== undefined) {
    const inside = source.upTo === undefined ? s >= c && s <= claim.upTo : source.step === claim.step;
    return inside ? 'same' : 'other';
  }
  if (source.upTo !== undefined) return 'other';
  const slack = claim.fraction === true || source.fraction === true ? 0.006 : 1e-9;
  // `1,200 miles` and `1,930 km` are the same distance, rounded.
  const isConverted = claim.kind === 'figure' && claim.each !== source.each;
  const rounding = isConverted ? Math.min(claim.step, source.step) / 2 : 0;
  const isEqual = Math.abs(c - s) <= Math.max(rounding, slack * Math.max(1, Math.abs(c)));
  if (isEqual) return agree(claim.hedge, source.hedge) ? 'same' : 'hedge';
  return reaches(claim, c, source.hedge, s) ? 'reached' : 'other';
}

/** The amount of a number, where a percentage compared with a part of a whole is a part too: 0.5 for 50 % beside `half`. */
function shareOf(quantity: Quantity, beside: Quantity): number {
  return quantity.kind === 'percentage' && beside.fraction === true ? quantity.amount / 100 : quantity.amount;
}

/** Whether two hedges of one number agree. */
function agree(claim: Hedge | undefined, source: Hedge | undefined): boolean {
  if (claim === source) return true;
  if (claim === undefined) return false;
  if (claim === 'about') return true;
  if (source === undefined) return claim === 'least' || claim === 'most';
  return sides[claim] === sides[source] && sides[claim] !== 'about';
}

/** The side on which each hedge bounds a number. */
const sides: Readonly<Record<Hedge, string>> = {
  about: 'about',
  nearly: 'below',
  under: 'below',
  most: 'below',
  over: 'above',
  least: 'above',
};

/** Whether another number supports a bounded one: 523 is over 500, and nearly 530. */
function reaches({ hedge, step }: Quantity, c: number, sourceHedge: Hedge | undefined, s: number): boolean {
  if (hedge === 'over' || hedge === 'least') {
    if (sourceHedge === 'under' || sourceHedge === 'most') return false;
    return (sourceHedge === 'nearly' ? 0.9 * s : s) > c && s <= 1.5 * c;
  }
  if (hedge === 'under' || hedge === 'most') return s < c && s >= 0.5 * c;
  if (hedge === 'nearly') return s < c && s >= 0.9 * c;
  return hedge === 'about' && Math.abs(s - c) <= Math.min(step / 2, 0.1 * c);
}
