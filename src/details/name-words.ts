/** Words about the capitalised words of English text. All lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Titles and offices before or after a name: no part of it. */
export const titles = set(`
  mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother rabbi imam sheikh shaikh sheik ayatollah mullah hojatoleslam
  pope cardinal archbishop bishop king queen prince princess duke duchess emperor empress sultan emir tsar shah caliph president deputy
  minister premier chancellor secretary senator sen congressman congresswoman representative rep governor gov mayor ambassador
  judge justice attorney general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl private admiral adm commander cmdr brigadier brig
  marshal chairman chairwoman chair speaker leader director minister former ex acting interim late honourable hon officer spokesman spokeswoman
  jr sr phd md esq coach author actor actress singer dj`);

/** Words that belong to a title only before another one. */
export const weakTitles = set(
  `prime vice foreign defence defense finance interior supreme executive chief press general deputy assistant`,
);

/** Small words that stand inside a name: `Foundation for Defense of Democracies`, `Ludwig van Beethoven`. */
export const inner = set(
  `of the for de la le les du des del della di da dos das von van der den ter zu bin ibn ben bint abu al el ul ad as ash an ar y e et`,
);

/** Capitalised at the start of a sentence, and no names. */
export const openers = set(`
  a an the this that these those it its he she they we i you his her their our my your him them us me who whom whose which what when where why how there here
  and but or nor so yet for if unless although though because since while whereas whether until till before after once as than then thus hence therefore however
  moreover furthermore meanwhile also besides instead otherwise still already again only even just both either neither each every some any all none no not never
  ever many much more most several few fewer less least such same other others another one two three four five six seven eight nine ten eleven twelve twenty thirty
  forty fifty sixty seventy eighty ninety hundred hundreds thousands millions dozens first second third last next in on at by to from of with without within
  during about above below under over between among amid against across along around behind beside beyond despite except inside into like near off onto out outside
  past per through throughout toward towards up upon via according due given thanks based following regarding concerning including having being been is are was were be has have
  had do does did will would shall should can could may might must let yes today yesterday tomorrow tonight now later earlier recently currently formerly originally
  initially finally eventually soon often sometimes usually always perhaps maybe nearly almost approximately roughly early late long short former
  people men women children officials critics experts analysts observers police troops soldiers rebels protesters residents witnesses scientists researchers
  economists doctors diplomats lawmakers prosecutors investigators authorities sources reporters journalists lawyers judges voters migrants refugees fans players
  inflation trade water oil gas food money war peace data news evidence research work power steel coal gold health education crime poverty climate politics science
  history language violence growth debt output demand supply production unemployment employment tourism agriculture fighting members students workers teachers
  production filming construction development reception reviews sales shares prices exports imports attendance voting turnout life death part parts half rather
  together apart aside overall likewise similarly additionally consequently subsequently nevertheless nonetheless`);

/** Words that make what follows a place of its own: `North Korea` is not `Korea`, and `New York` not `York`. */
export const placeMakers =
  set(`north south east west northern southern eastern western new old great greater upper lower central saint st san santa los las el la le port fort
  mount lake cape costa sri hong papua northeast northwest southeast southwest mid middle`);

/** Words by which a name is that of a body, a work, an event or a place, not of a person. */
export const commonNouns =
  set(`party university college school institute academy council committee commission ministry department agency office bureau board group
  company corporation corp inc ltd llc co bank fund foundation association organisation organization federation union league society club team army navy force forces
  guard guards corps brigade police service services court parliament congress senate assembly house government administration authority council state states republic kingdom
  empire nation nations national international world global award awards prize cup games olympics championship championships tournament series season festival street road
  avenue river lake sea ocean mountain mountains island islands county city town village district province region valley park church cathedral mosque temple hospital airport
  station museum library theatre theater stadium hall center centre tower bridge palace act law treaty agreement accord convention conference summit war battle revolution
  records studios studio pictures films entertainment media press news times post journal magazine radio television tv network channel hotel airlines air express line lines
  system systems technologies technology industries holdings partners associates program programme project plan fund day year week month`);

/** What a company is in law: no part of its name. */
export const legalForms = set(
  `inc incorporated corp corporation ltd limited plc llc llp lp co ag sa nv gmbh spa holding holdings`,
);

/** Frequent family names of China, Korea and Vietnam, which stand before the given name. */
export const familyNames = set(
  `xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu lin guo ma mao deng jiang wen kim park choi moon yoon nguyen tran pham`,
);

/** Nations whose people and language have names of another stem; a demonym that is regular needs no line. */
export const nations: readonly (readonly string[])[] = [
  'france french frenchman frenchmen',
  'germany german germans',
  'spain spanish spaniard spaniards',
  'britain british briton britons uk unitedkingdom greatbritain',
  'england english englishman englishmen',
  'wales welsh welshman',
  'scotland scottish scots scot',
  'ireland irish irishman',
  'netherlands dutch holland dutchman',
  'greece greek greeks',
  'denmark danish dane danes',
  'poland polish pole poles',
  'sweden swedish swede swedes',
  'finland finnish finn finns',
  'turkey turkish turk turks turkiye',
  'iceland icelandic icelander',
  'switzerland swiss',
  'norway norwegian norwegians',
  'portugal portuguese',
  'philippines filipino filipinos philippine',
  'thailand thai thais',
  'afghanistan afghan afghans',
  'kazakhstan kazakh kazakhs',
  'uzbekistan uzbek uzbeks',
  'kurdistan kurdish kurd kurds',
  'arabia arab arabs arabian arabic',
  'cyprus cypriot cypriots',
  'peru peruvian peruvians',
  'mexico mexican mexicans',
  'america american americans us usa unitedstates unitedstatesofamerica',
  'europe european europeans',
  'soviet soviets ussr sovietunion',
  'unitednations un',
  'europeanunion eu',
  'unitedarabemirates uae emirati emiratis',
  'islamicstate isis isil is daesh',
  'china chinese prc',
  'worldwarii secondworldwar wwii ww2',
  'japan japanese',
  'argentina argentine argentinian argentines',
  'belgium belgian belgians',
  'czechia czech czechs czechrepublic',
  'hungary hungarian hungarians',
  'slovakia slovak slovaks',
  'croatia croatian croat croats',
  'serbia serbian serb serbs',
  'bosnia bosnian bosniak bosniaks',
  'madagascar malagasy',
  'congo congolese',
  'burma burmese myanmar',
  'lebanon lebanese',
  'saudiarabia saudi saudis',
  'niger nigerien nigeriens',
  'nigeria nigerian nigerians',
  'romania romanian romanians',
  'rome roman romans',
  'mozambique mozambican mozambicans',
  'togo togolese',
  'monaco monegasque',
  'kosovo kosovar kosovars',
  'montenegro montenegrin montenegrins',
  'azerbaijan azeri azeris azerbaijani azerbaijanis',
  'turkmenistan turkmen',
  'tajikistan tajik tajiks',
  'kyrgyzstan kyrgyz',
  'laos lao laotian laotians',
  'ivorycoast cotedivoire ivorian ivorians',
  'elsalvador salvadoran salvadorans',
  'catalonia catalan catalans',
  'chechnya chechen chechens',
  'flanders flemish',
  'venice venetian venetians',
  'fed federalreserve',
].map((line) => line.split(' '));
