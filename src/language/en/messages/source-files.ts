/** Problems in the folders and files of a corpus, as sentences. */
export const sourceFileMessages = {
  'file-too-large': ({ mebibytes, most }: { readonly mebibytes: number; readonly most: number }) =>
    `The file is too large to read (${mebibytes} MiB; the limit is ${most} MiB). Split it.`,
  'file-damaged-utf-16': () =>
    'The file is damaged UTF-16: what cannot be read is shown as \uFFFD. Save it again as UTF-8.',
  'file-not-utf-8': () =>
    'The file is not UTF-8: it was read as windows-1252. If its accents or quotation marks look wrong, save it again as UTF-8.',
  /** `bytes`: the number that do not belong to UTF-8. */
  'file-partly-utf-8': ({ bytes }: { readonly bytes: number }) =>
    `The file is UTF-8 with ${bytes === 1 ? 'one byte that is' : `${bytes} bytes that are`} not, read as windows-1252. Check this place and save the file again as UTF-8.`,
  /** `codePage`: its name. */
  'file-code-page': ({ codePage }: { readonly codePage: string }) =>
    `The file is not UTF-8: its letters show ${codePage}, as which it was read.`,
  'file-mostly-nul': () =>
    'The file is mostly NUL bytes: it is UTF-16 or UTF-32 without its mark, or no text at all. Save it as UTF-8.',
  'file-has-nul': ({ bytes }: { readonly bytes: number }) =>
    `The file has ${bytes === 1 ? 'a NUL byte' : `${bytes} NUL bytes`}: quotations across it will not match. Remove it and save again.`,
  'file-empty': () => 'The file is empty: it has no passages.',
  'file-front-matter-only': () => 'The file has front matter only: it has no passages.',
  'file-endless-paragraph': ({
    number,
    mebibytes,
  }: {
    readonly number: number;
    readonly mebibytes: number;
  }) =>
    `Paragraph ${number} is longer than ${mebibytes} MiB: the file is not read. Put empty lines between its paragraphs.`,
  /** `advice`: what to do, as a sentence; empty where nothing can be done. */
  'file-kind-unread': ({ kind, advice }: { readonly kind: string; readonly advice: string }) =>
    `The file is not read (${kind}).${advice === '' ? '' : ` ${advice}`}`,
  /** `reason`: what the reader said when it stopped. */
  'file-reader-failed': ({ reason }: Because) =>
    `The reader stopped: ${reason}. Save the file’s text as .txt beside it.`,
  'file-reader-ended': ({ reason }: { readonly reason: string }) =>
    `Reading was ended: ${reason}. Split the file into smaller ones.`,
  'file-cut-off': () =>
    'The file is cut off: what stood behind its last words is missing. Copy or download it again.',
  'rtf-damaged': () =>
    'The file is damaged or cut off: it has no text that could be read. Copy or download it again.',
  'captions-none': () => 'The file has no captions with their times: it has no passages.',
  'table-too-long': ({ most }: { readonly most: number }) =>
    `The file has more than ${most.toLocaleString('en')} rows: it is not read. Split it.`,
  /** `row`: its number, from 1. */
  'table-quote-open': ({ row }: { readonly row: number }) =>
    `A quotation mark in row ${row} is never closed: from there on each line is read as a row. Close it.`,
  'json-line-broken': ({ line }: { readonly line: number }) =>
    `Line ${line} is not valid JSON: it is left out.`,
  'json-lines-more-broken': ({ lines }: { readonly lines: number }) =>
    `${lines === 1 ? 'One more line is' : `${lines} more lines are`} not valid JSON.`,
  'json-lines-none': () => 'No line of the file is valid JSON. If it is one JSON value, name it .json.',
  'mail-damaged': () =>
    'The mail cannot be read: its parts are nested too deep, or its header is too long. Save its text as .txt beside it.',
  /** `number`: of the mail in its file, from 1. */
  'mail-damaged-one': ({ number }: { readonly number: number }) =>
    `Mail ${number} of the file cannot be read: its parts are nested too deep, or its header is too long.`,
  /** `number`: of the mail in its file, from 1. */
  'mail-encrypted-one': ({ number }: { readonly number: number }) =>
    `Mail ${number} of the file is encrypted: not read. Save it decrypted.`,
  'mail-encrypted': () => 'The mail is encrypted. Save it decrypted, or save its text as .txt beside it.',
  /** `name`: of the attachment, with its type: `report.pdf (application/pdf)`. */
  'mail-attachment-unread': ({ name }: { readonly name: string }) =>
    `The attachment ${name} is not read: save it beside the mail.`,
  'mail-attachments-more': ({ more }: { readonly more: number }) =>
    `${more === 1 ? 'One more attachment is' : `${more} more attachments are`} not read.`,
  'pdf-encrypted': () =>
    'The PDF is encrypted: it asks for a password. Save a copy without one, or print it to a new PDF.',
  'pdf-damaged': () => 'The PDF is damaged or cut short: no page can be read. Get the file again.',
  'pdf-scanned': () =>
    'The PDF is scanned: it has pictures of pages and no text layer. Run `ocrmypdf IN.pdf OUT.pdf` and use its result.',
  'pdf-drawn': () =>
    'The PDF has no text layer: its letters are drawn as shapes. Run `ocrmypdf --force-ocr IN.pdf OUT.pdf` and use its result.',
  'pdf-blank': () =>
    'The PDF has neither text nor pictures: its pages are empty, or what stood on them is damaged. Get the file again.',
  'pdf-unreadable': () =>
    'The PDF’s text is unreadable: its fonts do not say which letters they draw. Run `ocrmypdf --force-ocr IN.pdf OUT.pdf` and use its result.',
  'pdf-too-long': ({ pages, most }: { readonly pages: number; readonly most: number }) =>
    `The PDF has ${pages} pages; the limit is ${most}. Split it.`,
  /** `pages`: their numbers in the file, as `3–5, 8`. */
  'pdf-pages-lost': ({ pages }: OfPages) =>
    `Damaged pages were left out: ${pages} of the file. Get the file again.`,
  'pdf-pages-unreadable': ({ pages }: OfPages) =>
    `The text of some pages is unreadable and was left out: ${pages} of the file. Run \`ocrmypdf --force-ocr\` on it.`,
  'pdf-letters-lost': ({ pages }: OfPages) =>
    `Some letters cannot be read, so that words lack them: ${pages} of the file. Run \`ocrmypdf --force-ocr\` on it.`,
  'pdf-pages-empty': ({ pages }: OfPages) =>
    `Some pages have no text: ${pages} of the file. If they are scanned, run \`ocrmypdf --skip-text\` on it.`,
  'pdf-notes': ({ pages }: OfPages) => `Notes and comments on pages are not read: ${pages} of the file.`,
  'pdf-attachments': ({ files, more }: { readonly files: readonly string[]; readonly more: number }) =>
    `Files attached to the PDF are not read: ${files.join(', ')}${more > 0 ? ` and ${more} more` : ''}. Save them beside it.`,
  'pdf-xfa': () =>
    'The PDF is a form (XFA) that only Adobe’s programs show. Open it in Adobe Reader and print it to a new PDF.',
  'workbook-locked': () =>
    'The workbook has a password, or is an old .xls file. Save it without a password as .xlsx, or save the sheets that you quote as .csv.',
  'workbook-damaged': () => 'The file is no Excel workbook. Save it again as .xlsx or .csv.',
  'sheet-hidden': ({ sheet }: InSheet) =>
    `The sheet “${sheet}” is hidden: it is not read. Show it and save the workbook.`,
  'sheet-damaged': ({ sheet }: InSheet) =>
    `The sheet “${sheet}” cannot be read: its part of the file is missing or damaged.`,
  'sheet-partly-hidden': ({
    sheet,
    rows,
    columns,
  }: InSheet & { readonly rows: number; readonly columns: number }) => {
    const parts = [
      ...(rows === 0 ? [] : [rows === 1 ? 'one row' : `${rows} rows`]),
      ...(columns === 0 ? [] : [columns === 1 ? 'one column' : `${columns} columns`]),
    ];
    return `The sheet “${sheet}” has ${parts.join(' and ')} hidden or filtered out: not read. Show them and save the workbook.`;
  },
  'sheet-uncalculated': ({ sheet, cells }: InSheet & { readonly cells: number }) =>
    `The sheet “${sheet}” has ${cells === 1 ? 'a formula' : `${cells} formulas`} without a result in the file: not read. Open and save the workbook in Excel.`,
  'file-unknown-format': () =>
    'No reader knows this format. Save the source as text (.txt) or Markdown (.md).',
  /** `reason`: the parser's own words. */
  'front-matter-not-yaml': ({ reason }: Because) => `The front matter is not valid YAML: ${reason}`,
  'front-matter-unreadable': ({ reason }: Because) => `The front matter cannot be read: ${reason}`,
  'front-matter-no-list': () => 'The front matter is not a list of `key: value` lines.',
  'front-matter-unchangeable': () =>
    'The front matter cannot be changed: it is not a list of `key: value` lines.',
  'front-matter-too-long': ({ kibibytes }: { readonly kibibytes: number }) =>
    `The front matter is longer than ${kibibytes} KiB: it is not read. Shorten it.`,
  'front-matter-too-deep': ({ levels }: { readonly levels: number }) =>
    `The front matter is nested more than ${levels} deep here: it is not read.`,
  'folder-is-root': ({ folder }: { readonly folder: string }) =>
    `The corpus folder ${folder} is the root of a file system: every file of the machine would be a source. Name the folder that holds yours.`,
  /** `owner`: the source that has the key; absent where several files contend for it and none has it. */
  'key-taken': ({ wanted, owner, others, more, key }: TakenKey) => {
    const why =
      owner === undefined
        ? `The name of ${others.join(', ')}${more > 0 ? ` and ${more} more` : ''} gives the key "${wanted}", too, so no source has it`
        : `The key "${wanted}" belongs to ${owner}`;
    return `${why}; this source gets "${key}". Rename it or give it an entry in references.json.`;
  },
};

interface OfPages {
  readonly pages: string;
}

interface InSheet {
  readonly sheet: string;
}

interface Because {
  readonly reason: string;
}

/** A source that did not get the key of its name. */
interface TakenKey {
  readonly wanted: string;
  readonly owner?: string;
  /** Files whose names give the same key, and the number of those that are not named. */
  readonly others: readonly string[];
  readonly more: number;
  /** The key that the source gets instead. */
  readonly key: string;
}
