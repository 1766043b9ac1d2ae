import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detailsIn } from '../../../src/details/details.ts';
import { missingIn } from '../../../src/details/missing.ts';
import { lazyPassage } from '../../../src/details/passage.ts';
import { blankQuotations } from '../../../src/details/quotations.ts';

/** `claim | passage`, and the missing details in the order of the claim, each `text` or `text (nearest)`. */
function check(pair: string, ...expected: readonly string[]): void {
  const [claim = '', passage = '', year] = pair.split(' | ');
  const [y, month, day] = (year ?? '').split('-').map(Number);
  const anchorDate = y && month && day ? { year: y, month, day } : undefined;
  const missing = missingIn(claim, detailsIn(blankQuotations(claim), { anchorDate }), [
    lazyPassage(passage, anchorDate),
  ]);
  for (const { text, start, end } of missing) assert.equal(claim.slice(start, end), text, pair);
  const said = missing.map(({ text, nearest }, index) =>
    expected[index]?.endsWith(')') === true ? `${text} (${nearest?.text ?? ''})` : text,
  );
  assert.deepEqual(said, expected, pair);
}

test('numbers are the same in figures and words, with any sign for a percentage', () => {
  check('It rose by 21 %. | It rose by 21 per cent.');
  check('It rose by 21 %. | It rose by twenty-one percent.');
  check('It cost $1.2bn. | It cost 1,200 million dollars.');
  check('It cost 1.2 billion. | It cost 1,200 million.');
  check('Two hundred and five thousand came. | 205,000 came.');
  check('Half a million came. | 500,000 people came.');
  check('It won 40 constructor points. | It won 40 constructor points.');
  check('Two thirds of voters agree. | 66.7% of voters agree.');
  check('Half of them agree. | 50 percent agree.');
  check('It took 24 months. | It took two years.');
  check('Between 10 and 15 percent agree. | 10-15% agree.');
  check('It cost $1.2 to 1.5 million. | It cost $1.2 million, later $1.5 million.');
  check('It fell by 22 %. | It fell by 21 per cent.', '22 % (21 per cent)');
  check('It cost £40. | It cost $40.', '£40');
  check('Dozens came. | Forty people came.');
  check('Dozens came. | Four people came.', 'Dozens');
  check('He is 48 years old. | A 48-year-old man.');
});

test('a measure, a duration or a share is the same in other units, and another in another unit', () => {
  check('It runs for 1,200 km. | It runs for 1,200 kilometres.');
  check('It runs for 1,930 km. | It runs for 1,200 miles.');
  check('It runs for 1200 km. | It runs for 1,200 miles.', '1200 km (1,200 miles)');
  check('It runs for 1,200 km. | It runs for 1,200.');
  check('It covers 300 sq km. | It covers 300 km².');
  check('It covers 3-5 hectares. | It covers 3-5 acres.', '3 (3)', '5 hectares (5 acres)');
  check('It was 41°C. | It was 41 degrees Celsius.');
  check('It was 41°C. | It was 41 °F.', '41°C (41 °F)');
  check('It took 18 months. | It took a year and a half.');
  check('It took half an hour. | It took 30 minutes.');
  check('It took a fortnight. | It took two weeks.');
  check('It took a decade. | It took five years.', 'a decade (five years)');
  check('It happens twice a year. | It happens often.');
  check('It grew by 2.5 percent. | It grew by two and a half per cent.');
  check('It fell by 50 basis points. | It fell by half a percentage point.');
  check('It costs 35 cents. | It costs $0.35.');
});

