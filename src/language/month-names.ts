import { wordMap } from './word-list.ts';

/** Months of German, French, Spanish, Italian and Dutch dates, 1 to 12, as they stand in datelines. English ones are in `en/calendar.ts`. */
export const foreignMonths = wordMap([
  [1, 'januar jänner jan. janvier enero gennaio januari'],
  [2, 'februar feber feb. février fevrier febrero febbraio februari'],
  [3, 'märz maerz mrz. mars marzo maart'],
  [4, 'apr. avril abril aprile'],
  [5, 'mai mayo maggio mei'],
  [6, 'juni juin junio giugno'],
  [7, 'juli juillet julio luglio'],
  [8, 'aug. août aout agosto augustus'],
  [9, 'sept. septembre septiembre settembre'],
  [10, 'oktober okt. octobre octubre ottobre'],
  [11, 'nov. novembre noviembre'],
  [12, 'dezember dez. décembre decembre diciembre dicembre'],
]);

/** Weekdays that may stand before such a date. */
export const foreignWeekdays = [
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'lunes martes miércoles jueves viernes sábado domingo',
]
  .join(' ')
  .split(' ');
