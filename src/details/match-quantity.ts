import type { Hedge, Quantity } from './detail.ts';

/**
 * How a claim's number stands to one of a passage: the same; the same but for a hedge; another that bears it out, as 523 does
 * `over 500`; or another.
 */
export type Match = 'same' | 'hedge' | 'reached' | 'other';

/** Holds a claim's number against one of a passage. */
export function matchQuantity(claim: Quantity, source: Quantity): Match {
  if (
    claim.kind === 'figure' &&
    (claim.unit === undefined) !== (source.unit === undefined) &&
    claim.kind === source.kind
  )
    return matchQuantity(bare(claim), bare(source));
  if (isAge(claim, source) || isAge(source, claim)) return 'same';
  if (!sameKind(claim, source)) return 'other';
  const readings = [source.amount, ...(source.other === undefined ? [] : [source.other])];
  const own = [claim.amount, ...(claim.other === undefined ? [] : [claim.other])];
  let best: Match = 'other';
  for (const c of own) {
    for (const s of readings) {
      const match = compare({ ...claim, amount: c }, { ...source, amount: s });
      if (match === 'same') return 'same';
      if (match === 'hedge' || best === 'other') best = match;
    }
  }
  return best;
}

/** A number without its measure, which the other text leaves out: 40 of `40 km`. */
function bare(quantity: Quantity): Quantity {
  const { unit: _unit, each = 1, ...rest } = quantity;
  return { ...rest, amount: rest.amount / each, step: rest.step / each };
}

/** How far apart two numbers of one kind are, for naming the nearest: 0 for equal ones. */
export function distance(claim: Quantity, source: Quantity): number {
  // Kilometres and acres have nothing in common, but one may stand where the other was meant.
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

/** `48 years old` and `Smith, 48,` or `aged 48`: a number of years, and one that counts nothing. */
function isAge(years: Quantity, plain: Quantity): boolean {
  if (years.kind !== 'duration' || years.each !== 12 || plain.kind !== 'figure' || plain.nouns.length > 0)
    return false;
  return plain.hedge === years.hedge && plain.amount === years.amount / 12 && plain.amount < 120;
}

function compare(claim: Quantity, source: Quantity): Match {
  const [c, s] = [shareOf(claim, source), shareOf(source, claim)];
  if (claim.upTo !== undefined) {
    const inside = source.upTo === undefined ? s >= c && s <= claim.upTo : source.step === claim.step;
    return inside ? 'same' : 'other';
  }
  if (source.upTo !== undefined) return 'other';
  const slack = claim.fraction === true || source.fraction === true ? 0.006 : 1e-9;
  // `1,200 miles` and `1,930 km` are one distance, rounded.
  const isConverted = claim.kind === 'figure' && claim.each !== source.each;
  const rounding = isConverted ? Math.min(claim.step, source.step) / 2 : 0;
  const isEqual = Math.abs(c - s) <= Math.max(rounding, slack * Math.max(1, Math.abs(c)));
  const [asked, said] = [claim.hedge, source.hedge];
  if (isEqual) return agree(asked, said) ? 'same' : 'hedge';
  return reaches(asked, c, said, s, claim) ? 'reached' : 'other';
}

/** A number's amount, a percentage beside a part of a whole as one: 0.5 for 50 % beside `half`. */
function shareOf(quantity: Quantity, beside: Quantity): number {
  return quantity.kind === 'percentage' && beside.fraction === true ? quantity.amount / 100 : quantity.amount;
}

/** Whether two hedges of one number say the same. */
function agree(claim: Hedge | undefined, source: Hedge | undefined): boolean {
  if (claim === source) return true;
  if (claim === undefined) return false;
  if (claim === 'about') return true;
  if (source === undefined) return claim === 'least' || claim === 'most';
  return classes[claim] === classes[source] && classes[claim] !== 'about';
}

const classes: Readonly<Record<Hedge, string>> = {
  about: 'about',
  nearly: 'below',
  under: 'below',
  most: 'below',
  over: 'above',
  least: 'above',
};

/** Whether another number bears out a bounded one: 523 is over 500, and nearly 530. */
function reaches(
  asked: Hedge | undefined,
  c: number,
  said: Hedge | undefined,
  s: number,
  claim: Quantity,
): boolean {
  if (asked === 'over' || asked === 'least') {
    if (said === 'under' || said === 'most') return false;
    return (said === 'nearly' ? 0.9 * s : s) > c && s <= 1.5 * c;
  }
  if (asked === 'under' || asked === 'most') return s < c && s >= 0.5 * c;
  if (asked === 'nearly') return s < c && s >= 0.9 * c;
  return asked === 'about' && Math.abs(s - c) <= Math.min(claim.step / 2, 0.1 * c);
}
