import { phraseMap } from '../phrases.ts';

/** How words bound a number: `about` 40, `nearly` 40, `over` 40, `least` 40, `under` 40, `most` 40. */
export type Hedge = 'about' | 'nearly' | 'over' | 'least' | 'under' | 'most';

/** Phrases that stand before a number and bound it, one a line. A full stop is a word of its own: `approx .` */
export const hedgePhrases: ReadonlyMap<string, Hedge> = phraseMap<Hedge>([
  [
    'about',
    `
    about
    around
    approximately
    approx
    approx .
    roughly
    some
    circa
    ca
    ca .
    estimated
    an estimated
    in the region of
    more or less
    ~
    ≈
  `,
  ],
  [
    'nearly',
    `
    nearly
    almost
    close to
    just under
    just short of
    just below
    virtually
    not quite
    approaching
  `,
  ],
  [
    'over',
    `
    over
    more than
    above
    exceeding
    exceeds
    exceeded
    exceed
    surpassed
    surpassing
    greater than
    higher than
    north of
    beyond
    past
    topping
    in excess of
    upwards of
    well over
    >
  `,
  ],
  [
    'least',
    `
    at least
    no fewer than
    no less than
    not less than
    minimum of
    ≥
  `,
  ],
  [
    'under',
    `
    under
    less than
    fewer than
    below
    lower than
    <
  `,
  ],
  [
    'most',
    `
    up to
    at most
    no more than
    not more than
    maximum of
    at the most
    as many as
    as much as
    ≤
  `,
  ],
]);
