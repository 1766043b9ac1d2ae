import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latin1, linesOf, readAs } from './read-lines.ts';

const head = `From: Ann Lee <ann@example.org>
To: Bo Day <bo@example.org>
Subject: The port
Date: Tue, 3 Mar 2015 23:12:00 -0800 (PST)
Message-ID: <a@example.org>
MIME-Version: 1.0
`;
const headLines = [
  'title The port',
  'byline From: Ann Lee <ann@example.org>\nTo: Bo Day <bo@example.org>\nDate: Tue, 3 Mar 2015 23:12:00 -0800 (PST)',
];

/** Checks the passages below the head of a mail. */
async function checkMail(content: string, expected: readonly string[]): Promise<void> {
  assert.deepEqual(linesOf(await readAs('a.eml', head + content)), [...headLines, ...expected]);
}

/** The bytes of a Russian text in windows-1251, or of one in Latin letters. */
function windows1251(text: string): string {
  return Array.from(text, (character) => {
    const unit = character.charCodeAt(0);
    return unit >= 0x410 && unit <= 0x44f ? String.fromCharCode(unit - 0x350) : character;
  }).join('');
}

test('the head of a mail is its title, its byline and its metadata', async () => {
  const { metadata } = await readAs('a.eml', `${head}\nIt left.\n`);
  assert.deepEqual(metadata, {
    type: 'personal_communication',
    title: 'The port',
    author: [{ literal: 'Ann Lee' }],
    issued: { 'date-parts': [[2015, 3, 3]] },
    custom: {
      origin: { title: 'mail header Subject', author: 'mail header From', issued: 'mail header Date' },
    },
  });
  await checkMail('\nIt left.\n', ['body It left.']);
});

test('fields are decoded, and a missing one is left out', async () => {
  const encoded = await readAs(
    'a.eml',
    'From: =?iso-8859-1?Q?Andr=E9_Gide?= <a@example.org>\nSubject: =?UTF-8?B?w4l0w6k=?= =?UTF-8?Q?_caf=C3=A9?=\n in\n spring\nDate: 28 May 99 17:18 GMT\n\nText\n',
  );
  assert.deepEqual(linesOf(encoded).slice(0, 2), [
    'title Été café in spring',
    'byline From: André Gide <a@example.org>\nDate: 28 May 99 17:18 GMT',
  ]);
  assert.deepEqual(encoded.metadata.issued, { 'date-parts': [[1999, 5, 28]] });
  const bare = await readAs('a.eml', 'From: a@example.org\nDate: yesterday\n\nText\n');
  assert.deepEqual(linesOf(bare), ['byline From: a@example.org\nDate: yesterday', 'body Text']);
  assert.deepEqual(bare.metadata.author, [{ literal: 'a@example.org' }]);
  assert.equal(bare.metadata.issued, undefined);
  assert.deepEqual(linesOf(await readAs('a.eml', 'Just a text.\n\nMore.')), [
    'body Just a text.',
    'body More.',
  ]);
});

test('the lines of a paragraph are joined, those of an address are not', async () => {
  await checkMail(
    `
Dear Bo,

the tanker left the port on 4 March with forty men on board, and nobody on
the quay saw it go. The harbour master said he saw nothing at all that
morning.

1. First item that is long enough to wrap at the edge of the window, as it
   happens to many.
- Second item

Harbour Office
1 Quay Street

A line too long to have been wrapped by hand, as Outlook writes them: one line is one paragraph, whatever its length.
Another paragraph.
`,
    [
      'body Dear Bo,',
      'body the tanker left the port on 4 March with forty men on board, and nobody on the quay saw it go. The harbour master said he saw nothing at all that morning.',
      'body 1. First item that is long enough to wrap at the edge of the window, as it happens to many.',
      'body - Second item',
      'body Harbour Office\n1 Quay Street',
      'body A line too long to have been wrapped by hand, as Outlook writes them: one line is one paragraph, whatever its length.',
      'body Another paragraph.',
    ],
  );
});

