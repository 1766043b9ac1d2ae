import { wordSet } from '../word-list.ts';

/** Small words inside a name: `Foundation for Defense of Democracies`, `Ludwig van Beethoven`. */
export const smallNameWords = wordSet(`
  of the for de la le les du des del della di da dos das von van der den ter zu bin ibn ben bint abu al el ul ad
  as ash an ar y e et
`);

/** Words that have a capital at the start of a sentence and are no names. */
export const sentenceOpeners = wordSet(`
  a an the this that these those it its he she they we i you his her their our my your him them us me who whom
  whose which what when where why how there here and but or nor so yet for if unless although though because since
  while whereas whether until till before after once as than then thus hence therefore however moreover
  furthermore meanwhile also besides instead otherwise still already again only even just both either neither each
  every some any all none no not never ever many much more most several few fewer less least such same other
  others another one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty
  seventy eighty ninety hundred hundreds thousands millions dozens first second third last next in on at by to
  from of with without within during about above below under over between among amid against across along around
  behind beside beyond despite except inside into like near off onto out outside past per through throughout
  toward towards up upon via according due given thanks based following regarding concerning including having
  being been is are was were be has have had do does did will would shall should can could may might must let yes
  today yesterday tomorrow tonight now later earlier recently currently formerly originally initially finally
  eventually soon often sometimes usually always perhaps maybe nearly almost approximately roughly early late long
  short former people men women children officials critics experts analysts observers police troops soldiers
  rebels protesters residents witnesses scientists researchers economists doctors diplomats lawmakers prosecutors
  investigators authorities sources reporters journalists lawyers judges voters migrants refugees fans players
  inflation trade water oil gas food money war peace data news evidence research work power steel coal gold health
  education crime poverty climate politics science history language violence growth debt output demand supply
  production unemployment employment tourism agriculture fighting members students workers teachers filming
  construction development reception reviews sales shares prices exports imports attendance voting turnout life
  death part parts half rather together apart aside overall likewise similarly additionally consequently
  subsequently nevertheless nonetheless
`);

/** Words that make what follows a place of its own: `North Korea` is not `Korea`, and `New York` is not `York`. */
export const placeMakers = wordSet(`
  north south east west northern southern eastern western new old great greater upper lower central saint st san
  santa los las el la le port fort mount lake cape costa sri hong papua northeast northwest southeast southwest
  mid middle
`);

/** Words in the names of bodies, works, events and places, but not of persons. */
export const bodyNouns = wordSet(`
  party university college school institute academy council committee commission ministry department agency office
  bureau board group company corporation corp inc ltd llc co bank fund foundation association organisation
  organization federation union league society club team army navy force forces guard guards corps brigade police
  service services court parliament congress senate assembly house government administration authority state
  states republic kingdom empire nation nations national international world global award awards prize cup games
  olympics championship championships tournament series season festival street road avenue river lake sea ocean
  mountain mountains island islands county city town village district province region valley park church cathedral
  mosque temple hospital airport station museum library theatre theater stadium hall center centre tower bridge
  palace act law treaty agreement accord convention conference summit war battle revolution records studios studio
  pictures films entertainment media press news times post journal magazine radio television tv network channel
  hotel airlines air express line lines system systems technologies technology industries holdings partners
  associates program programme project plan day year week month
`);

/** Legal forms of companies, which are no part of the name. */
export const legalForms = wordSet(`
  inc incorporated corp corporation ltd limited plc llc llp lp co ag sa nv gmbh spa holding holdings
`);

/** Frequent family names of China, Korea and Vietnam, which stand before the given name. */
export const familyNamesFirst = wordSet(`
  xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu lin guo ma mao deng jiang wen kim park choi moon
  yoon nguyen tran pham
`);

/** After a first word with a capital these show that it is a name: auxiliaries, irregular past tenses, and adverbs before a verb. */
export const verbsAfterName = wordSet(`
  is was has had will would can could may might must should did does says said went came became won lost took made
  gave got left met led held ran began told wrote sold built sent put saw spoke fell rose grew fled struck shot
  found brought thought taught fought bought caught sought kept felt meant spent stood heard paid laid knew flew
  drew threw chose broke drove rode bore wore swore tore sank hit cut set quit let shut hid bid dealt hung stuck
  withdrew forgot forbade overthrew also then later originally currently now never
`);

/** Before a Roman numeral these make it a number and not an ordinal: `Article V`, but `World War II`. */
export const numberedParts = wordSet(`
  article chapter part title section annex appendix book volume act phase type category protocol
`);
