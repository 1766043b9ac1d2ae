import { byteText, codePageDecoder } from '../code-pages.ts';
import { decode, type DecodedText, utf16Label } from '../decode.ts';
import { decodeSource } from '../decode-source.ts';

/** How far a page's own statement of its code page is looked for, in bytes (the HTML standard says 1024; saved pages put more above it). */
const searched = 8192;

/** A tag that may state it; a page may name code pages in its text. */
const tag = /<(?:meta|\?xml)([^<>]*)>/gi;
const stated = /(?:charset|encoding) ?= ?["']? ?([\w:-]+)/i;

/**
 * The characters of a page. A byte order mark decides, then text that is UTF-8 from end to end, then the code page that the page states
 * (`<meta charset>`, `http-equiv`, the XML declaration, or `given`, from outside), then what its bytes suggest.
 */
export async function decodeHtml(bytes: Uint8Array, given?: string): Promise<DecodedText> {
  if (utf16Label(bytes) !== undefined) return decode(bytes);
  const codePage = codePageOf(given ?? statedCharset(bytes) ?? '');
  if (codePage === undefined || /^utf-?(?:8|16)/i.test(codePage)) return decodeSource(bytes);
  // Only ISO-2022 writes other letters in ASCII's bytes.
  if (!codePage.startsWith('iso-2022') && isUtf8(bytes)) return decode(bytes);
  return { text: codePageDecoder(codePage)(bytes), problems: [] };
}

/** The Encoding Standard's name of a code page by any of its names: `latin1` is windows-1252. */
function codePageOf(label: string): string | undefined {
  try {
    return label === '' ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** The code page that the head of a page states. */
function statedCharset(bytes: Uint8Array): string | undefined {
  for (const [, attributes = ''] of byteText(bytes.subarray(0, searched)).matchAll(tag)) {
    const [, label] = stated.exec(attributes) ?? [];
    if (label !== undefined) return label;
  }
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== undefined;
  } catch {
    return false;
  }
}
