import type { Hedge } from '../language/en/hedges.ts';
import type { Span } from '../text/span.ts';

/** The kinds of details that can be looked up in a passage. */
export type DetailKind =
  | 'figure'
  | 'percentage'
  | 'money'
  | 'duration'
  | 'ordinal'
  | 'date'
  | 'time'
  | 'name';

/** A number with what it counts. */
export interface Quantity extends Span {
  readonly kind: 'figure' | 'percentage' | 'money' | 'duration' | 'ordinal';
  /** The number itself: `1.2bn` is 1200000000, `two thirds` 0.666…, a duration counts months or seconds. */
  readonly amount: number;
  /** For `dozens` and `hundreds` the highest number that may be meant; `amount` is the lowest. */
  readonly upTo?: number;
  /** Another reading: `5m` is five million or five metres. */
  readonly other?: number;
  /** The step to which the number is given: 1000 for `12,000`, 0.1 for `3.5`, a million for `12 million`. */
  readonly step: number;
  readonly hedge?: Hedge;
  /** Where a hedge before the number begins. */
  readonly hedgeStart?: number;
  /** The currency (`usd`), the base of a duration (`months`; `seconds` up to a fortnight), or the kind of a measure (`length`). */
  readonly unit?: string;
  /** How much of the base unit one is: 12 for years, 1000 for kilometres. */
  readonly each?: number;
  /** Stems of the words right after the number: `arm` and `man` for `40 armed men`. */
  readonly nouns: readonly string[];
  /** Whether it is a part of a whole: `half`, `two thirds`, `1/4`. */
  readonly fraction?: boolean;
  /** Whether it may be a day of a month that is not named: `on the 15th`. */
  readonly mayBeDay?: boolean;
  /** Whether it points back to what was counted before, or is hardly more than an article: `the two sides`, `one generation`. */
  readonly isKnown?: boolean;
}

/** A day, month, year, decade or century, or a weekday. What the text does not say is absent. */
export interface CalendarDate extends Span {
  readonly kind: 'date';
  /** The year, or the first of several. */
  readonly year?: number;
  /** How many years are meant: 10 for a decade, 100 for a century. */
  readonly years?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** Whether day and month may be swapped: `3/4/2014`. */
  readonly anyOrder?: boolean;
  /** 0 for Sunday to 6. */
  readonly weekday?: number;
  /** Days since 1970-01-01 of a date given in relation to the text's own date: `last week` is seven days. */
  readonly days?: { readonly first: number; readonly last: number };
  /** Words such as `last week`, which name a date only in relation to another. */
  readonly phrase?: string;
  readonly bound?: 'before' | 'after';
}

/** A time of day. */
export interface TimeOfDay extends Span {
  readonly kind: 'time';
  /** Minutes since midnight; two values where morning or evening may be meant. */
  readonly minutes: readonly number[];
}

/** A person, place, organisation, or a code such as `S-300`. */
export interface Name extends Span {
  readonly kind: 'name';
  /** Its words in order, without titles and small words. */
  readonly words: readonly NameWord[];
}

/** One word of a name. */
export interface NameWord extends Span {
  /** As written, without a possessive ending. */
  readonly text: string;
  /** Lower case, without accents, apostrophes, full stops and hyphens. */
  readonly folded: string;
  /** Whether a hyphen joins it to the previous word. */
  readonly hyphened?: boolean;
}

/** A detail of a text. */
export type Detail = Quantity | CalendarDate | TimeOfDay | Name;

/** The date of a text, as far as it is known. */
export interface Day {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}
