/**
 * What an abbreviation says about the full stop after it, when a capital letter follows.
 *
 * - `bound`: goes with what follows and never ends a sentence (`Mr. Smith`, `e.g. Iran`).
 * - `number`: goes with a figure that follows, else ends the sentence (`No. 3`, but `No. He stayed.`; `5 ft. 6`, but `5 ft. He`).
 * - `open`: may end one; what follows decides (`Inc.`, `Jr.`, `St.`, `Jan.`).
 * - `dotted`: letters with full stops between them, which may end one too (`U.S.`, `Ph.D.`).
 * - `time`: `a.m.` and `p.m.`.
 * - `initial`: one capital letter (`F.`).
 */
export type AbbreviationKind = 'bound' | 'number' | 'open' | 'dotted' | 'time' | 'initial';

/**
 * The kind of the abbreviation that `word` (without its last full stop) is, or undefined for an ordinary word.
 * `afterComma` says that a comma stands before it, as it does before the short names of American states.
 */
export function abbreviationKind(
  word: string,
  language: string,
  afterComma: boolean,
): AbbreviationKind | undefined {
  const lower = word.toLowerCase();
  const own = lists[language.slice(0, 2)];
  const capital = /^\p{Lu}/u.test(word);
  if (lower === 'a.m' || lower === 'p.m') return 'time';
  if (own?.bound.has(lower) === true || bound.has(lower)) return 'bound';
  if (capital && (titles.has(lower) || own?.titles.has(lower) === true)) return 'bound';
  if (/^\p{Lu}$/u.test(word)) return 'initial';
  if (own?.number.has(lower) === true || number.has(lower)) return 'number';
  if (open.has(lower) || own?.open.has(lower) === true) return 'open';
  if (capital && (capitalised.has(lower) || (afterComma && states.has(lower)))) return 'open';
  if (/^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word)) return 'dotted';
  // `Sgt.`, `Bldg.`: no vowel, hence no word; but `TV.` is one.
  if (/^[B-DF-HJ-NP-TV-XZ][bcdfghjklmnpqrstvwxz]{1,4}$/u.test(word)) return 'open';
  return undefined;
}

/** Short names of months, in which a day or a year follows. */
export const monthPattern =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u;

/** What may follow a time of day within the sentence: `6 p.m. EST`, `6 p.m. Moscow time`. */
export const timeZonePattern =
  /^(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|MSK|[AW]ES?T|Eastern|Central|Mountain|Pacific|Greenwich|\p{Lu}\p{L}+ (?:time|Time))\b/u;

/** Whether a word begins sentences and hardly ever a name: what tells `the U.S. The` from `the U.S. Senate`. */
export function startsSentences(word: string, language: string): boolean {
  return starters.has(word) || lists[language.slice(0, 2)]?.starters.has(word) === true || adverb.test(word);
}

/** `Separately,` and its like. */
const adverb = /^\p{Lu}\p{Ll}{3,}ly$/u;

const set = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/u).filter((word) => word !== ''));

const titles = set(`
  mr mrs ms mx messrs sra srta mme mlle mlles dr drs prof profs rev revd fr msgr hon pres gov govs lt ltc maj col cols gen gens
  brig cpl pvt pfc sgt sgts capt cmdr cdr adm vadm ens sen sens rep reps supt insp det atty amb sec asst assoc dep dir
  mt ft pt pte gp
`);

const bound = set(`
  e.g i.e eg viz vs cf ca approx v f.e p.ex incl excl esp resp aka a.k.a c/o w/o attn subj
`);

const number = set(`
  no nos nr nrs n° nº № p pp pg pgs par para paras art arts fig figs tab vol vols ch chap chaps sect secs cl rs tel ext
  oz lb lbs ft hr hrs mph mi yds mins wk wks mo mos yr yrs mil bn mn tn pct km kg sq.ft
  pl eq op lot rt rte hwy apt res cap § c b d r fl n nn s ss deg reg regs sch schs supp
`);