test('format=flowed is unfolded, quoted lines too', async () => {
  await checkMail(
    `Content-Type: text/plain; charset=utf-8; format=flowed

the tanker left the port on 4 March with forty men on 
board.
 From the quay nobody saw it.

On 03/02/15 09:00, Bo Day wrote:
> When did the 
> tanker leave?
>> I asked first, 
>> you know.

It left at noon.

-- 
Ann Lee
Harbour Office
`,
    [
      'body the tanker left the port on 4 March with forty men on board.\nFrom the quay nobody saw it.',
      'quoted On 03/02/15 09:00, Bo Day wrote:',
      'quoted When did the tanker leave?',
      'quoted I asked first, you know.',
      'body It left at noon.',
      'boilerplate --\nAnn Lee\nHarbour Office',
    ],
  );
  await checkMail('Content-Type: text/plain; format="flowed"; delsp=yes\n\nevalu \nation\n', [
    'body evaluation',
  ]);
});

const attributions = [
  'On Tue, Mar 3, 2015 at 10:12 AM, Bo Day <bo@example.org> wrote:',
  'On 3 Mar 2015, at 10:12, Bo Day wrote:',
  'Am 3. März 2015 um 10:12 schrieb Bo Day <bo@example.org>:',
  'Am 03.03.2015 um 10:12 schrieb Bo Day:',
  'Le mar. 3 mars 2015 à 10:12, Bo Day <bo@example.org> a écrit :',
  'El mar, 3 mar 2015 a las 10:12, Bo Day (<bo@example.org>) escribió:',
  'вт, 3 мар. 2015 г. в 10:12, Bo Day <bo@example.org>:',
  '3 марта 2015 г., 10:12 пользователь Bo Day <bo@example.org> написал:',
  'Il giorno mar 3 mar 2015 alle ore 10:12 Bo Day <bo@example.org> ha scritto:',
  'Em ter., 3 de mar. de 2015 às 10:12, Bo Day <bo@example.org> escreveu:',
  'Op di 3 mrt. 2015 om 10:12 schreef Bo Day <bo@example.org>:',
  'Den tis 3 mars 2015 kl 10:12 skrev Bo Day <bo@example.org>:',
  'Dnia 3 marca 2015 10:12 Bo Day <bo@example.org> napisał(a):',
  '2015-03-03 10:12 GMT+01:00 Bo Day <bo@example.org>:',
  'Bo Day wrote on 03.03.2015 10:12:',
  '2015年3月3日(火) 10:12 Bo Day <bo@example.org>:',
  'Bo Day <bo@example.org> 于2015年3月3日周二 上午10:12写道：',
];

test('the mail that is answered is quoted, with the line that introduces it', async () => {
  for (const line of attributions) {
    await checkMail(
      `Content-Type: text/plain; charset=utf-8\n\nIt left.\n\n${line}\n\n> When?\n\nAt noon.\n`,
      ['body It left.', `quoted ${line}`, 'quoted When?', 'body At noon.'],
    );
  }
  await checkMail(
    '\nIt left.\n\nOn Tue, Mar 3, 2015 at 10:12 AM, Bo Day\n<bo@example.org> wrote:\n> When?\n',
    [
      'body It left.',
      'quoted On Tue, Mar 3, 2015 at 10:12 AM, Bo Day\n<bo@example.org> wrote:',
      'quoted When?',
    ],
  );
});

