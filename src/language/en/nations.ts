import { formLists } from '../word-list.ts';

/**
 * Nations and other bodies with all forms of their names, a line each, written without spaces: nations whose demonym has another
 * stem, and short forms. A regular demonym needs no line.
 */
export const nations = formLists(`
  france french frenchman frenchmen
  germany german germans
  spain spanish spaniard spaniards
  britain british briton britons uk unitedkingdom greatbritain
  england english englishman englishmen
  wales welsh welshman
  scotland scottish scots scot
  ireland irish irishman
  netherlands dutch holland dutchman
  greece greek greeks
  denmark danish dane danes
  poland polish pole poles
  sweden swedish swede swedes
  finland finnish finn finns
  turkey turkish turk turks turkiye
  iceland icelandic icelander
  switzerland swiss
  norway norwegian norwegians
  portugal portuguese
  philippines filipino filipinos philippine
  thailand thai thais
  afghanistan afghan afghans
  kazakhstan kazakh kazakhs
  uzbekistan uzbek uzbeks
  kurdistan kurdish kurd kurds
  arabia arab arabs arabian arabic
  cyprus cypriot cypriots
  peru peruvian peruvians
  mexico mexican mexicans
  america american americans us usa unitedstates unitedstatesofamerica
  europe european europeans
  soviet soviets ussr sovietunion
  unitednations un
  europeanunion eu
  unitedarabemirates uae emirati emiratis
  islamicstate isis isil is daesh
  china chinese prc
  worldwarii secondworldwar wwii ww2
  japan japanese
  argentina argentine argentinian argentines
  belgium belgian belgians
  czechia czech czechs czechrepublic
  hungary hungarian hungarians
  slovakia slovak slovaks
  croatia croatian croat croats
  serbia serbian serb serbs
  bosnia bosnian bosniak bosniaks
  madagascar malagasy
  congo congolese
  burma burmese myanmar
  lebanon lebanese
  saudiarabia saudi saudis
  niger nigerien nigeriens
  nigeria nigerian nigerians
  romania romanian romanians
  rome roman romans
  mozambique mozambican mozambicans
  togo togolese
  monaco monegasque
  kosovo kosovar kosovars
  montenegro montenegrin montenegrins
  azerbaijan azeri azeris azerbaijani azerbaijanis
  turkmenistan turkmen
  tajikistan tajik tajiks
  kyrgyzstan kyrgyz
  laos lao laotian laotians
  ivorycoast cotedivoire ivorian ivorians
  elsalvador salvadoran salvadorans
  catalonia catalan catalans
  chechnya chechen chechens
  flanders flemish
  venice venetian venetians
  fed federalreserve
`);

/** Every form of a nation's name. */
export const nationForms: ReadonlySet<string> = new Set(nations.flat());
