/** Why a web page, a Word document or an e-book cannot be read, as sentences that say what to do. */
export const documentMessages = {
  'page-too-deep': ({ levels }: { readonly levels: number }) =>
    `The file is damaged or made to do harm: its elements are nested more than ${levels} deep. Open it in its program and save its text as .txt.`,
  'page-scripted': () =>
    'The page has no text of its own: a script fills it in. Open it in a browser and save it as a complete web page, or copy its text into a .txt.',
  'mhtml-no-page': () =>
    'The file is damaged: it holds no web page. Open it in a browser and save the page again.',
  'zip-damaged': () =>
    'The file is damaged or was cut off: it cannot be unpacked. Download or copy it again.',
  'zip-encrypted': () => 'The file is encrypted. Open it with its password, and save a copy without one.',
  'zip-too-many': ({ files, most }: { readonly files: number; readonly most: number }) =>
    `The file holds too many files to read (${files}; the limit is ${most}). Save its text as .txt.`,
  'zip-too-large': ({ mebibytes, most }: { readonly mebibytes: number; readonly most: number }) =>
    `The file unpacks to more than can be read (${mebibytes} MiB; the limit is ${most} MiB). Split it, or save its text as .txt.`,
  'word-locked': () =>
    'The file is encrypted with a password, or an old .doc under another name. Open it in Word or LibreOffice, remove the password, and save it as .docx.',
  'odt-no-text': () =>
    'The file is damaged: it has no text of an OpenDocument file. Open it in LibreOffice and save it again as .odt.',
  'book-no-text': () =>
    'The file is damaged: it names no text of an e-book. Download it again, or convert it to .epub with Calibre.',
  'book-locked': () =>
    'The e-book is locked by its seller (DRM), so its text cannot be read. Use a copy without the lock, or type the passages that you quote into a .txt.',
  'objects-unread': ({ objects }: { readonly objects: string }) =>
    `Embedded in the document and not read: ${objects}. To quote from one of them, save it as a file of its own beside the document.`,
  'word-chunks-unread': ({ files }: { readonly files: number }) =>
    `Part of the text is ${files === 1 ? 'a file' : `${files} files`} inside the document, which only Word takes in, so it is not read. Open the document in Word and save it again.`,
  'word-no-text': () =>
    'The file is damaged: it has no text of a Word document. Open it in its program and save it again as .docx.',
};