test('an answered mail without marks is quoted to its end', async () => {
  await checkMail(
    '\nIt left.\n\nOn Mar 3, 2015, at 10:12 AM, Bo Day <bo@example.org> wrote:\n\nWhen?\n\nAnd why?\n',
    [
      'body It left.',
      'quoted On Mar 3, 2015, at 10:12 AM, Bo Day <bo@example.org> wrote:',
      'quoted When?',
      'quoted And why?',
    ],
  );
  for (const fields of [
    'From: Bo Day\nSent: Monday, March 2, 2015 9:00 AM\nTo: Ann Lee\nSubject: RE: The port',
    '*From:* Bo Day\n*Date:* 2 March 2015\n*To:* Ann Lee',
    'Von: Bo Day\nGesendet: Montag, 2. März 2015 09:00\nAn: Ann Lee\nBetreff: AW: Hafen',
    'De : Bo Day\nEnvoyé : lundi 2 mars 2015 09:00\nÀ : Ann Lee\nObjet : RE: port',
    'De: Bo Day\nEnviado el: lunes, 2 de marzo de 2015 9:00\nPara: Ann Lee\nAsunto: RE: puerto',
    'От: Bo Day\nОтправлено: 2 марта 2015 г. 9:00\nКому: Ann Lee\nТема: RE: порт',
  ]) {
    const type = 'Content-Type: text/plain; charset=utf-8\n';
    await checkMail(`${type}\nIt left.\n\n________________________________\n${fields}\n\nWhen?\n`, [
      'body It left.',
      `quoted ${fields}`,
      'quoted When?',
    ]);
  }
  for (const line of [
    '-----Original Message-----',
    '---------- Forwarded message ---------',
    '-----Ursprüngliche Nachricht-----',
    '-------- Message original --------',
    '-------- Пересылаемое сообщение --------',
    'Begin forwarded message:',
  ]) {
    const type = 'Content-Type: text/plain; charset=utf-8\n';
    await checkMail(`${type}\nIt left.\n\n${line}\n\nWhen?\n`, [
      'body It left.',
      `quoted ${line}`,
      'quoted When?',
    ]);
  }
});

test('a quotation inside the mail itself is no answered mail', async () => {
  await checkMail(
    '\nThe minister wrote:\n\n"We will not pay."\n\nFrom: the harbour, where it lay.\n\nHe said on Monday:\nNothing.\n',
    [
      'body The minister wrote:',
      'body "We will not pay."',
      'body From: the harbour, where it lay.',
      'body He said on Monday:\nNothing.',
    ],
  );
});

test('a closing with a name and an address below it is boilerplate', async () => {
  const address = 'Head of Operations\n\nPort Ltd.\nTel. +49 4921 123456\nHauptstr. 12, 26721 Emden';
  await checkMail(`\nIt left.\n\nKind regards,\nAnn Lee\n${address}\n\nSent from my iPhone\n`, [
    'body It left.',
    `boilerplate Kind regards,\nAnn Lee\n${address.replace('\n\n', '\n')}`,
    'boilerplate Sent from my iPhone',
  ]);
  for (const closing of [
    'Mit freundlichen Grüßen\n\ni. A. Karl Weber',
    'Bien cordialement,\n\nAnne Lee',
    'Un saludo,\nAna',
    'Thanks!',
    'Cheers, Ann',
  ])
    await checkMail(
      `Content-Type: text/plain; charset=utf-8\n\nIt left.\n\n${closing}\n\nAm 03.03.2015 um 10:12 schrieb Bo Day:\n> When?\n\nIt came back.\n`,
      [
        'body It left.',
        `boilerplate ${closing.replace('\n\n', '\n')}`,
        'quoted Am 03.03.2015 um 10:12 schrieb Bo Day:',
        'quoted When?',
        'body It came back.',
      ],
    );
});

test('words below a closing stay evidence', async () => {
  await checkMail('\nIt left.\n\nBest,\nAnn\n\nPS: It carried oil.\n', [
    'body It left.',
    'boilerplate Best,\nAnn',
    'body PS: It carried oil.',
  ]);
  await checkMail('\nThanks,\n\nI will send 34 tons tomorrow.\n\nBest\n\nOil 34\nGas 56\n', [
    'body Thanks,',
    'body I will send 34 tons tomorrow.',
    'body Best',
    'body Oil 34\nGas 56',
  ]);
  await checkMail('\nCheers, Ann\n\nHead office\n\nThe ship left on 4 March.\n', [
    'boilerplate Cheers, Ann',
    'body Head office',
    'body The ship left on 4 March.',
  ]);
  await checkMail('\nBest practice\n\nThanks\nHello,\n\nRegards to all in the port.\n', [
    'body Best practice',
    'body Thanks\nHello,',
    'body Regards to all in the port.',
  ]);
});

