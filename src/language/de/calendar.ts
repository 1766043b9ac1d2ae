/** Words after which an ordinal number is one of a date, a line each: `am 5. Mai`. */
export const beforeOrdinal = `
  am
  vom
  zum
  bis
  seit
  der
  dem
  den
  des
  im
`;

/** What an ordinal number may belong to, a line each: `5. Mai`, `20. Jahrhundert`. */
export const afterOrdinal = `
  Januar
  Jänner
  Februar
  März
  April
  Mai
  Juni
  Juli
  August
  September
  Oktober
  November
  Dezember
  Jahrhunderts?
  Weltkriegs?
  Jahrestag
  Bundestag
`;
