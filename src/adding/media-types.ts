import { formatOf, formats } from '../corpus/formats/formats.ts';
import { headLength, kindOf, kindOfForeign } from '../corpus/formats/file-kinds.ts';
import { AddRefusal } from './refusal.ts';

/** The extension of a media type (iana.org/assignments/media-types). */
const extensions: Readonly<Record<string, string | undefined>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.xhtml',
  'application/pdf': '.pdf',
  'application/x-pdf': '.pdf',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'text/x-markdown': '.md',
  'text/csv': '.csv',
  'text/tab-separated-values': '.tsv',
  'text/vtt': '.vtt',
  'application/x-subrip': '.srt',
  'text/rtf': '.rtf',
  'application/rtf': '.rtf',
  'message/rfc822': '.eml',
  'application/mbox': '.mbox',
  'application/epub+zip': '.epub',
  'application/msword': '.doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
  'application/vnd.oasis.opendocument.text': '.odt',
  'application/x-ndjson': '.jsonl',
  'application/jsonl': '.jsonl',
};

/**
 * The extension under which bytes are stored: what they show they are, then their media type, then the name they come with. Throws
 * {@link AddRefusal} for what is no text: pictures, sound, programs.
 */
export function extensionOf(bytes: Uint8Array, type: string, name: string, from: string): string {
  const head = bytes.subarray(0, headLength);
  const named = /\.[a-z0-9]{1,8}$/iu.exec(name)?.[0].toLowerCase() ?? '';
  const stated = extensions[type];
  const guess = stated === '.txt' && named !== '' && isSpokenFor(named) ? named : (stated ?? named);
  const foreign = inText.test(guess) ? kindOfForeign(head) : undefined;
  if (foreign !== undefined && !foreign.document)
    throw new AddRefusal({ id: 'add-type', args: { from, type: foreign.kind } });
  const format = formatOf(`x${guess}`, head, formats);
  if (format !== undefined && (format.extensions.includes(guess) || format.recognises !== undefined))
    return format.extensions.includes(guess) ? guess : (format.extensions[0] ?? guess);
  const { kind, document } = kindOf(`x${guess}`, head);
  if (!document || refused.test(type))
    throw new AddRefusal({ id: 'add-type', args: { from, type: type === '' ? kind : type } });
  if (format !== undefined) return guess === '' ? '.txt' : guess;
  if (guess === '') throw new AddRefusal({ id: 'add-type', args: { from, type: type === '' ? kind : type } });
  return guess;
}

/** Extensions of formats that are text. */
const inText = /^\.(?:x?html?|txt|md|csv|tsv|srt|vtt|jsonl)?$/;
const refused = /^(?:image|audio|video|font|model)\//;

/** Whether a text is of a format that servers call plain text: `.md`, `.csv`, `.srt`. */
function isSpokenFor(named: string): boolean {
  return formats.some(({ extensions: own }) => own.includes(named));
}
