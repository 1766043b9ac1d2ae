// Documents for the README's pictures; made up, as are the people in them.
import { pdfOf, type PdfText } from '../../documents/pdf.ts';

/** A column of lines from the top of a page; an empty line ends a paragraph. */
function column(x: number, lines: readonly string[]): readonly PdfText[] {
  return lines.flatMap((text, index) => (text === '' ? [] : [{ x, y: 640 - index * 15, size: 10.5, text }]));
}

const report = pdfOf(
  [
    [
      { x: 72, y: 720, size: 22, text: 'Harbour Inspectorate' },
      { x: 72, y: 692, size: 14, text: 'Annual Report 2023' },
      ...column(72, [
        'The inspectorate examined 412 ships in 2023,',
        'a third more than in the year before. Nine',
        'were detained, all of them tankers.',
        '',
        'Most faults concerned papers. The certificate',
        'of insurance was missing on 31 ships.',
      ]),
      ...column(320, [
        'Inspectors are called at night as well: every',
        "fifth inspection began after ten o'clock.",
        '',
        'The results are published every quarter.',
      ]),
    ],
    [
      { x: 72, y: 720, size: 14, text: 'The case of the Amber Star' },
      ...column(72, [
        'The tanker Amber Star left the terminal at',
        'noon on 4 March with a cargo of 40,000 bar-',
        'rels of crude oil, and nobody at the pier had',
        'seen its papers.',
        '',
        'Two of the officers had been told not to ask,',
        'the inspector found. The harbour master de-',
        'nies this.',
      ]),
      ...column(320, [
        'The owner, a company registered abroad, did',
        "not answer the inspectorate's letters.",
        '',
        'The ship was detained on 9 April, when it',
        'returned. It was released on 2 May after its',
        'insurance had been shown.',
      ]),
    ],
  ],
  { info: { Title: 'Annual Report 2023', Author: 'Harbour Inspectorate' } },
);

const about = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Tanker back in port after a month at sea',
  author: { '@type': 'Person', name: 'Ilse Brandt' },
  publisher: { '@type': 'Organization', name: 'The Coast Courier' },
  datePublished: '2023-04-09',
};

const page = `<!doctype html><html lang="en"><head><title>Tanker back in port after a month at sea - The Coast Courier</title>
<script type="application/ld+json">${JSON.stringify(about)}</script></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/weather">Weather</a></nav>
<article><h1>Tanker back in port after a month at sea</h1>
<p>The Amber Star returned to port on Sunday, five weeks after it had left without papers. Police and two inspectors waited at the pier.</p>
<p>“We asked for the insurance certificate and were shown a fax from 2019,” said inspector Jonas Held. The captain, who was questioned for three hours, said he had never been asked for it before.</p>
<h2>Owner silent</h2>
<p>The company that owns the ship did not answer questions. Its office in the capital is a letter box beside a bakery, as this newspaper found in March.</p>
<p>The harbour master said he would wait for the report of the inspectorate, which is due in summer.</p></article>
<footer>© The Coast Courier. All rights reserved.</footer></body></html>`;

const mail = `Message-ID: <7@port.example>\r\nMIME-Version: 1.0\r\nFrom: Jonas Held <held@port.example>\r\nTo: Ilse Brandt <brandt@courier.example>\r\nDate: Tue, 11 Apr 2023 08:30:00 +0000\r\nSubject: Re: The night of 4 March\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nDear Ms Brandt,\r\n\r\nI was not on duty on 4 March. My colleague who was has told me that he was called away from the pier at half past eleven, and that he has the call on his telephone.\r\n\r\nYou may quote this with my name.\r\n\r\nJonas Held\r\n\r\nOn Mon, 10 Apr 2023, Ilse Brandt wrote:\r\n> Were you at the pier on 4 March when the Amber Star left?\r\n`;

/** Documents by name, as text without characters beyond ASCII where that matters. */
export const sceneDocuments: Readonly<Record<string, Uint8Array>> = {
  report,
  page: new TextEncoder().encode(page),
  mail: new TextEncoder().encode(mail),
};