test('signatures, notices and footers of lists are boilerplate', async () => {
  const notices = [
    'Sent from my iPhone',
    'Von meinem iPhone gesendet',
    'This email has been checked for viruses by Avast antivirus software.',
    'CAUTION: This email originated from outside of the organization.',
    'This e-mail message has been scanned for Viruses and Content and cleared.',
    'URL: http://example.org/#8 Date: Not supplied',
    'Please consider the environment before printing this email.',
    'This e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in error, please delete it.',
    'If you are not the intended recipient, you must not copy this message or disclose its contents to anyone.',
    'Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, vernichten Sie diese Mail.',
    'Ce message et toutes les pièces jointes sont confidentiels et établis à l’intention exclusive de ses destinataires.',
    'You received this message because you are subscribed to the Google Groups "Port" group. To unsubscribe from this group, send an email to port+unsubscribe@example.com.',
  ];
  for (const notice of notices) {
    await checkMail(`Content-Type: text/plain; charset=utf-8\n\nIt left.\n\n${notice}\n`, [
      'body It left.',
      `boilerplate ${notice}`,
    ]);
  }
  await checkMail('\nIt left.\n-- \nAnn Lee\n\nHarbour Office\n', [
    'body It left.',
    'boilerplate --\nAnn Lee\nHarbour Office',
  ]);
  await checkMail(
    '\nIt left.\n_______________________________________________\nPort mailing list\nPort@lists.example.org\nhttp://lists.example.org/listinfo/port\n',
    [
      'body It left.',
      'boilerplate _______________________________________________\nPort mailing list\nPort@lists.example.org\nhttp://lists.example.org/listinfo/port',
    ],
  );
  await checkMail(
    '\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nIt left.\n-----BEGIN PGP SIGNATURE-----\nabc\n',
    [
      'boilerplate -----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256',
      'body It left.',
      'boilerplate -----BEGIN PGP SIGNATURE-----\nabc',
    ],
  );
  await checkMail(
    '\nThe confidential message to the minister was intended to reach the recipient by noon.\n',
    ['body The confidential message to the minister was intended to reach the recipient by noon.'],
  );
});

test('a mail in HTML is read without its tags, and what it answers is quoted', async () => {
  await checkMail(
    `Content-Type: text/html; charset=utf-8

<html><head><title>T</title><style>p{color:red}</style></head><body><div>It left at <b>noon</b>.<br>Nobody saw.</div>
<h2>More</h2><p>Text &amp; more</p><blockquote>My own words</blockquote><div class="gmail_quote"><div class="gmail_attr">On Mon,
Mar 2, 2015 at 9:00 AM Bo Day &lt;<a href="mailto:bo@example.org">bo@example.org</a>&gt; wrote:<br></div><blockquote
class="gmail_quote">When <i>did</i> it leave?<blockquote type="cite">Who asks?</blockquote></blockquote></div><p>Below.</p></body></html>`,
    [
      'body It left at noon.\nNobody saw.',
      'heading More',
      'body Text & more',
      'body My own words',
      'quoted On Mon, Mar 2, 2015 at 9:00 AM Bo Day <bo@example.org> wrote:',
      'quoted When did it leave?',
      'quoted Who asks?',
      'body Below.',
    ],
  );
  await checkMail(
    `Content-Type: text/html; charset=utf-8

<div><p class=MsoNormal>It left.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><div style='border-top:solid'><p><b>From:</b>
Bo Day &lt;bo@example.org&gt;<br><b>Sent:</b> Monday, March 2, 2015<br><b>To:</b> Ann<br><b>Subject:</b> RE: port</p></div><p>When?</p></div>`,
    [
      'body It left.',
      'quoted From: Bo Day <bo@example.org>\nSent: Monday, March 2, 2015\nTo: Ann\nSubject: RE: port',
      'quoted When?',
    ],
  );
});

