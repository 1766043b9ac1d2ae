import type { AbbreviationTable } from '../abbreviation-table.ts';
import { wordSet } from '../word-list.ts';

/** Abbreviations of English, read in texts of every language. */
export const abbreviations: AbbreviationTable = {
  titles: wordSet(`
    mr mrs ms mx messrs sra srta mme mlle mlles dr drs prof profs rev revd fr msgr hon pres gov govs lt ltc
    maj col cols gen gens brig cpl pvt pfc sgt sgts capt cmdr cdr adm vadm ens sen sens rep reps supt insp
    det atty amb sec asst assoc dep dir mt ft pt pte gp
  `),
  bound: wordSet(`
    e.g i.e eg viz vs cf ca approx v f.e p.ex incl excl esp resp aka a.k.a c/o w/o attn subj
  `),
  number: wordSet(`
    no nos nr nrs n° nº № p pp pg pgs par para paras art arts fig figs tab vol vols ch chap chaps sect secs
    cl rs tel ext oz lb lbs ft hr hrs mph mi yds mins wk wks mo mos yr yrs mil bn mn tn pct km kg sq.ft pl
    eq op lot rt rte hwy apt res cap § c b d r fl n nn s ss deg reg regs sch schs supp
  `),
  open: wordSet(`
    inc ltd corp co cos bros plc llc llp lp gmbh jr sr esq etc al ave blvd rd ln pkwy sq bldg dept univ assn
    intl natl govt min max est mfg ed eds trans repr ibid op.cit dist div hosp inst lab labs tech admin mgmt
    pub publ oz lb lbs hr hrs mph yd yds mins wk wks yr yrs mil bn med misc temp avg bef aft ret n.b p.s
  `),
};

/** Abbreviations that may end a sentence where they begin with a capital letter: `St.`, `Jan.`, `Mass.` */
export const openWithCapital = wordSet(`
  st ste jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun dem rep
  penn mass conn wash calif fla ariz tenn tex minn okla ore kan wis wyo colo ala ark mich mont neb nev ont que
`);

/** Short names of American states that are words or names too, and abbreviations only after a comma: `Jackson, Miss.` */
export const openAfterComma = wordSet(`
  miss ill ind mo la del ga md va pa ky vt me ia id ut n.d s.d n.h n.j n.m n.y n.c s.c r.i w.va
`);

/** Titles that end a sentence before a word that begins sentences: `He is a Dr. The …` */
export const titlesThatMayEnd = wordSet('Dr Gen Sec Ft Mt');

/** Short forms whose full stop begins no sentence, besides those of months. */
export const shortForms = wordSet(`
  mr mrs ms dr prof gen col lt sgt capt maj adm cmdr brig gov sen rep pres st no vs inc approx ca
`);
