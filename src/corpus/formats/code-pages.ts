/** The characters of windows-1252 at 0x80 to 0x9F (https://encoding.spec.whatwg.org/index-windows-1252.txt); five places are empty. */
export const windows1252Table = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/**
 * A text with one character for each byte, read as windows-1252. Uses our table, because TextDecoder's windows-1252 is Latin-1 in
 * several releases of Node 22 to 24.
 */
export function windows1252(raw: string): string {
  return raw.replace(/[\x80-\x9F]/g, (unit) => windows1252Table[unit.charCodeAt(0) - 0x80] ?? unit);
}

/** One character for each byte: widening each byte to a UTF-16 unit. */
export function byteText(bytes: Uint8Array): string {
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(Uint16Array.from(bytes));
}

/**
 * A decoder for a code page by a name of the Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels). Bytes that are
 * not in it come out as U+FFFD. A name that this host does not know is read as windows-1252.
 */
export function codePageDecoder(label: string): (bytes: Uint8Array) => string {
  if (label === 'windows-1252') return westernText;
  try {
    const decoder = new TextDecoder(label);
    return (bytes) => decoder.decode(bytes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return westernText;
  }
}

function westernText(bytes: Uint8Array): string {
  return windows1252(byteText(bytes));
}
