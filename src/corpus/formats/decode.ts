import type { Message } from '../../language/en/messages.ts';
import { lineStarts, type Position, positionAt } from '../../text/lines.ts';
import { byteText, windows1252 } from './code-pages.ts';
import { limits } from './limits.ts';
import { problem, type Problem } from '../source.ts';

/** The characters of a file, and the problems of its bytes. */
export interface DecodedText {
  /** A byte order mark stays as U+FEFF, so that offsets match the file on disk. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Maximum size of a file, in bytes. */
export const maximumFileSize = limits.text;

/**
 * Decodes bytes without ever throwing: UTF-16 where a byte order mark says so, else UTF-8, else windows-1252.
 * Where most of a file's non-ASCII text is valid UTF-8 (a damaged file, or one pasted together from two), only the invalid bytes are read
 * as windows-1252; else the whole file is.
 */
export function decode(bytes: Uint8Array): DecodedText {
  if (bytes.length > maximumFileSize) {
    const args = { mebibytes: inMebibytes(bytes.length), most: inMebibytes(maximumFileSize) };
    return { text: '', problems: [problem('error', { id: 'file-too-large', args })] };
  }
  const utf16 = utf16Label(bytes);
  const decoded = utf16 === undefined ? decodeEightBit(bytes) : decodeUtf16(bytes, utf16);
  const problems = [...decoded.problems];
  const nul = decoded.text.indexOf('\0');
  if (nul !== -1) problems.push(problem('warning', nulMessage(decoded.text), place(decoded.text, nul)));
  return { text: decoded.text, problems };
}

/** The Encoding Standard's name of the UTF-16 that a byte order mark states. */
export function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function decodeUtf16(bytes: Uint8Array, label: string): DecodedText {
  try {
    return { text: new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes), problems: [] };
  } catch {
    const text = new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
    const at = place(text, Math.max(0, text.indexOf('\uFFFD')));
    return { text, problems: [problem('warning', { id: 'file-damaged-utf-16', args: {} }, at)] };
  }
}

function decodeEightBit(bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), problems: [] };
  } catch {
    return decodeMixed(bytes);
  }
}

/** A run of well-formed UTF-8 beyond ASCII, one character per byte (Unicode 16, table 3-7), or a single byte that belongs to none. */
const beyondAscii =
  /((?:[\xC2-\xDF][\x80-\xBF]|\xE0[\xA0-\xBF][\x80-\xBF]|[\xE1-\xEC\xEE\xEF][\x80-\xBF]{2}|\xED[\x80-\x9F][\x80-\xBF]|\xF0[\x90-\xBF][\x80-\xBF]{2}|[\xF1-\xF3][\x80-\xBF]{3}|\xF4[\x80-\x8F][\x80-\xBF]{2})+)|[\x80-\xFF]/g;

function decodeMixed(bytes: Uint8Array): DecodedText {
  const raw = byteText(bytes);
  let sound = 0;
  let broken = 0;
  let first = -1;
  for (const match of raw.matchAll(beyondAscii)) {
    if (match[1] === undefined) broken += 1;
    else sound += 1;
    if (match[1] === undefined && first === -1) first = match.index;
  }
  if (sound <= broken) {
    const text = windows1252(raw);
    return { text, problems: [problem('warning', { id: 'file-not-utf-8', args: {} }, place(text, first))] };
  }
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const text = raw.replace(beyondAscii, (found: string, run: string | undefined) =>
    run === undefined ? windows1252(found) : utf8.decode(Uint8Array.from(run, (unit) => unit.charCodeAt(0))),
  );
  // Everything before the first invalid byte is UTF-8, and that byte became one character.
  const offset = utf8.decode(bytes.subarray(0, first)).length;
  return {
    text,
    problems: [problem('warning', { id: 'file-partly-utf-8', args: { bytes: broken } }, place(text, offset))],
  };
}

function nulMessage(text: string): Message {
  const bytes = text.split('\0').length - 1;
  return bytes * 4 > text.length
    ? { id: 'file-mostly-nul', args: {} }
    : { id: 'file-has-nul', args: { bytes } };
}

function inMebibytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

function place(text: string, offset: number): Position {
  return positionAt(lineStarts(text), offset);
}
