import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english, type Message, type MessageArguments } from '../../../src/language/en/messages.ts';
import type { ProblemId } from './problem-ids.ts';

/** Every message about a file with arguments of each kind that it takes, and its English. */
const u = 'https://a.example/x';

const cases: { readonly [Id in ProblemId]: readonly (readonly [MessageArguments[Id], string])[] } = {
  'ris-not-closed': [[{}, 'This entry does not end: the line "ER  - " is missing. What it says is kept.']],
  'ris-outside': [[{ line: 'TI  - X' }, 'This line stands in no entry and is left out: TI  - X']],
  'ris-damaged': [
    [{ line: 'T1: X' }, 'This line is damaged and is left out: T1: X. It should read like "TI  - The port".'],
  ],
  'page-too-deep': [
    [
      { levels: 1000 },
      'The file is damaged or made to do harm: its elements are nested more than 1000 deep. Open it in its program and save its text as .txt.',
    ],
  ],
  'page-scripted': [
    [
      {},
      'The page has no text of its own: a script fills it in. Open it in a browser and save it as a complete web page, or copy its text into a .txt.',
    ],
  ],
  'mhtml-no-page': [
    [{}, 'The file is damaged: it holds no web page. Open it in a browser and save the page again.'],
  ],
  'zip-damaged': [
    [{}, 'The file is damaged or was cut off: it cannot be unpacked. Download or copy it again.'],
  ],
  'zip-encrypted': [[{}, 'The file is encrypted. Open it with its password, and save a copy without one.']],
  'zip-too-many': [
    [
      { files: 30_000, most: 20_000 },
      'The file holds too many files to read (30000; the limit is 20000). Save its text as .txt.',
    ],
  ],
  'zip-too-large': [
    [
      { mebibytes: 560, most: 64 },
      'The file unpacks to more than can be read (560 MiB; the limit is 64 MiB). Split it, or save its text as .txt.',
    ],
  ],
  'word-locked': [
    [
      {},
      'The file is encrypted with a password, or an old .doc under another name. Open it in Word or LibreOffice, remove the password, and save it as .docx.',
    ],
  ],
  'odt-no-text': [
    [
      {},
      'The file is damaged: it has no text of an OpenDocument file. Open it in LibreOffice and save it again as .odt.',
    ],
  ],
  'book-no-text': [
    [
      {},
      'The file is damaged: it names no text of an e-book. Download it again, or convert it to .epub with Calibre.',
    ],
  ],
  'book-locked': [
    [
      {},
      'The e-book is locked by its seller (DRM), so its text cannot be read. Use a copy without the lock, or type the passages that you quote into a .txt.',
    ],
  ],
  'objects-unread': [
    [
      { objects: 'workbook (2), PDF' },
      'Embedded in the document and not read: workbook (2), PDF. To quote from one of them, save it as a file of its own beside the document.',
    ],
  ],
  'word-chunks-unread': [
    [
      { files: 1 },
      'Part of the text is a file inside the document, which only Word takes in, so it is not read. Open the document in Word and save it again.',
    ],
    [
      { files: 3 },
      'Part of the text is 3 files inside the document, which only Word takes in, so it is not read. Open the document in Word and save it again.',
    ],
  ],
  'word-no-text': [
    [
      {},
      'The file is damaged: it has no text of a Word document. Open it in its program and save it again as .docx.',
    ],
  ],
  'file-too-large': [
    [{ mebibytes: 65, most: 64 }, 'The file is too large to read (65 MiB; the limit is 64 MiB). Split it.'],
  ],
  'file-damaged-utf-16': [
    [{}, 'The file is damaged UTF-16: what cannot be read is shown as �. Save it again as UTF-8.'],
  ],
  'file-not-utf-8': [
    [
      {},
      'The file is not UTF-8: it was read as windows-1252. If its accents or quotation marks look wrong, save it again as UTF-8.',
    ],
  ],
  'file-partly-utf-8': [
    [
      { bytes: 1 },
      'The file is UTF-8 with one byte that is not, read as windows-1252. Check this place and save the file again as UTF-8.',
    ],
    [
      { bytes: 2 },
      'The file is UTF-8 with 2 bytes that are not, read as windows-1252. Check this place and save the file again as UTF-8.',
    ],
  ],
  'file-code-page': [
    [
      { codePage: 'windows-1251' },
      'The file is not UTF-8: its letters show windows-1251, as which it was read.',
    ],
  ],
  'file-mostly-nul': [
    [
      {},
      'The file is mostly NUL bytes: it is UTF-16 or UTF-32 without its mark, or no text at all. Save it as UTF-8.',
    ],
  ],
  'file-has-nul': [
    [{ bytes: 1 }, 'The file has a NUL byte: quotations across it will not match. Remove it and save again.'],
    [
      { bytes: 2 },
      'The file has 2 NUL bytes: quotations across it will not match. Remove it and save again.',
    ],
  ],
  'file-empty': [[{}, 'The file is empty: it has no passages.']],
  'file-front-matter-only': [[{}, 'The file has front matter only: it has no passages.']],
  'file-endless-paragraph': [
    [
      { number: 3, mebibytes: 1 },
      'Paragraph 3 is longer than 1 MiB: the file is not read. Put empty lines between its paragraphs.',
    ],
  ],
  'file-kind-unread': [
    [{ kind: 'picture', advice: '' }, 'The file is not read (picture).'],
    [
      { kind: 'mail', advice: 'Save it as text (.txt or .md) beside it.' },
      'The file is not read (mail). Save it as text (.txt or .md) beside it.',
    ],
  ],
  'pdf-encrypted': [
    [{}, 'The PDF is encrypted: it asks for a password. Save a copy without one, or print it to a new PDF.'],
  ],
  'pdf-damaged': [[{}, 'The PDF is damaged or cut short: no page can be read. Get the file again.']],
  'pdf-scanned': [
    [
      {},
      'The PDF is scanned: it has pictures of pages and no text layer. Run `ocrmypdf IN.pdf OUT.pdf` and use its result.',
    ],
  ],
  'pdf-drawn': [
    [
      {},
      'The PDF has no text layer: its letters are drawn as shapes. Run `ocrmypdf --force-ocr IN.pdf OUT.pdf` and use its result.',
    ],
  ],
  'pdf-blank': [
    [
      {},
      'The PDF has neither text nor pictures: its pages are empty, or what stood on them is damaged. Get the file again.',
    ],
  ],
  'pdf-unreadable': [
    [
      {},
      'The PDF’s text is unreadable: its fonts do not say which letters they draw. Run `ocrmypdf --force-ocr IN.pdf OUT.pdf` and use its result.',
    ],
  ],
  'pdf-too-long': [[{ pages: 6000, most: 5000 }, 'The PDF has 6000 pages; the limit is 5000. Split it.']],
  'pdf-pages-lost': [
    [{ pages: '3–5, 8' }, 'Damaged pages were left out: 3–5, 8 of the file. Get the file again.'],
  ],
  'pdf-pages-unreadable': [
    [
      { pages: '2' },
      'The text of some pages is unreadable and was left out: 2 of the file. Run `ocrmypdf --force-ocr` on it.',
    ],
  ],
  'pdf-notes': [[{ pages: '3–5, 8' }, 'Notes and comments on pages are not read: 3–5, 8 of the file.']],
  'pdf-attachments': [
    [
      { files: ['a.csv', 'b.pdf'], more: 0 },
      'Files attached to the PDF are not read: a.csv, b.pdf. Save them beside it.',
    ],
    [
      { files: ['a.csv'], more: 2 },
      'Files attached to the PDF are not read: a.csv and 2 more. Save them beside it.',
    ],
  ],
  'pdf-xfa': [
    [
      {},
      'The PDF is a form (XFA) that only Adobe’s programs show. Open it in Adobe Reader and print it to a new PDF.',
    ],
  ],
  'pdf-letters-lost': [
    [
      { pages: '2–9' },
      'Some letters cannot be read, so that words lack them: 2–9 of the file. Run `ocrmypdf --force-ocr` on it.',
    ],
  ],
  'pdf-pages-empty': [
    [
      { pages: '2–9' },
      'Some pages have no text: 2–9 of the file. If they are scanned, run `ocrmypdf --skip-text` on it.',
    ],
  ],
  'file-reader-failed': [
    [{ reason: 'a bug' }, 'The reader stopped: a bug. Save the file’s text as .txt beside it.'],
  ],
  'file-reader-ended': [
    [{ reason: 'too slow' }, 'Reading was ended: too slow. Split the file into smaller ones.'],
  ],
  'file-cut-off': [
    [{}, 'The file is cut off: what stood behind its last words is missing. Copy or download it again.'],
  ],
  'rtf-damaged': [
    [{}, 'The file is damaged or cut off: it has no text that could be read. Copy or download it again.'],
  ],
  'mail-encrypted-one': [[{ number: 3 }, 'Mail 3 of the file is encrypted: not read. Save it decrypted.']],
  'captions-none': [[{}, 'The file has no captions with their times: it has no passages.']],
  'table-too-long': [
    [{ most: 1_048_576 }, 'The file has more than 1,048,576 rows: it is not read. Split it.'],
  ],
  'table-quote-open': [
    [
      { row: 3 },
      'A quotation mark in row 3 is never closed: from there on each line is read as a row. Close it.',
    ],
  ],
  'json-line-broken': [[{ line: 3 }, 'Line 3 is not valid JSON: it is left out.']],
  'json-lines-more-broken': [
    [{ lines: 1 }, 'One more line is not valid JSON.'],
    [{ lines: 7 }, '7 more lines are not valid JSON.'],
  ],
  'json-lines-none': [[{}, 'No line of the file is valid JSON. If it is one JSON value, name it .json.']],
  'mail-damaged': [
    [
      {},
      'The mail cannot be read: its parts are nested too deep, or its header is too long. Save its text as .txt beside it.',
    ],
  ],
  'mail-damaged-one': [
    [
      { number: 3 },
      'Mail 3 of the file cannot be read: its parts are nested too deep, or its header is too long.',
    ],
  ],
  'mail-encrypted': [[{}, 'The mail is encrypted. Save it decrypted, or save its text as .txt beside it.']],
  'mail-attachment-unread': [
    [
      { name: 'report.pdf (application/pdf)' },
      'The attachment report.pdf (application/pdf) is not read: save it beside the mail.',
    ],
  ],
  'mail-attachments-more': [
    [{ more: 1 }, 'One more attachment is not read.'],
    [{ more: 7 }, '7 more attachments are not read.'],
  ],
  'workbook-locked': [
    [
      {},
      'The workbook has a password, or is an old .xls file. Save it without a password as .xlsx, or save the sheets that you quote as .csv.',
    ],
  ],
  'workbook-damaged': [[{}, 'The file is no Excel workbook. Save it again as .xlsx or .csv.']],
  'sheet-hidden': [
    [{ sheet: 'Log' }, 'The sheet “Log” is hidden: it is not read. Show it and save the workbook.'],
  ],
  'sheet-damaged': [
    [{ sheet: 'Log' }, 'The sheet “Log” cannot be read: its part of the file is missing or damaged.'],
  ],
  'sheet-partly-hidden': [
    [
      { sheet: 'Log', rows: 1, columns: 0 },
      'The sheet “Log” has one row hidden or filtered out: not read. Show them and save the workbook.',
    ],
    [
      { sheet: 'Log', rows: 2, columns: 1 },
      'The sheet “Log” has 2 rows and one column hidden or filtered out: not read. Show them and save the workbook.',
    ],
    [
      { sheet: 'Log', rows: 0, columns: 3 },
      'The sheet “Log” has 3 columns hidden or filtered out: not read. Show them and save the workbook.',
    ],
  ],
  'sheet-uncalculated': [
    [
      { sheet: 'Log', cells: 1 },
      'The sheet “Log” has a formula without a result in the file: not read. Open and save the workbook in Excel.',
    ],
    [
      { sheet: 'Log', cells: 2 },
      'The sheet “Log” has 2 formulas without a result in the file: not read. Open and save the workbook in Excel.',
    ],
  ],
  'file-unknown-format': [
    [{}, 'No reader knows this format. Save the source as text (.txt) or Markdown (.md).'],
  ],
  'front-matter-not-yaml': [
    [{ reason: 'Unexpected end' }, 'The front matter is not valid YAML: Unexpected end'],
  ],
  'front-matter-unreadable': [
    [{ reason: 'Unresolved alias' }, 'The front matter cannot be read: Unresolved alias'],
  ],
  'front-matter-no-list': [[{}, 'The front matter is not a list of `key: value` lines.']],
  'front-matter-unchangeable': [
    [{}, 'The front matter cannot be changed: it is not a list of `key: value` lines.'],
  ],
  'front-matter-too-long': [
    [{ kibibytes: 64 }, 'The front matter is longer than 64 KiB: it is not read. Shorten it.'],
  ],
  'front-matter-too-deep': [
    [{ levels: 100 }, 'The front matter is nested more than 100 deep here: it is not read.'],
  ],
  'folder-is-root': [
    [
      { folder: '/' },
      'The corpus folder / is the root of a file system: every file of the machine would be a source. Name the folder that holds yours.',
    ],
  ],
  'key-taken': [
    [
      { wanted: 'port', owner: 'a/port.txt', others: ['a/port.txt'], more: 0, key: 'b-port' },
      'The key "port" belongs to a/port.txt; this source gets "b-port". Rename it or give it an entry in references.json.',
    ],
    [
      { wanted: 'port', others: ['a/port.txt', 'c/port.txt'], more: 2, key: 'b-port' },
      'The name of a/port.txt, c/port.txt and 2 more gives the key "port", too, so no source has it; this source gets "b-port". Rename it or give it an entry in references.json.',
    ],
  ],
  'bibliography-empty': [[{}, 'The bibliography is empty: it has no entries.']],
  'bibliography-unreadable': [
    [{ reason: 'access denied' }, 'The bibliography cannot be read: access denied'],
  ],
  'bibliography-too-deep': [
    [
      { levels: 100 },
      'The bibliography is nested more than 100 deep here: it is not read. Take this entry out.',
    ],
  ],
  'bibliography-no-list': [[{}, 'The bibliography must be a list of CSL-JSON items: [ { "id": … }, … ]']],
  'bibliography-not-json': [
    [{ fault: 'comma expected' }, 'The bibliography is not valid JSON here: comma expected.'],
  ],
  'bibliography-more-problems': [[{ count: 7 }, 'The bibliography has 7 more such problems.']],
  'bibliography-no-string': [
    [
      { names: ['jan', 'feb'], more: 0 },
      'Without quotes or braces, and in no @string of this file: jan, feb. Such a name is kept as it stands.',
    ],
    [
      { names: ['jan'], more: 3 },
      'Without quotes or braces, and in no @string of this file: jan and 3 more. Such a name is kept as it stands.',
    ],
  ],
  'entry-no-object': [[{}, 'This entry is not an object with an "id".']],
  'entry-no-id': [[{}, 'This entry has no "id": no citation can name it.']],
  'entry-no-key': [[{}, 'This entry has no key: no citation can name it.']],
  'entry-id-not-citable': [
    [{ id: 'a b' }, 'No citation can name the id "a b": Pandoc takes no spaces or braces in a key.'],
  ],
  'entry-no-type': [[{ id: 'port' }, 'The entry "port" has no "type"; it is taken as "document".']],
  'entry-wrong-field': [
    [
      { id: 'port', field: 'issued', wanted: 'text' },
      '"issued" of the entry "port" must be text; it is left out.',
    ],
    [
      { id: 'port', field: 'issued', wanted: 'names' },
      '"issued" of the entry "port" must be a list of names; it is left out.',
    ],
    [
      { id: 'port', field: 'issued', wanted: 'date' },
      '"issued" of the entry "port" must be a date such as { "date-parts": [[2014, 9, 15]] }; it is left out.',
    ],
    [
      { id: 'port', field: 'issued', wanted: 'object' },
      '"issued" of the entry "port" must be an object; it is left out.',
    ],
  ],
  'entry-same-id': [
    [{ id: 'port' }, 'A second entry has the id "port". It is left out: give it an id of its own.'],
  ],
  'entry-same-key': [
    [{ id: 'port' }, 'A second entry has the key "port". It is left out: give it a key of its own.'],
  ],
  'entry-id-elsewhere': [
    [
      { id: 'port', bibliography: 'sources/a.bib' },
      'The id "port" is already in sources/a.bib. This entry is left out.',
    ],
  ],
  'entry-file-taken': [
    [
      { id: 'port', path: 'sources/port.txt' },
      'sources/port.txt has an entry already: "port". This one is left out.',
    ],
  ],
  'library-key-taken': [
    [
      { id: 'port', path: 'sources/port.txt' },
      'Zotero has another item with the key "port". Here it is the key of sources/port.txt, and Zotero\'s file is not read.',
    ],
  ],
  'library-file-here': [
    [
      { id: 'smith2014', key: 'smith' },
      'Zotero\'s key for this file is "smith2014", here it is "smith". To change it, add an entry with that id and this file to references.json.',
    ],
  ],
  'library-other-work': [
    [
      { id: 'port' },
      'Zotero has another work with the key "port": the titles differ. Its file is not read for this entry.',
    ],
  ],
  'entry-too-deep': [
    [{ levels: 100 }, 'The braces of this entry are nested more than 100 deep: it is left out.'],
  ],
  'entry-too-long': [
    [{ kibibytes: 256 }, 'This entry is longer than 256 KiB: it is left out. Shorten its fields.'],
  ],
  'entry-unreadable': [[{ fault: 'no closing brace' }, 'This entry cannot be read: no closing brace']],
  'entry-file-missing': [
    [
      { id: 'port', file: 'port.pdf', why: 'a text has its name' },
      'The entry "port" names port.pdf, but a text has its name.',
    ],
    [
      { id: 'port', file: 'a.txt', why: 'not in the corpus' },
      'The file of the entry "port" is not in the corpus: a.txt.',
    ],
    [
      { id: 'port', file: 'a.pdf', why: 'not in the corpus or not read', path: 'sources/port.txt' },
      'The file of the entry "port" is not in the corpus, or is not read: a.pdf. The entry is taken for sources/port.txt, whose key it is; name that file in it.',
    ],
  ],
  'config-too-deep': [
    [
      { file: 'briefing.config.json', levels: 100 },
      'briefing.config.json is nested more than 100 deep here, so it is not read. It needs no more than two levels.',
    ],
  ],
  'config-not-json': [
    [
      { file: 'briefing.config.json', fault: 'comma expected' },
      'briefing.config.json is not valid JSON: comma expected',
    ],
  ],
  'config-no-object': [[{ file: 'briefing.config.json' }, 'briefing.config.json must be an object: { … }']],
  'config-more-problems': [
    [{ file: 'briefing.config.json', count: 7 }, 'briefing.config.json has 7 more such problems.'],
  ],
  'config-unknown-field': [
    [
      { field: 'source', known: ['sources', 'files'] },
      'Unknown field "source". The known fields are sources, files.',
    ],
  ],
  'config-no-list': [[{ field: 'sources' }, '"sources" must be a list of strings.']],
  'config-long-list': [
    [{ field: 'sources', most: 1000 }, '"sources" has more than 1000 entries: the rest are ignored.'],
  ],
  'config-long-entry': [
    [{ field: 'sources', most: 500 }, 'This entry of "sources" is longer than 500 characters.'],
  ],
  'config-blank-entry': [[{ field: 'sources' }, '"sources" must contain only strings that are not blank.']],
  'config-no-levels': [[{}, '"rules" must be an object: { "uncited-claim": "error" }']],
  'config-no-rule': [[{ rule: 'no-such' }, 'There is no rule "no-such".']],
  'config-wrong-value': [
    [
      { field: 'citationScope', values: ['sentence', 'paragraph'] },
      '"citationScope" must be one of sentence, paragraph.',
    ],
  ],
  'lock-not-json': [
    [
      { file: 'briefing.lock.json' },
      'briefing.lock.json is damaged: this line is no entry. Repair it from version control, or delete the file and lock again.',
    ],
  ],
  'lock-merge': [
    [
      { file: 'briefing.lock.json' },
      'briefing.lock.json has the marks of a merge that is not finished. Keep the lines of both sides and delete the marks.',
    ],
  ],
  'lock-no-object': [
    [{ file: 'briefing.lock.json' }, 'briefing.lock.json is damaged: it must be an object: { … }'],
  ],
  'lock-newer': [
    [
      { file: 'briefing.lock.json' },
      'briefing.lock.json was written by a newer version of this program. Update it to check for changed sources.',
    ],
  ],
  'lock-entry': [
    [
      { file: 'briefing.lock.json', name: 'briefings/x.md @port ¶4' },
      'briefing.lock.json is damaged: the entry briefings/x.md @port ¶4 is not as it was written. Repair it from version control, or delete its line and lock again.',
    ],
  ],
  'lock-too-large': [
    [
      { file: 'briefing.lock.json', mebibytes: 32 },
      'briefing.lock.json is larger than 32 MiB, so it is not read.',
    ],
  ],
  'add-no-address': [[{ from: 'x' }, 'x is no address: give one that begins with https:// or http://.']],
  'add-scheme': [
    [
      { from: 'ftp://a.example/', scheme: 'ftp' },
      'ftp://a.example/ cannot be fetched: only https and http addresses are, not ftp.',
    ],
  ],
  'add-password': [
    [
      { from: u },
      `${u} has a user name or password in it, which would stand in the bibliography. Save the page in the browser and add the file.`,
    ],
  ],
  'add-redirects': [
    [{ from: u, hops: 10 }, `${u} leads from address to address without an end (10 redirects).`],
  ],
  'add-redirect-nowhere': [
    [{ from: u, to: '' }, `${u} redirects to no address.`],
    [{ from: u, to: 'ftp://b.example/' }, `${u} redirects to ftp://b.example/, which is not fetched.`],
  ],
  'add-status': [
    [{ from: u, status: 404, text: 'Not Found' }, `${u} answers 404 Not Found: there is no such page.`],
    [
      { from: u, status: 403, text: '' },
      `${u} answers 403: it is not open to everybody. Save it in the browser and add the file.`,
    ],
    [{ from: u, status: 503, text: 'Busy' }, `${u} answers 503 Busy: try again later.`],
    [{ from: u, status: 418, text: '' }, `${u} answers 418.`],
  ],
  'add-unknown-host': [
    [
      { from: u, host: 'a.example' },
      `${u} cannot be fetched: there is no server a.example, or no connection to the network.`,
    ],
  ],
  'add-refused': [
    [{ from: u, host: 'a.example' }, `${u} cannot be fetched: a.example refuses the connection.`],
  ],
  'add-tls': [
    [
      { from: u, reason: 'CERT_HAS_EXPIRED' },
      `${u} cannot be fetched: its certificate is not trusted (CERT_HAS_EXPIRED).`,
    ],
  ],
  'add-cut': [[{ from: u }, `${u} broke off before it was complete. Try again.`]],
  'add-slow': [
    [
      { from: u, seconds: 30 },
      `${u} did not answer within 30 seconds. Try again, or save it in the browser and add the file.`,
    ],
  ],
  'add-redirect-inside': [
    [
      { from: u, to: 'http://10.0.0.1/' },
      `${u} redirects to http://10.0.0.1/, which is in this machine or its network. If you mean that, give its address.`,
    ],
  ],
  'add-unreachable': [[{ from: u, reason: 'bad port' }, `${u} cannot be fetched: bad port.`]],
  'add-too-large': [[{ from: u, mebibytes: 256 }, `${u} is larger than 256 MiB, and is not fetched.`]],
  'add-empty': [[{ from: u }, `${u} is empty.`]],
  'add-entries': [
    [
      { from: u },
      `${u} is a bibliography, not a source: to use its entries, put the file into the sources folder yourself.`,
    ],
  ],
  'add-type': [[{ from: u, type: 'image/png' }, `${u} is no text (image/png).`]],
  'add-no-file': [[{ from: 'a.txt' }, 'There is no file a.txt.']],
  'add-unreadable': [[{ from: 'a.txt', reason: 'it is no file' }, 'a.txt cannot be read: it is no file.']],
  'add-inside': [[{ from: 'sources/a.txt' }, 'sources/a.txt is among the sources already.']],
  'add-name': [[{ from: 'a' }, 'a cannot be stored: all names for it are taken.']],
  'add-bibliography': [
    [
      { file: 'references.json' },
      'references.json is not a valid JSON list. Fix it first; nothing was added.',
    ],
  ],
  'add-unavailable': [[{}, 'Sources cannot be added here: this editor has no files of its own.']],
};

function isId(name: string): name is ProblemId {
  return name in cases;
}

function messagesOf<Id extends ProblemId>(id: Id): readonly (readonly [Message<Id>, string])[] {
  return cases[id].map(([args, text]) => [{ id, args }, text]);
}

test('every message about a file in English', () => {
  for (const id of Object.keys(cases).filter(isId))
    for (const [message, text] of messagesOf(id)) assert.equal(english(message), text, id);
});