test('the dollars, pounds, rupees, francs and so on of different states are different currencies', () => {
  for (const [first, ...others] of [
    [
      '5 Canadian dollars',
      '5 CAD',
      'CAD 5',
      'C$5',
      'CA$5',
      'Cdn$5',
      'CAD $5',
      'CAD$5',
      '$5 CAD',
      'five Canadian dollars',
    ],
    ['5 Australian dollars', '5 AUD', 'A$5', 'AU$5', '$5 AUD'],
    ['5 Hong Kong dollars', 'HKD 5', 'HK$5', '5 HKD'],
    ['5 New Zealand dollars', 'NZ$5', 'NZD 5'],
    ['5 Singapore dollars', '5 Singaporean dollars', 'S$5', 'SGD 5'],
    ['5 Taiwan dollars', '5 New Taiwan dollars', 'NT$5', '5 TWD'],
    [
      '5 US dollars',
      '5 U.S. dollars',
      '5 us dollars',
      '5 American dollars',
      '5 dollars',
      '$5',
      'US$5',
      '$5 USD',
      'USD 5',
    ],
    ['5 pounds', '5 British pounds', '£5', 'GBP 5'],
    ['5 Egyptian pounds', 'EGP 5'],
    ['5 Lebanese pounds', '5 Lebanese liras'],
    ['5 rupees', '5 Indian rupees', '₹5'],
    ['5 Pakistani rupees', '5 PKR'],
    ['5 Sri Lankan rupees'],
    ['5 Swiss francs', 'CHF 5'],
    ['5 CFA francs'],
    ['5 Turkish liras', '5 TRY'],
    ['5 South Korean won', '5 won', 'KRW 5'],
    ['5 North Korean won'],
    ['5 Danish kroner'],
    ['5 Belarusian rubles'],
    ['5 Omani rials'],
    ['5 yuan', 'CNY 5', 'RMB 5'],
    ['5 reais', 'R$5', 'BRL 5'],
    ['5 pesos', '5 Mexican pesos', 'MX$5', 'MXN 5', '$5 MXN', '5 Argentine pesos'],
  ] as const) {
    for (const other of others) {
      check(`It cost ${first}. | It cost ${other}.`);
      check(`It cost ${other}. | It cost ${first}.`);
    }
    const quantity = first === '5 US dollars' ? 'C$5' : '$5';
    check(`It cost ${first}. | It cost ${quantity}.`, first);
    check(`It cost ${quantity}. | It cost ${first}.`, quantity);
  }
  check('It cost 5 million Canadian dollars. | It cost C$5 million.');
  check('It cost $5 million CAD. | It cost 5 million Canadian dollars.');
  check('It cost 5 to 10 Hong Kong dollars. | It cost HK$5 to HK$10.');
  check('It cost 5 to 10 Hong Kong dollars. | It cost $5 to $10.', '5', '10 Hong Kong dollars');
  // Of a state that is not listed any dollar will do.
  check('It cost 5 Liberian dollars. | It cost L$5.');
});

test('a hedge missing from the source is reported', () => {
  check('Nearly 40 men came. | 40 men came.', 'Nearly 40 (40)');
  check('40 men came. | More than 40 men came.', '40 (More than 40)');
  check('More than 40 men came. | 45 men came.');
  check('More than 30 men came. | Nearly 40 men came.');
  check('More than 40 men came. | 35 men came.', '40 (35)');
  check('At least 40 men came. | 40 men came.');
  check('Fewer than 40 men came. | Under 40 men came.');
  check('About 400 men came. | 398 men came.');
  check('About 400 men came. | 400 men came.');
  check('In the region of 400 men came. | 398 men came.');
  check('A firm of 250 men or more. | A firm of at least 250 men.');
  check('It fell past 160. | It fell beyond 160 yen.');
  check('It rose in the past 10 days. | It rose for 10 days.');
  check('It fell by almost a fifth. | It fell by 19 percent.');
  check('It fell in the first half. | It fell in H1.');
  check('It holds 300 men. | It extends over 300 men.');
  check('It saw double-digit growth. | It grew by 14 percent.');
  check('It saw double-digit growth. | It grew by 4 percent.', 'double-digit (4 percent)');
  check('Over 40 came. | More than 40 came.');
});

