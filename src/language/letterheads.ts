import { alternatives } from './phrases.ts';
import { wordSet } from './word-list.ts';

/** Lines that only say what kind of notice follows; a number or a date may stand behind them. */
export const releaseMarks = alternatives(String.raw`
  for (?:immediate|general|public|worldwide) (?:release|distribution|use)
  for release
  immediate release
  for your information
  (?:press|news|media|joint press|official) (?:release|statement|notice|advisory|communiqu[eé]|communication|summary|alert|announcement)s?
  press and media
  (?:meetings? coverage and )?press releases?
  news (?:story|item)
  newsroom
  statement
  announcement
  communiqu[eé](?: de presse)?
  comunicado de prensa
  nota de prensa
  comunicato stampa
  persbericht
  pressemitteilung(?:en)?
  presse-?(?:information|meldung|aussendung)
  medien-?(?:mitteilung|information)
  justice news
  (?:news comment|press note|media note|(?:press )?briefing notes?|pressenotiz|presseerklärung|pressedienst|medienerklärung)
`);

/** Lines of documents of international organisations and of marked papers, which say how they are handed out. */
export const handlingLines = alternatives(String.raw`
  (?:un)?classified
  (?:strictly )?(?:confidential|restricted|secret|top secret|sensitive)(?: but unclassified)?
  (?:for|limited) official use(?: only)?
  vs\s*[-–]\s*nur für den dienstgebrauch
  distr(?:ibution|\.)?\s?:\s?(?:general|limited|restricted)
  original\s?:\s?\p{L}{3,12}(?:(?:,| and|/) ?\p{L}{3,12})?
  (?:agenda )?items? \d{1,3}.{0,40}
  (?:provisional )?agenda item.{0,40}
  \p{L}{4,20}(?:-\p{L}{4,12})? session
  \(?slip opinion\)?.{0,40}
  syllabus
`);

/** How lines open that say until when a release is not for publication. */
export const embargoOpenings = alternatives(String.raw`
  (?:strictly )?embargo(?:ed)?\b
  (?:not|hold) for (?:release|publication)
  hold (?:for release )?until
  sperrfrist\b
  under embargo
`);

/** Names of a memorandum above its fields. */
export const memoMarks = alternatives(`
  (?:interoffice |internal |office |information |action |decision )?memorandum
  memorandum for the record
  memo
  aktenvermerk
  vermerk
`);

/** How lines open that name whom the press may ask. */
export const contactOpenings = alternatives(String.raw`
  (?:(?:media|press|public|news|investor|general|public affairs|further|agency) )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies))
  (?:media|press|investor|public) relations
  for (?:more|further|additional|media|press) (?:information|enquiries|inquiries)
  notes? to editors
  tele(?:phone|fax)
  (?:tel|fax|phone|tdd|mobile|e-?mail|twitter|web|website|internet)
  (?:presse-?)?kontakte?
  ansprechpartner(?:in)?
  pressestelle
`);

/** Nouns that the name of an authority, a court, a company or an association contains. */
export const organisationNouns = wordSet(`
  department ministry office bureau agency commission council court courts authority administration directorate
  directorate-general division secretariat secretary-general committee institute foundation association society union federation
  confederation board service services corps embassy mission delegation headquarters attorney attorney's attorneys attorneys'
  parliament senate house congress treasury bank corporation corp company inc ltd limited llc llp plc gmbh ag se nv sa
  group holdings international nations watch police exchange fund organization organisation university
  college hospital center centre network coalition alliance trust affairs communications relations chancery
  commissioner commissioners inspectorate registry tribunal prosecutor prosecutor's prosecutors government chambers
  bundesministerium bundesamt bundesregierung bundesgerichtshof bundesverfassungsgericht bundespolizei bundesanwaltschaft
  generalbundesanwalt generalstaatsanwaltschaft staatsanwaltschaft innenministerium justizministerium finanzministerium
  umweltministerium wirtschaftsministerium kultusministerium sozialministerium gesundheitsministerium verkehrsministerium
  staatsministerium staatskanzlei ministerium senatsverwaltung landgericht oberlandesgericht verwaltungsgericht amtsgericht
  landeskriminalamt polizeipräsidium pressestelle pressereferat referat landesregierung ministère conseil gouvernement cour ministerio gobierno
  consejo fiscalía
`);

/** Words of a place or a part in the name of a court or an authority: `Southern District of New York`. */
export const jurisdictionLine = alternatives(String.raw`
  (?:for|in) the (?:\p{L}+ )?(?:district|circuit|county|state|commonwealth|territory) of \p{L}.{0,40}
  (?:northern|southern|eastern|western|middle|central) (?:district|division)(?: of \p{L}.{0,40})?
  (?:king|queen)['’]s bench division.{0,40}
  (?:chancery|family|criminal|civil|administrative|commercial) (?:division|court)
  in the (?:\p{L}+ ){0,4}court(?: of \p{L}.{0,40})?
  (?:in the )?(?:united states|u\.s\.) (?:district|bankruptcy) court(?: .{0,60})?
  supreme court of \p{L}.{1,40}
  royal courts of justice
`);

/** Verbs and nouns that a headline has and the name of an office has not, in title case or capitals. */
export const headlineWords = wordSet(`
  is are was were be been has have had will would must should can could may says say said to
  announces announce announced sues sue sued charges charged charge files filed adopts adopted approves approved launches launched
  issues issued publishes published releases released urges urged calls welcomes welcomed condemns condemned reports reported warns
  warned finds found seeks sentences sentenced convicted indicted pleads pleaded agrees agreed settles settled orders ordered rules
  ruled hears heard opens opened closes closed wins won awards awarded appoints appointed reaches reached obtains obtained imposes
  imposed fines fined bans banned blocks blocked clears cleared rejects rejected backs unveils signs signed sets gives takes makes
  joins ends begins began halts halted extends extended expands proposes proposed invites hosts marks confirms confirmed denies
  denied responds investigates arrests arrested seizes seized secures recovers recovered returns returned offers raises cuts
  increases reduces completes completed acquires acquired names named elects elected meets visits presents introduces updates
  declares declared demands demanded requires required grants granted dismisses dismissed upholds upheld overturns affirms vacates
  accuses accused admits admitted faces resigns steps plans starts stops holds held delivers provides strengthens protects
  statement remarks readout report guidelines guidance speech declaration conclusions letter notice opinion judgment
  judgement decision resolution summary review update response testimony plan strategy results budget interview agreement settlement
  law act bill regulation directive handbook manual history survey
`);

/** Words that stay small in the name of an office. */
export const officeParticles = wordSet(`
  of for from the and in on at by & beim bei de la le les du del di della für der die das des den und von vom im am zu zur et y e
`);

/** Roles of parties in the caption of a case. */
export const partyRoles = alternatives(String.raw`
  (?:plaintiff|defendant|petitioner|respondent|appellant|appellee|claimant|applicant|complainant)s?
`);
