/**
 * SHA-256 as hexadecimal digits (FIPS 180-4). The browser's own is asynchronous, which `Host.sha256` is not.
 */
export function sha256(content: Uint8Array | string): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const hash = Uint32Array.from(initial);
  const words = new Uint32Array(64);
  const blocks = padded(bytes);
  for (let at = 0; at < blocks.byteLength; at += 64) compress(hash, words, blocks, at);
  return [...hash].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** The message, a one bit, zeros, and its length in bits: a multiple of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const block = new Uint8Array(length);
  block.set(bytes);
  block[bytes.length] = 0x80;
  const view = new DataView(block.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(length - 4, bytes.length * 8);
  return view;
}

function compress(hash: Uint32Array, words: Uint32Array, blocks: DataView, at: number): void {
  for (let i = 0; i < 16; i += 1) words[i] = blocks.getUint32(at + i * 4);
  for (let i = 16; i < 64; i += 1) {
    const [early = 0, late = 0] = [words[i - 15], words[i - 2]];
    const low = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
    const high = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
    words[i] = (words[i - 16] ?? 0) + low + (words[i - 7] ?? 0) + high;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let i = 0; i < 64; i += 1) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const high = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const low = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const first = (h + high + choice + (constants[i] ?? 0) + (words[i] ?? 0)) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + low + majority) | 0];
  }
  for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) hash[i] = (hash[i] ?? 0) + value;
}

function rotated(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

const primes = firstPrimes(64);

/** The first 32 bits of the fractions of the square roots of the first eight primes. */
const initial = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

/** The same of the cube roots of the first 64 primes. */
const constants = primes.map((prime) => fraction(Math.cbrt(prime)));

function fraction(root: number): number {
  return Math.floor((root % 1) * 2 ** 32);
}

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n += 1) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}