const parts = (type: string, ...each: readonly string[]): string =>
  `Content-Type: multipart/${type}; boundary="=_x"\n\n${each.map((part) => `--=_x\n${part}\n`).join('')}--=_x--\n`;

test('of two forms the plain one is read, unless it only points to the other', async () => {
  await checkMail(
    parts('alternative', 'Content-Type: text/plain\n\nPlain.', 'Content-Type: text/html\n\n<p>HTML</p>'),
    ['body Plain.'],
  );
  const html = `Content-Type: text/html\n\n<p>${'The real text. '.repeat(50)}</p>`;
  const { passages } = await readAs(
    'a.eml',
    head + parts('alternative', 'Content-Type: text/plain\n\nYour e-mail client cannot show HTML.', html),
  );
  assert.match(passages[2]?.text ?? '', /^The real text\. The real text\./);
});

test('attachments are named as unread, unless they are text or mail', async () => {
  const base64 = Buffer.from('Notes: the café\n\nclosed.').toString('base64');
  const content = parts(
    'mixed',
    'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nCaf=C3=A9, soft =\nwrapped.',
    "Content-Type: application/pdf\nContent-Disposition: attachment; filename*0*=UTF-8''B%C3%A9richt%20; filename*1=2015.pdf\n\npdf",
    `Content-Type: text/plain\nContent-Disposition: attachment; filename="=?UTF-8?Q?n=C3=B6tes.txt?="\nContent-Transfer-Encoding: base64\n\n${base64}`,
    'Content-Type: image/png; name=logo.png\nContent-Disposition: inline\nContent-ID: <logo>\n\nx',
    'Content-Type: message/rfc822\n\nFrom: Cy <cy@example.org>\nSubject: Inner\n\nInner text.\n\n-- \nCy',
    'Content-Type: application/pgp-signature\n\nsig',
  );
  const reading = await readAs('a.eml', head + content);
  assert.deepEqual(linesOf(reading).slice(2), [
    'body Café, soft wrapped.',
    'heading nötes.txt',
    'body Notes: the café',
    'body closed.',
    'quoted Inner',
    'quoted From: Cy <cy@example.org>',
    'quoted Inner text.',
    'boilerplate --\nCy',
  ]);
  assert.deepEqual(
    reading.problems.map(({ message }) => message),
    ['The attachment Béricht 2015.pdf (application/pdf) is not read: save it beside the mail.'],
  );
});

test('code pages of mails: declared, undeclared and wrongly declared', async () => {
  const russian = windows1251('Танкер вышел из порта в полдень. Никто не видел его.');
  const from = `From: ${windows1251('Иван Петров')} <ivan@example.ru>\nSubject: ${windows1251('Порт')}\n`;
  for (const type of [
    'Content-Type: text/plain; charset=windows-1251\nContent-Transfer-Encoding: 8bit\n',
    '',
  ]) {
    assert.deepEqual(linesOf(await readAs('a.eml', latin1(`${from}${type}\n${russian}\n`))), [
      'title Порт',
      'byline From: Иван Петров <ivan@example.ru>',
      'body Танкер вышел из порта в полдень. Никто не видел его.',
    ]);
  }
  const western = latin1(
    'Subject: caf\xe9\nContent-Type: text/plain; charset=us-ascii\n\nCaf\xe9 \x93x\x94.\n',
  );
  assert.deepEqual(linesOf(await readAs('a.eml', western)), ['title café', 'body Café “x”.']);
  assert.deepEqual(
    linesOf(
      await readAs('a.eml', 'Content-Type: text/plain; charset=ISO-2022-JP\n\n\u001B$BF|K\\\u001B(B\n'),
    ),
    ['body 日本'],
  );
});

test('a signature that its element marks is boilerplate', async () => {
  for (const mark of [
    'class="gmail_signature"',
    'class="moz-signature"',
    'id="Signature"',
    'class="x_gmail_signature"',
  ]) {
    const html = `<div>It left.</div><div ${mark}><div>Ann Lee</div><div>Harbour Office</div></div><p>P.S. At noon.</p>`;
    await checkMail(`Content-Type: text/html; charset=utf-8\n\n${html}`, [
      'body It left.',
      'boilerplate Ann Lee\nHarbour Office',
      'body P.S. At noon.',
    ]);
  }
});

