import type { AbbreviationTable } from '../abbreviation-table.ts';
import { wordSet } from '../word-list.ts';

/** Abbreviations of German. */
export const abbreviations: AbbreviationTable = {
  titles: wordSet('hr hrn fr frl dipl ing med phil jur min st'),
  bound: wordSet(`
    z.b d.h u.a z.t i.d.r v.a s.o s.u o.ä m.e
    vgl bzw bspw beisp ggf evtl inkl exkl sog ca geb gest bzgl zzgl abzgl
  `),
  number: wordSet('s nr abs art bd kap ziff rn anm'),
  open: wordSet('usw u.s.w usf etc str mio mrd jh hrsg tsd std a.d v.chr n.chr'),
};