const open = set(`
  inc ltd corp co cos bros plc llc llp lp gmbh jr sr esq etc al ave blvd rd ln pkwy sq bldg dept univ assn intl natl
  govt min max est mfg ed eds trans repr ibid op.cit dist div hosp inst lab labs tech admin mgmt pub publ
  oz lb lbs hr hrs mph yd yds mins wk wks yr yrs mil bn med misc temp avg bef aft ret n.b p.s
`);

/** Abbreviations only where they begin with a capital letter. */
const capitalised = set(`
  st ste jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun dem rep
  penn mass conn wash calif fla ariz tenn tex minn okla ore kan wis wyo colo ala ark mich mont neb nev ont que
`);

/** Short names of American states that are words or names as well. */
const states = set(
  'miss ill ind mo la del ga md va pa ky vt me ia id ut n.d s.d n.h n.j n.m n.y n.c s.c r.i w.va',
);

const starters = set(`
  The It He She They We This That These Those There Here But And Its His Her Their Our My Your You Yet So Nor Or
  When While If As At On For From After Before Although Though Because Since Until Unless Once During Despite Between
  Under Over Among Within Without Through Into Upon By With In To Of Not No Both Each Every Either Neither Some Many
  Most Several Few All Any Another Other Others One Two Three However Meanwhile Moreover Furthermore Nevertheless
  Nonetheless Therefore Thus Hence Then Now Today Yesterday Tomorrow Later Earlier Soon Still Also Again Instead
  Indeed Perhaps Maybe What Who Whom Whose Which Where Why How Did Does Do Is Are Was Were Has Have Had Can Could
  Would Should Yes Please Let Such Even Only Just Nobody Nothing Everyone Everything Someone According Nearly About An A It’s It's He’s He's
  She’s She's That’s That's There’s There's They’re They're We’re We're I’m I'm I
`);

interface LanguageLists {
  readonly titles: ReadonlySet<string>;
  readonly bound: ReadonlySet<string>;
  readonly number: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
}

const lists: Readonly<Record<string, LanguageLists | undefined>> = {
  de: {
    titles: set('hr hrn fr frl dipl ing med phil jur min st'),
    bound: set(
      'z.b d.h u.a z.t i.d.r v.a s.o s.u o.ä m.e vgl bzw bspw beisp ggf evtl inkl exkl sog ca geb gest bzgl zzgl abzgl',
    ),
    number: set('s nr abs art bd kap ziff rn anm'),
    open: set('usw u.s.w usf etc str mio mrd jh hrsg tsd std a.d v.chr n.chr'),
    starters: set(
      'Der Die Das Ein Eine Er Sie Es Wir Ich Ihr Dies Diese Dieser Dieses Doch Aber Und Auch Nach Vor Seit Als Wenn Weil Im In Am An Auf Bei Mit Von Für Zu Zum Zur Damit Danach Dann Dort Hier Heute Gestern Jetzt Man Was Wer Wie Wo Warum',
    ),
  },
  fr: {
    titles: set('m mm mme mmes mlle mlles me mgr dr pr st ste'),
    bound: set('p.ex c.-à-d env av apr j.-c cf'),
    number: set('n n° no nos art fig p pp vol t chap §'),
    open: set('etc éd cie ets bd av'),
    starters: set(
      'Le La Les Un Une Il Elle Ils Elles On Nous Vous Je Ce Cette Ces Cet Mais Et Ou Or Donc En Dans Pour Par Avec Sans Sur Sous Après Avant Depuis Selon Ainsi Toutefois Cependant Aussi Si Quand Lorsque Comme Que Qui Quoi Où Comment Pourquoi Au Aux Du Des À',
    ),
  },
};

/** An ordinal number goes with a German month, `5. Mai`; where the text is not known to be German, after a German word only. */
export const germanArticle = /(?:^|\s)(?:am|vom|zum|bis|seit|der|dem|den|des|im)$/iu;
export const germanMonths =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhunderts?|Weltkriegs?|Jahrestag|Bundestag)/u;