test('dates are the same in any order, and a missing part is no difference', () => {
  check('He came on 3 March. | On March 3 he came.');
  check('He came on 3 March 2014. | He came on 2014-03-03.');
  check('He came on 3 March 2014. | He came on the 3rd of March.');
  check('He came on 15 September. | He came on September 12.', '15 September (September 12)');
  check('He came on 25 August 2014. | He came on Monday. | 2014-08-26');
  check('He came last Monday. | He came on August 25. | 2014-08-26');
  check('He came on Monday. | He came on Tuesday.', 'Monday');
  check('He came this week. | He came on August 27. | 2014-08-26');
  check('It was built in the 1990s. | It was built in 1994.');
  check('It was built in 1994. | It was built in the 1990s.', '1994 (1990s)');
  check('It was built in the 18th century. | It was built in 1745.');
  check('He led it in 1989–2005. | From 1989 to 2005 he led it.');
  check('They met before 2017. | They met in 2016.');
  check('They met in 2019-20. | They met in 2014.', '2019-20 (2014)');
  check('They met at 6 p.m. | They met at 18:00.');
  check('They met at 6 p.m. | They met at 5 p.m.', '6 p.m.');
  check("They met at half past six. | They met at 6:30, and at nine o'clock.");
  check("They met at 9 o'clock. | They met at quarter to ten.", "9 o'clock (quarter to ten)");
  check('They met on the 15th. | They met on 15 October.');
  check('They met on 5/12/2016. | They met on May 12, 2016.');
  check('They met on 5/12/2016. | They met on May 13, 2016.', '5/12/2016 (May 13, 2016)');
  check('Sales fell in Q3. | Sales fell in the third quarter.');
  check('Sales fell in Q3. | Sales fell on 3 May.', 'Q3');
  check('Sales fell in FY2023. | Sales fell in fiscal 2023.');
  check('He died in AD 476. | He died in the year 476.');
  check('First, it fell. | It fell.');
  check("It fell on New Year's Day 1863. | It fell on January 1, 1863.");
  check('It fell on Christmas Day. | It fell on 24 December.', 'Christmas Day (24 December)');
  check('Men in their twenties came. | Men came.');
});

test('names are found in other forms', () => {
  check('Kerry met the U.S. envoy. | John Kerry met the envoy of the United States.');
  check('John Kerry spoke. | Kerry spoke.');
  check('John Kerry spoke. | Teresa Kerry spoke.', 'John Kerry');
  check('President Vladimir Putin spoke. | Mr Putin spoke.');
  check('Hizballah fights. | The Lebanese Hezbollah militia fights.');
  check('He met Kadhafi. | He met Qaddafi.');
  check('He met Mohammed Kalantari. | Muhammad Kalantari was met.');
  check('He met Khomeini. | He met Khamenei.', 'Khomeini');
  check('The IRGC spoke. | The Islamic Revolutionary Guards Corps spoke.');
  check('The Islamic Revolutionary Guards Corps spoke. | The IRGC spoke.');
  check('Iranian officials spoke. | Officials of Iran spoke.');
  check('French troops came. | Troops of France came.');
  check('It was in South Korea. | It was in Korea.', 'South Korea');
  check('The Eurasia Group said so. | Its president of the Eurasia Group, Ian Bremmer, said so.');
  check('The Paris attacks came first to Berlin. | First came the Paris attacks.', 'Berlin');
  check('Officials say so. | He says so.');
  check('The Defence Ministry spoke. | The Ministry of Defense spoke.');
  check('The Tehran-Damascus route is open. | The way from Tehran to Damascus is open.');
  check('The Department of Justice spoke. | The Justice Department spoke.');
  check(
    'The Department of Justice spoke. | The Department of Labor spoke.',
    'Department of Justice (Department of Labor)',
  );
  check(
    'The Justice Department spoke. | Justice Kagan of the Labor Department spoke.',
    'Justice Department (Labor Department)',
  );
  check('Hansen spoke. | Hanson spoke.', 'Hansen');
  check('Syria has agreed. | Iraq has agreed.', 'Syria');
});

