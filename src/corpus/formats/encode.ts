import { windows1252Table } from './code-pages.ts';

/**
 * Encodes `text` like `original`. A byte order mark is a character of the text, as in `decode`. `undefined` where writing would lose
 * something: `originalText`, which `decode` made of `original`, does not encode back to it (a damaged file), or the encoding lacks a
 * character of `text`.
 */
export function encodeLike(original: Uint8Array, originalText: string, text: string): Uint8Array | undefined {
  const encode = encodings.find((each) => same(each(originalText), original));
  return encode?.(text);
}

const encodings: readonly ((text: string) => Uint8Array | undefined)[] = [
  (text) => (text.isWellFormed() ? new TextEncoder().encode(text) : undefined),
  (text) => utf16(text, true),
  (text) => utf16(text, false),
  windows1252,
];

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

function windows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const special = windows1252Table.indexOf(text.charAt(at));
    const byte = special >= 0 ? 0x80 + special : unit;
    if (byte > 0xff || (special < 0 && unit >= 0x80 && unit < 0xa0)) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}

function same(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && a.length === b.length && a.every((byte, at) => byte === b[at]);
}
