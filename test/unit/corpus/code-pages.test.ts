import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAs } from './read-lines.ts';

/** The bytes of a text in a code page, found by decoding each byte or pair of bytes. */
function inCodePage(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const bytes = new Map<string, readonly number[]>();
  for (let high = 0x80; high <= 0xff; high += 1) {
    bytes.set(decoder.decode(Uint8Array.of(high)), [high]);
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const pair = decoder.decode(Uint8Array.of(high, low));
      if (Array.from(pair).length === 1 && !bytes.has(pair)) bytes.set(pair, [high, low]);
    }
  }
  return Uint8Array.from(
    Array.from(text).flatMap((character) =>
      character <= '\x7F' ? [character.charCodeAt(0)] : (bytes.get(character) ?? [0x3f]),
    ),
  );
}

const texts: readonly (readonly [label: string, name: string, text: string])[] = [
  [
    'windows-1251',
    'windows-1251',
    'В четверг министр встретился с послом. Они обсудили бюджет на следующий год и меры поддержки регионов.',
  ],
  [
    'koi8-u',
    'KOI8',
    'В четверг министр встретился с послом. Они обсудили бюджет на следующий год и меры поддержки регионов.',
  ],
  [
    'ibm866',
    'DOS code page 866',
    'В четверг министр встретился с послом. Они обсудили бюджет на следующий год и меры поддержки регионов.',
  ],
  [
    'x-mac-cyrillic',
    'Mac Cyrillic',
    'В четверг министр встретился с послом. Они обсудили бюджет, и Мария ушла. Поддержка регионов, Яна.',
  ],
  [
    'iso-8859-5',
    'ISO-8859-5',
    'В четверг министр встретился с послом. Они обсудили бюджет на следующий год и меры поддержки регионов.',
  ],
  [
    'windows-1250',
    'windows-1250',
    'W czwartek premier spotkał się z ministrami obrony i finansów. Omówili budżet na przyszły rok oraz środki. Według źródeł decyzja zapadnie później.',
  ],
  [
    'windows-1253',
    'windows-1253',
    'Την Πέμπτη ο υπουργός συναντήθηκε με τον πρέσβη. Συζήτησαν τον προϋπολογισμό του επόμενου έτους.',
  ],
  [
    'windows-1254',
    'windows-1254',
    'Perşembe günü başbakan savunma ve maliye bakanlarıyla görüştü. Gelecek yılın bütçesini ele aldılar.',
  ],
  [
    'windows-1255',
    'windows-1255',
    'ביום חמישי נפגש ראש הממשלה עם שרי הביטחון והאוצר. הם דנו בתקציב לשנה הבאה.',
  ],
  [
    'windows-1256',
    'windows-1256',
    'التقى رئيس الوزراء يوم الخميس بوزيري الدفاع والمالية. وناقشوا ميزانية العام المقبل.',
  ],
  [
    'shift_jis',
    'Shift-JIS',
    '木曜日、首相は防衛相と財務相に会った。来年度の予算について話し合った。カタカナも。',
  ],
  ['euc-jp', 'EUC-JP', '木曜日、首相は防衛相と財務相に会った。来年度の予算について話し合った。'],
  ['gb18030', 'GB18030', '周四，总理会见了国防部长和财政部长。他们讨论了明年的预算和支持各地区的措施。'],
  ['big5', 'Big5', '週四，總理會見了國防部長和財政部長。他們討論了明年的預算和支持各地區的措施。'],
  ['euc-kr', 'EUC-KR', '목요일 총리는 국방부 장관과 재무부 장관을 만났다. 그들은 내년 예산을 논의했다.'],
  [
    'macintosh',
    'Mac Roman',
    'Jeudi, le ministre a rencontré le député. Ils ont évoqué le budget de l’année prochaine et « les mesures » destinées aux régions.',
  ],
];

for (const [label, name, text] of texts) {
  test(`a text in ${name} is read as that, and says so`, async () => {
    const bytes = inCodePage(text, label);
    assert.equal(new TextDecoder(label).decode(bytes), text, 'the test wrote the text');
    const { passages, problems } = await readAs('a.txt', bytes);
    assert.equal(passages[0]?.text, text);
    assert.deepEqual(
      problems.map(({ severity, message }) => `${severity}: ${message}`),
      [`information: The file is not UTF-8: its letters show ${name}, as which it was read.`],
    );
  });
}

test('a few lines of another script among many of ASCII show their code page', async () => {
  const russian = inCodePage('Министр обороны встретился с послом в четверг.', 'windows-1251');
  const english = new TextEncoder().encode('\nThe minister met the ambassador on Thursday.\n'.repeat(200));
  const { text } = await readAs('a.txt', Uint8Array.from([...english, ...russian, ...english]));
  assert.match(text, /Министр обороны/);
});

test('western texts, and texts too short to tell, are windows-1252 as before', async () => {
  const western = [
    'On Thursday the minister met the press. “We’ll decide,” a source said – details weren’t known at the café. It cost £5.',
    'Am Donnerstag traf der Präsident die Minister für Verteidigung. Maßnahmen zur Unterstützung der Länder folgen „später“.',
    'Jeudi, le ministre a rencontré le député. Ils ont évoqué le budget de l’année prochaine, « déjà » voté.',
    'Torstaina pääministeri tapasi ministerit. Lähteiden mukaan päätös tehdään kuun loppuun mennessä, eikä myöhemmin.',
    'Á fimmtudag hitti forsætisráðherra fjármálaráðherra. Þeir ræddu fjárlög næsta árs og aðgerðir.',
  ];
  for (const text of western) {
    const bytes = Uint8Array.from(Array.from(text), (character) => {
      const special = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'.indexOf(character);
      return special >= 0 ? 0x80 + special : character.charCodeAt(0);
    });
    const { passages, problems } = await readAs('a.txt', bytes);
    assert.equal(passages[0]?.text, text);
    assert.match(problems[0]?.message ?? '', /read as windows-1252/);
  }
  const { problems } = await readAs('a.txt', inCodePage('Привет', 'windows-1251'));
  assert.match(problems[0]?.message ?? '', /read as windows-1252/);
});

test('ISO-2022-JP is told by its escape sequences', async () => {
  const { passages, problems } = await readAs(
    'a.txt',
    new TextEncoder().encode('\u001B$BF|K\\\u001B(B is Japan'),
  );
  assert.equal(passages[0]?.text, '日本 is Japan');
  assert.match(problems[0]?.message ?? '', /ISO-2022-JP/);
});