test('a mail saved as UTF-16, or with a byte order mark, is read', async () => {
  const text = 'From: Ann <a@example.org>\nSubject: Caf\u00E9\n\nIt left.\n';
  const wide = new Uint8Array(text.length * 2 + 2);
  Array.from(`\uFEFF${text}`).forEach((unit, index) => {
    wide[index * 2] = unit.charCodeAt(0) & 0xff;
    wide[index * 2 + 1] = unit.charCodeAt(0) >> 8;
  });
  for (const content of [wide, new TextEncoder().encode(`\uFEFF${text}`)]) {
    assert.deepEqual(linesOf(await readAs('a.eml', content)), [
      'title Café',
      'byline From: Ann <a@example.org>',
      'body It left.',
    ]);
  }
});

test('a signed mail is read, as far as its words stand in it', async () => {
  const inner = latin1('Content-Type: text/plain\r\nSubject: The port\r\n\r\nThe tanker left at noon.\r\n');
  const type = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];
  const whole = [...type, 0xa0, 0x81, inner.length + 2, 0x04, inner.length, ...inner];
  const half = inner.length >> 1;
  const inParts = [
    ...type,
    0xa0,
    0x80,
    0x24,
    0x80,
    0x04,
    half,
    ...inner.subarray(0, half),
    0x04,
    inner.length - half,
    ...inner.subarray(half),
    0,
    0,
  ];
  for (const der of [whole, inParts]) {
    const base64 = Buffer.from(Uint8Array.from([0x30, 0x80, ...der, 0x30])).toString('base64');
    await checkMail(
      `Content-Type: application/pkcs7-mime; smime-type="signed-data"\nContent-Transfer-Encoding: base64\n\n${base64}\n`,
      ['body The tanker left at noon.'],
    );
  }
});

test('a mail that is cut off says so', async () => {
  const { problems, passages } = await readAs(
    'a.eml',
    `${head}Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nThe tanker le`,
  );
  assert.equal(passages.at(-1)?.text, 'The tanker le');
  assert.match(problems[0]?.message ?? '', /^The file is cut off/);
});

test('an encrypted mail and a mail nested without end are refused', async () => {
  const encrypted = await readAs(
    'a.eml',
    head +
      parts(
        'encrypted',
        'Content-Type: application/pgp-encrypted\n\nVersion: 1',
        'Content-Type: application/octet-stream\n\nx',
      ),
  );
  assert.equal(encrypted.refused, 'encrypted');
  assert.equal(encrypted.metadata.title, 'The port');
  const armoured = await readAs(
    'a.eml',
    `${head}\n-----BEGIN PGP MESSAGE-----\nabc\n-----END PGP MESSAGE-----\n`,
  );
  assert.equal(armoured.refused, 'encrypted');
  const nested = await readAs('a.eml', nestedMail(200));
  assert.deepEqual(
    { refused: nested.refused, passages: nested.passages.length },
    { refused: 'damaged', passages: 0 },
  );
});

function nestedMail(depth: number): string {
  const layers = Array.from(
    { length: depth },
    (_, layer) => `Content-Type: multipart/mixed; boundary=b${layer}\n\n--b${layer}\n`,
  );
  return `From: x@example.org\nSubject: deep\n${layers.join('')}\ntext`;
}

