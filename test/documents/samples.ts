import { pdfLines, pdfOf } from './pdf.ts';
import { zipOf } from './zip.ts';

/** The paragraphs of every sample document. */
export const sampleText = {
  title: 'The harbour log',
  first: 'The tanker left the port on 4 March with forty men on board, and nobody on the quay saw it go.',
  second: 'The harbour master said he saw nothing at all that morning, although his lamp was lit.',
} as const;

const { title, first, second } = sampleText;

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const types = (parts: string): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts}</Types>`;
const rels = (target: string): string =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;
const part = (name: string, type: string): string =>
  `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;
const paragraph = (text: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

function docx(): Uint8Array {
  return zipOf({
    '[Content_Types].xml': types(part('/word/document.xml', 'wordprocessingml.document.main')),
    '_rels/.rels': rels('word/document.xml'),
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${paragraph(title, 'Title')}${paragraph(first)}${paragraph(second)}</w:body></w:document>`,
  });
}

const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

function xlsx(): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return zipOf({
    '[Content_Types].xml': types(
      part('/xl/workbook.xml', 'spreadsheetml.sheet.main') +
        part('/xl/worksheets/sheet1.xml', 'spreadsheetml.worksheet'),
    ),
    '_rels/.rels': rels('xl/workbook.xml'),
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Log" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData><row r="1">${cell('A1', 'Watch')}${cell('B1', 'Entry')}</row><row r="2">${cell('A2', 'Night')}${cell('B2', first)}</row><row r="3">${cell('A3', 'Morning')}${cell('B3', second)}</row></sheetData></worksheet>`,
  });
}

function odt(): Uint8Array {
  const mimetype = 'application/vnd.oasis.opendocument.text';
  return zipOf(
    {
      mimetype,
      'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:h text:outline-level="1">${title}</text:h><text:p>${first}</text:p><text:p>${second}</text:p></office:text></office:body></office:document-content>`,
      'META-INF/manifest.xml': `<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${mimetype}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    },
    ['mimetype'],
  );
}

function epub(): Uint8Array {
  return zipOf(
    {
      mimetype: 'application/epub+zip',
      'META-INF/container.xml':
        '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
      'book.opf': `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></metadata><manifest><item id="c1" href="one.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c1"/></spine></package>`,
      'one.xhtml': `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title></head><body><h1>${title}</h1><p>${first}</p><p>${second}</p></body></html>`,
    },
    ['mimetype'],
  );
}

const mail = (body: string): string =>
  `Message-ID: <1@harbour.example>\r\nMIME-Version: 1.0\r\nFrom: Anna Weber <anna@harbour.example>\r\nTo: desk@harbour.example\r\nDate: Tue, 4 Mar 2014 08:30:00 +0000\r\nSubject: ${title}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}\r\n`;

const page = `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${first}</p><p>${second}</p></article></body></html>`;

/** A small document of every format, by its file name. Each has {@link sampleText.first} and `second` in passages of their own. */
export const samples: Readonly<Record<string, Uint8Array>> = {
  'log.txt': bytesOf(`${title}\n\n${first}\n\n${second}\n`),
  'notes.md': bytesOf(`# ${title}\n\n${first}\n\n${second}\n`),
  'report.pdf': pdfOf([
    [{ x: 72, y: 720, size: 20, text: title }, ...pdfLines(wrapped(first), 680)],
    pdfLines(wrapped(second)),
  ]),
  'letter.docx': docx(),
  'page.html': bytesOf(page),
  'saved.mhtml': bytesOf(
    `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${page}\r\n--x--\r\n`,
  ),
  'minutes.odt': odt(),
  'memo.rtf': bytesOf(String.raw`{\rtf1\ansi\ansicpg1252 {\b ${title}}\par ${first}\par ${second}\par}`),
  'book.epub': epub(),
  'mail.eml': bytesOf(mail(`${first}\r\n\r\n${second}`)),
  'list.mbox': bytesOf(
    `From anna@harbour.example Tue Mar  4 08:30:00 2014\n${mail(first).replaceAll('\r', '')}\nFrom anna@harbour.example Tue Mar  4 09:30:00 2014\n${mail(second).replaceAll('\r', '')}`,
  ),
  'hearing.vtt': bytesOf(
    `WEBVTT\n\n00:00:01.000 --> 00:00:05.000\n<v Anna>${first}\n\n00:01:02.000 --> 00:01:09.000\n<v Ben>${second}\n`,
  ),
  'film.srt': bytesOf(
    `1\n00:00:01,000 --> 00:00:05,000\n${first}\n\n2\n00:01:02,000 --> 00:01:09,000\n${second}\n`,
  ),
  'entries.csv': bytesOf(`Watch,Entry\nNight,"${first}"\nMorning,"${second}"\n`),
  'entries.tsv': bytesOf(`Watch\tEntry\nNight\t${first}\nMorning\t${second}\n`),
  'watches.xlsx': xlsx(),
  'lines.jsonl': bytesOf(`${JSON.stringify({ entry: first })}\n${JSON.stringify({ entry: second })}\n`),
};

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Lines of at most 60 characters. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = [''];
  for (const each of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line.length + each.length > 60) lines.push(each);
    else lines[lines.length - 1] = line === '' ? each : `${line} ${each}`;
  }
  return lines;
}
