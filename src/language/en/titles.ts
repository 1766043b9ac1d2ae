import { wordSet } from '../word-list.ts';

/** Titles and offices before or after a name, which are no part of it. Abbreviations are without their full stop. */
export const titles = wordSet(`
  mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother rabbi imam sheikh
  shaikh sheik ayatollah mullah hojatoleslam pope cardinal archbishop bishop king queen prince princess duke
  duchess emperor empress sultan emir tsar shah caliph president deputy minister premier chancellor secretary
  senator sen congressman congresswoman representative rep governor gov mayor ambassador judge justice attorney
  general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl private admiral adm
  commander cmdr brigadier brig marshal chairman chairwoman chair speaker leader director former ex acting interim
  late honourable hon officer spokesman spokeswoman jr sr phd md esq coach author actor actress singer dj
`);

/** Words that belong to a title only before another title: `Prime Minister`, but `Prime Bank`. */
export const weakTitles = wordSet(`
  prime vice foreign defence defense finance interior supreme executive chief press general deputy assistant
`);
