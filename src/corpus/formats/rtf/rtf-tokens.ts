/** A piece of an RTF file, as the specification cuts it (Rich Text Format 1.9.1, "RTF Syntax"). */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'star' }
  /** A control word and its number: `\li720` is `li` with 720, `\par` has none. */
  | { readonly kind: 'word'; readonly word: string; readonly number?: number }
  /** A control symbol: `\~` is `~`. */
  | { readonly kind: 'symbol'; readonly symbol: string }
  /** Characters in the code page of their font: bytes of the text, or one written as `\'e4`. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array };

const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const tokens = { open: { kind: 'open' }, close: { kind: 'close' }, star: { kind: 'star' } } as const;

/** The longest number of a control word, in digits; the specification has five. */
const longestNumber = 10;

/** The tokens of an RTF file, in one pass. Line ends between them say nothing; the data of `\bin` is passed over. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === openBrace || byte === closeBrace) {
      at += 1;
      yield byte === openBrace ? tokens.open : tokens.close;
    } else if (byte === backslash) {
      const { token, end } = controlAt(bytes, at + 1);
      at = end;
      if (token !== undefined) yield token;
    } else if (isLineEnd(byte)) {
      at += 1;
    } else {
      const end = textEnd(bytes, at);
      yield { kind: 'bytes', bytes: bytes.subarray(at, end) };
      at = end;
    }
  }
}

function textEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === backslash || byte === openBrace || byte === closeBrace || isLineEnd(byte)) break;
  }
  return at;
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d || byte === 0;
}

interface Control {
  readonly token?: RtfToken;
  readonly end: number;
}

/** The control word or symbol whose backslash stands before `from`. */
function controlAt(bytes: Uint8Array, from: number): Control {
  const first = bytes[from];
  if (first === undefined) return { end: from };
  if (isLetter(first)) return wordAt(bytes, from);
  if (first === 0x27) {
    const value = Number.parseInt(latin1Text(bytes, from + 1, from + 3), 16);
    if (Number.isNaN(value)) return { end: from + 1 };
    return { token: { kind: 'bytes', bytes: Uint8Array.of(value) }, end: from + 3 };
  }
  if (first === 0x2a) return { token: tokens.star, end: from + 1 };
  // An escaped line end is a paragraph's end; TextEdit writes it so.
  if (first === 0x0a || first === 0x0d) {
    const end = first === 0x0d && bytes[from + 1] === 0x0a ? from + 2 : from + 1;
    return { token: { kind: 'word', word: 'par' }, end };
  }
  const symbol = String.fromCharCode(first);
  if (symbol === '\\' || symbol === '{' || symbol === '}') {
    return { token: { kind: 'bytes', bytes: Uint8Array.of(first) }, end: from + 1 };
  }
  return { token: { kind: 'symbol', symbol }, end: from + 1 };
}

function wordAt(bytes: Uint8Array, from: number): Control {
  let end = from;
  while (isLetter(bytes[end])) end += 1;
  const word = latin1Text(bytes, from, Math.min(end, from + 64));
  const numberStart = end;
  if (bytes[end] === 0x2d && isDigit(bytes[end + 1])) end += 1;
  while (isDigit(bytes[end]) && end - numberStart < longestNumber) end += 1;
  const number = end === numberStart ? undefined : Number(latin1Text(bytes, numberStart, end));
  // One space behind a control word belongs to it.
  if (bytes[end] === 0x20) end += 1;
  if (word === 'bin') return { end: end + Math.max(0, number ?? 0) };
  return { token: number === undefined ? { kind: 'word', word } : { kind: 'word', word, number }, end };
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function latin1Text(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}