test('names have short forms, joined forms and numerals', () => {
  check('The Fed met in Austin, Texas. | The Federal Reserve met in Austin, TX.');
  check('He lives in Portland, Ore. | He lives in Portland, Oregon.');
  check('He lives in Oregon. | He mines iron ore in Maine.', 'Oregon');
  check('JPMorgan sold it. | J.P. Morgan sold it.');
  check('Apple Inc. sold it. | Apple sold it.');
  check('He met Xi Jinping. | He met President Xi.');
  check('He met Xi Jinping. | He met Xi Zhongxun.', 'Xi Jinping (Xi Zhongxun)');
  check('The BoE saw GDP rise. | The Bank of England saw gross domestic product rise.');
  check('He met Tim Kaine. | He met Senators Kaine and Warner.');
  check('Louis XIV ruled. | Louis XVI ruled.', 'Louis XIV (Louis XVI)');
  check('It is Article 5, on two ships. | It is Article V of Elizabeth II.', 'two');
  check('Henry VIII ruled. | Henry the Eighth ruled.');
  check('It fell in the Second World War. | It fell in World War II.');
  check('The Saudi army left Niger. | The army of Saudi Arabia left the Nigerien capital.');
  check('The army left Niger. | The Nigerian army left.', 'Niger');
  check('The Lebanese army left. | The army of Lebanon left.');
  check('He met Muammar Qaddafi of Al-Qaeda. | He met Moammar Kadhafi of Al Qaida.');
});

test('quotations are left out', () => {
  check('He said “Paris is worth 40 masses” there. | He spoke there.');
});

/** The details of a text as `kind text`. */
function checkRead(text: string, ...expected: readonly string[]): void {
  const found = detailsIn(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
  assert.deepEqual(found, expected, text);
}

test('quarters and halves of a year are counted as such', () => {
  const nouns = detailsIn('It fell in Q2 and in H1.').map((detail) => 'nouns' in detail && detail.nouns);
  assert.deepEqual(nouns, [['quarter'], ['half']]);
});

test('names are distinguished from titles and from words that only open a sentence', () => {
  checkRead('France has long resisted.', 'name France');
  checkRead('Inflation fell.');
  checkRead('Officials in Paris agreed.', 'name Paris');
  checkRead('Paris is calm.', 'name Paris');
  checkRead('French President François Hollande spoke.', 'name French', 'name François Hollande');
  checkRead(
    'U.S. Secretary of State John Kerry met the Foreign Legion.',
    'name U.S.',
    'name John Kerry',
    'name Foreign Legion',
  );
  checkRead(
    'Tony Badran of the Foundation for Defense of Democracies',
    'name Tony Badran',
    'name Foundation for Defense of Democracies',
  );
  checkRead('It struck ISIS for the Paris attacks.', 'name ISIS', 'name Paris');
  checkRead('They aimed at St. Petersburg and the Gulf of Aden.', 'name St. Petersburg', 'name Gulf of Aden');
  checkRead(
    'On Monday, Bashar al-Assad fired an S-300.',
    'date Monday',
    'name Bashar al-Assad',
    'name S-300',
  );
  checkRead('In May 2014 May met March.', 'date May 2014', 'name May', 'name March');
});

test('numbers and dates are read whole', () => {
  checkRead('It fell in June. No one came.', 'date June');
  checkRead('It fell on Sept. 12 and 14.', 'date Sept. 12 and 14', 'date Sept. 12 and 14');
  checkRead('One of them paid US$5m for 10 to 15 days.', 'money US$5m', 'duration 10', 'duration 15 days');
  checkRead('See ¶4 and p. 12: 2½ per cent.', 'percentage 2½ per cent');
  checkRead(
    'In the 18th-century town 1,200 of 2000 people',
    'date 18th-century',
    'figure 1,200',
    'figure 2000',
  );
});
