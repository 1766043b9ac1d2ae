import type { Fault } from './fault.ts';

/** Changed figures, dates and names. */
export const details: readonly Fault[] = [
  // unsupported-detail
  {
    name: 'another day',
    replace: ['ended on 31 August', 'ended on 30 August'],
    expect: [['unsupported-detail', '30 August']],
  },
  {
    name: 'another year',
    replace: ['visit since 2007', 'visit since 2005'],
    expect: [['unsupported-detail', '2005']],
  },
  {
    name: 'another month in an abbreviation',
    replace: ['On Sept. 12 the US', 'On Oct. 12 the US'],
    expect: [['unsupported-detail', 'Oct. 12']],
  },
  {
    name: 'another duration',
    replace: ['after two months, with', 'after three months, with'],
    expect: [['unsupported-detail', 'three months']],
  },
  {
    name: 'a hedge dropped',
    replace: ['The nearly 40-state grouping', 'The 40-state grouping'],
    expect: [['unsupported-detail', '40']],
  },
  {
    name: 'another number of them',
    replace: ['At least 2 militias', 'At least 3 militias'],
    expect: [['unsupported-detail', 'At least 3']],
  },
  {
    name: 'another person',
    replace: ['According to Tony Badran', 'According to Tony Judt'],
    expect: [['unsupported-detail', 'Tony Judt']],
  },
  {
    name: 'another place',
    replace: ['F-15C fighters to Turkey', 'F-15C fighters to Cyprus'],
    expect: [['unsupported-detail', 'Cyprus']],
  },
  {
    name: 'another organisation',
    replace: ['told the Trend agency', 'told the Interfax agency'],
    expect: [['unsupported-detail', 'Interfax']],
  },
  {
    name: 'another model',
    replace: ['answered with S-300 missiles', 'answered with S-400 missiles'],
    expect: [['unsupported-detail', 'S-400']],
  },
  {
    name: 'another weekday',
    replace: ['he announced on a Sunday', 'he announced on a Friday'],
    expect: [['unsupported-detail', 'Friday']],
  },
  {
    name: 'a name in a row of a table',
    replace: ['| Tehran | The IRGC caught', '| Tehran | The Basij caught'],
    expect: [['unsupported-detail', 'Basij']],
  },
  {
    name: 'a detail of another passage of the source',
    replace: ['[@coalition-of-one, ¶22]', '[@coalition-of-one, ¶23]'],
    expect: [
      ['unsupported-detail', 'AAH'],
      ['unsupported-detail', 'Syria'],
    ],
  },
  {
    name: 'another ordinal',
    replace: ['moved F-15C fighters', 'moved a third wing of F-15C fighters'],
    expect: [['unsupported-detail', 'third']],
  },
];
