import { byteText, codePageDecoder } from '../code-pages.ts';
import { guessCodePage } from '../guess-code-page.ts';
import { joinBytes } from '../join-bytes.ts';

/** A mail whose bytes say what they are, for a parser that follows what they say. */
export interface PreparedMail {
  readonly bytes: Uint8Array;
  readonly isFlowed: boolean;
  readonly dropsSpace: boolean;
  /** Whether the line that ends the last part is missing. */
  readonly isCutOff: boolean;
}

/** A Content-Type field with its continuation lines; its name may stand at the beginning of a line only. */
const contentType = /^content-type:[^\n]*(?:\n[ \t][^\n]*)*/gim;

/**
 * Prepares a mail. Fields with bytes beyond ASCII that are not UTF-8 (which RFC 5322 forbids and old programs write) become UTF-8, and
 * `format=flowed` is taken out: we unfold lines ourselves, because a quoted line that goes on begins with `>` again.
 */
export async function preparedMail(bytes: Uint8Array): Promise<PreparedMail> {
  const readable = await withReadableHeader(withHeader(bytes));
  const text = byteText(readable);
  const types = [...text.matchAll(contentType)];
  const isCutOff = lacksEnd(text, types[0]);
  let isFlowed = false;
  let dropsSpace = false;
  const changed = new Uint8Array(readable);
  for (const type of types) {
    const flowed = /format="?flowed/i.exec(type[0]);
    if (flowed === null) continue;
    isFlowed = true;
    dropsSpace ||= /delsp="?yes/i.test(type[0]);
    changed.fill(
      0x78,
      type.index + flowed.index + flowed[0].length - 'flowed'.length,
      type.index + flowed.index + flowed[0].length,
    );
  }
  return { bytes: changed, isFlowed, dropsSpace, isCutOff };
}

/** Whether the parts of a mail have no line that ends them (RFC 2046, section 5.1.1). */
function lacksEnd(text: string, type: RegExpExecArray | undefined): boolean {
  if (type === undefined || !/^content-type:\s*multipart\//i.test(type[0])) return false;
  const [, quoted, bare] = /boundary\s*=\s*(?:"([^"\n]{1,200})"|([^\s;"]{1,200}))/i.exec(type[0]) ?? [];
  const boundary = quoted ?? bare;
  return boundary !== undefined && text.includes(`--${boundary}`) && !text.includes(`--${boundary}--`);
}

/**
 * The same mail with its code page stated in every text part that states none, or states one that its bytes do not fit. A program reads
 * them as windows-1252, unless the mail's bytes show another code page.
 */
export async function withCodePage(bytes: Uint8Array): Promise<Uint8Array> {
  const label = (await guessCodePage(bytes.subarray(headerEnd(bytes)))) ?? 'windows-1252';
  const text = byteText(bytes);
  const stated = text.replace(contentType, (field) => {
    if (!/^content-type:\s*text\//i.test(field)) return field;
    const [whole, name = ''] = /;\s*charset\s*=\s*"?([^\s";]*)"?/i.exec(field) ?? [];
    if (whole === undefined) return `${field.trimEnd()}; charset=${label}`;
    return /^(?:us-ascii|ascii|utf-?8|unknown.*|x-unknown|default|)$/i.test(name)
      ? field.replace(whole, `; charset=${label}`)
      : field;
  });
  const head = headerEnd(bytes);
  const hasType = /^content-type:/im.test(text.slice(0, head));
  return bytesOf(hasType ? stated : `Content-Type: text/plain; charset=${label}\n${stated}`);
}

/** A file that does not begin with a field is text without a header. */
function withHeader(bytes: Uint8Array): Uint8Array {
  const start = byteText(bytes.subarray(0, 200));
  return /^(?:\s|[!-9;-~]{1,76}\s*:)/.test(start) ? bytes : joinBytes([Uint8Array.of(0x0a), bytes]);
}

async function withReadableHeader(bytes: Uint8Array): Promise<Uint8Array> {
  const end = headerEnd(bytes);
  const header = bytes.subarray(0, end);
  if (header.every((byte) => byte < 0x80) || isUtf8(header)) return bytes;
  const [, named = ''] = /charset\s*=\s*"?([\w.:-]{2,40})/i.exec(byteText(header)) ?? [];
  const label = isForeign(named) ? named : ((await guessCodePage(bytes)) ?? 'windows-1252');
  const decoded = new TextEncoder().encode(codePageDecoder(label.toLowerCase())(header));
  return joinBytes([decoded, bytes.subarray(end)]);
}

function isForeign(label: string): boolean {
  return label !== '' && !/^(?:us-ascii|ascii|utf-?8|unknown)/i.test(label);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return false;
  }
}

/** The offset of the first empty line. */
function headerEnd(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) {
    if (bytes[at + 1] === 0x0a || (bytes[at + 1] === 0x0d && bytes[at + 2] === 0x0a)) return at + 1;
  }
  return bytes.length;
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