test('each mail of an mbox file is read, and a damaged one does not keep the others', async () => {
  const reading = await readAs(
    'a.mbox',
    `From ann at example.org  Tue Mar  3 10:12:00 2015
From: ann at example.org (Ann Lee)
Date: Tue, 3 Mar 2015 10:12:00 +0100
Subject: [Port] The log
Message-ID: <a@b>

The tanker left.

>From the quay nobody saw it.
From here it is far, at 10:12 in 2015.

From bo@example.org Wed Mar  4 11:00:00 2015
${nestedMail(200)}

From MAILER-DAEMON Thu Mar  5 11:00:00 2015
From: =?utf-8?q?C=C3=BD?= <cy@example.org>
Subject: Re: [Port] The log

> The tanker left.

I saw it.
`,
  );
  assert.deepEqual(linesOf(reading), [
    'title [Port] The log',
    'byline From: ann at example.org (Ann Lee)\nDate: Tue, 3 Mar 2015 10:12:00 +0100',
    'body The tanker left.',
    'body From the quay nobody saw it.\nFrom here it is far, at 10:12 in 2015.',
    'title Re: [Port] The log',
    'byline From: Cý <cy@example.org>',
    'quoted The tanker left.',
    'body I saw it.',
  ]);
  assert.deepEqual(
    reading.problems.map(({ message }) => message),
    ['Mail 2 of the file cannot be read: its parts are nested too deep, or its header is too long.'],
  );
  assert.deepEqual(reading.metadata, {});
});

test('mails without fields, and half a mail at the end of a file', async () => {
  const bare = 'From a Mon Jun 01 10:00:00 2009\n\nOne.\n\nFrom a Mon Jun 01 11:00:00 2010\n\nTwo.';
  assert.deepEqual(linesOf(await readAs('a.mbox', bare)), ['body One.', 'body Two.']);
  const gmail = `${head}\nIt left.\n\nFrom 175@xxx Wed Mar 01 10:09:01 +0000 2023\nX-GM-THRID: 175\n`;
  const { metadata } = await readAs('a.eml', gmail);
  assert.equal(metadata.title, 'The port');
  await checkMail('\nIt left.\n\nFrom 175@xxx Wed Mar 01 10:09:01 +0000 2023\nX-GM-THRID: 175\n', [
    'body It left.',
  ]);
});

test('a patch inside a mail begins no other mail', async () => {
  const patch =
    'From fc88cba7f1f37b9cf3b296eace2422dd0e173502 Mon Sep 17 00:00:00 2001\nFrom: Cy\nSubject: [PATCH] x\n';
  const content = `From a@b Sat Feb  5 09:19:10 2022\n${head}Content-Type: multipart/mixed; boundary=x\n\n--x\n\nThe patch.\n--x\nContent-Type: text/x-diff; name=a.patch\n\n${patch}--x--\n`;
  assert.deepEqual(linesOf(await readAs('a.eml', content)), [...headLines, 'body The patch.']);
});

test("one mail in an mbox file, and Apple Mail's files, are read as one mail", async () => {
  const mail = 'From: Ann <a@example.org>\r\nSubject: One\r\n\r\nText.\r\n';
  const mbox = await readAs('a.mbox', `From a@example.org Tue Mar  3 10:12:00 2015\r\n${mail}`);
  assert.equal(mbox.metadata.title, 'One');
  assert.deepEqual(
    linesOf(await readAs('a.emlx', `${mail.length}      \n${mail}<?xml version="1.0"?><plist/>`)),
    ['title One', 'byline From: Ann <a@example.org>', 'body Text.'],
  );
});

test('a text is a mail only where its first lines are the fields of a delivered mail', async () => {
  const delivered = 'Received: from x\nFrom: a@example.org\nSubject: One\nMessage-ID: <a@b>\n\nText.';
  assert.deepEqual(linesOf(await readAs('a.txt', delivered)), [
    'title One',
    'byline From: a@example.org',
    'body Text.',
  ]);
  for (const text of [
    'From: Ann Lee\nDate: 3 March 2015\nSubject: The port\n\nThe tanker left the port.',
    'Message-ID: <a@b>\nSubject: One\n\nText.',
    'The mail had these fields:\nReceived: x\nMessage-ID: <a@b>\nMIME-Version: 1.0\n\nText.',
    'From: Ann\n\nMessage-ID: <a@b>\nMIME-Version: 1.0',
  ])
    assert.equal((await readAs('a.txt', text)).text, text);
});
