import { joinBytes } from '../join-bytes.ts';

/** The object identifier of plain data, 1.2.840.113549.1.7.1, in DER (RFC 5652, section 4). */
const dataType = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];
/** Tags of what holds the content: an octet string, whole or in parts. */
const octets = 0x04;
const octetsInParts = 0x24;

/**
 * The mail part that a signed message of S/MIME holds (`smime-type=signed-data`, RFC 8551, section 3.5.2): it is signed, not encrypted, and
 * stands readable inside. The signature is not checked. `undefined` where there is none.
 */
export function signedContent(bytes: Uint8Array): Uint8Array | undefined {
  const type = indexOf(bytes, dataType);
  if (type === -1) return undefined;
  const wrapper = header(bytes, type + dataType.length);
  if (wrapper?.tag !== 0xa0) return undefined;
  const content = header(bytes, wrapper.start);
  if (content?.tag === octets) return bytes.subarray(content.start, content.end);
  if (content?.tag !== octetsInParts) return undefined;
  const parts: Uint8Array[] = [];
  for (let at = content.start; at < content.end;) {
    const part = header(bytes, at);
    if (part?.tag !== octets) break;
    parts.push(bytes.subarray(part.start, part.end));
    at = part.end;
  }
  return parts.length === 0 ? undefined : joinBytes(parts);
}

interface Header {
  readonly tag: number;
  readonly start: number;
  /** The end of the bytes where the length is left open. */
  readonly end: number;
}

/** The tag and the length of a value in BER (X.690, section 8.1). */
function header(bytes: Uint8Array, at: number): Header | undefined {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined) return undefined;
  if (first < 0x80) return { tag, start: at + 2, end: Math.min(at + 2 + first, bytes.length) };
  const count = first - 0x80;
  if (count === 0) return { tag, start: at + 2, end: bytes.length };
  if (count > 4) return undefined;
  let length = 0;
  for (const byte of bytes.subarray(at + 2, at + 2 + count)) length = length * 256 + byte;
  const start = at + 2 + count;
  return { tag, start, end: Math.min(start + length, bytes.length) };
}

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}
