import { formLists, wordMap } from '../word-list.ts';

/** Currencies by their English names. */
export const currencies = wordMap([
  ['usd', 'dollar dollars'],
  ['eur', 'euro euros'],
  ['gbp', 'pounds'],
  ['jpy', 'yen'],
  ['cny', 'yuan renminbi'],
  ['inr', 'rupee rupees'],
  ['rub', 'rouble roubles ruble rubles'],
  ['irr', 'rial rials'],
  ['sar', 'riyal riyals'],
  ['din', 'dinar dinars'],
  ['try', 'lira liras'],
  ['ils', 'shekel shekels'],
  ['chf', 'franc francs'],
  ['peso', 'peso pesos'],
  ['crown', 'crowns'],
  ['sek', 'kronor'],
  ['nok', 'kroner'],
  ['pln', 'zloty'],
  ['uah', 'hryvnia'],
  ['krw', 'won'],
  ['brl', 'reais'],
]);

/**
 * What the name of a currency means after a nation, by what the name alone means: `Canadian dollars` are no US dollars. Names of two words
 * are written without a space. Where no state owns the bare name, as with `peso`, nations are not distinguished.
 */
export const nationalCurrencies: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'usd',
    byNation(`
      usd us u.s u.s. usa american
      cad canadian canada
      aud australian australia aussie
      nzd newzealand kiwi
      hkd hongkong hk
      sgd singapore singaporean
      twd taiwan taiwanese newtaiwan
      jmd jamaican jamaica
      ttd trinidadian trinidad
      fjd fijian fiji
      nad namibian namibia
      zwl zimbabwean zimbabwe
    `),
  ],
  [
    'gbp',
    byNation(`
      gbp british english uk
      egp egyptian
      sdg sudanese
      syp syrian
      lbp lebanese
      iep irish
    `),
  ],
  [
    'inr',
    byNation(`
      inr indian
      pkr pakistani pakistan
      lkr srilankan srilanka
      npr nepalese nepali
    `),
  ],
  [
    'chf',
    byNation(`
      chf swiss
      frf french
      bef belgian
      cfa cfa
    `),
  ],
  [
    'try',
    byNation(`
      try turkish
      itl italian
      syp syrian
      lbp lebanese
    `),
  ],
  [
    'irr',
    byNation(`
      irr iranian
      omr omani
      yer yemeni
      qar qatari
      sar saudi
    `),
  ],
  [
    'sar',
    byNation(`
      sar saudi
      qar qatari
      yer yemeni
    `),
  ],
  [
    'rub',
    byNation(`
      rub russian soviet
      byn belarusian belarussian
    `),
  ],
  [
    'krw',
    byNation(`
      krw southkorean korean
      kpw northkorean
    `),
  ],
  [
    'nok',
    byNation(`
      nok norwegian
      dkk danish
    `),
  ],
]);

/** Lines of a currency and the nations that have it. */
function byNation(lines: string): ReadonlyMap<string, string> {
  return wordMap(formLists(lines).map(([code = '', ...nations]) => [code, nations.join(' ')]));
}
