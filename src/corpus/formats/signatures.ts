import { byteText } from './code-pages.ts';
import type { KindName } from './kinds.ts';

/**
 * The kind of a file from its first bytes; `undefined` where they do not say. An office document is recognised by the names of its
 * parts near the beginning of its zip.
 */
export function contentKind(head: Uint8Array): KindName | undefined {
  const start = byteText(head);
  const text = start.replace(/^(?:\u00EF\u00BB\u00BF)?\s{0,64}/, '');
  if (/^%PDF-\d/.test(text)) return 'pdf';
  if (/^\{\\rtf\d/.test(text)) return 'word';
  if (start.startsWith('PK\x03\x04')) return zipKind(start);
  if (start.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) return 'office';
  if (text.startsWith('%!PS-Adobe')) return 'page';
  // Some signatures are also words ("GIF89a is a format"), but in a text no control character follows.
  const binary = head.subarray(0, 64).some(isControl);
  const magic = binary ? signatures.find(([signature]) => start.startsWith(signature)) : undefined;
  if (magic !== undefined) return magic[1];
  if (/^.{4}ftyp/s.test(start)) return /^.{8}(?:heic|heix|mif1|avif)/s.test(start) ? 'picture' : 'video';
  if (/^RIFF.{4}WEBP/s.test(start)) return 'picture';
  if (/^RIFF.{4}WAVE/s.test(start)) return 'sound';
  if (/^RIFF.{4}AVI /s.test(start)) return 'video';
  if (start.slice(257, 262) === 'ustar') return 'archive';
  if (/^(?:<!doctype html|<html|<\?xml[^>]{0,200}>\s{0,64}<!doctype html)/i.test(text)) return 'web';
  if (
    mboxStart.test(text) ||
    /^(?:Return-Path|Delivered-To|Received|MIME-Version|Message-ID): /i.test(text)
  ) {
    return 'mail';
  }
  if (/^#! ?\//.test(start)) return 'code';
  if (text.startsWith('<?xml ')) return 'xml';
  if (/^\{\s{0,200}"[^"\n]{0,200}"\s{0,20}:/.test(text)) return 'json';
  return undefined;
}

/** The line above the first mail of an mbox file (RFC 4155). */
export const mboxStart = /^From \S[^\n]{0,200}?\d{1,2}:\d{2}(?::\d{2})?\b[^\n]{0,60}(?:\n|$)/;

/** Whether bytes look like text: UTF-16 with its mark, or hardly any control characters. */
export function isText(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  let controls = 0;
  for (const byte of head) if (isControl(byte)) controls += 1;
  return !isMainlyControls(controls, head.length);
}

/**
 * Whether a share of control characters is too large for a text. Random bytes have 11 %, UTF-16 without its mark 50 %. A few stray
 * ones in a short text are only a flaw of the text.
 */
function isMainlyControls(controls: number, characters: number): boolean {
  const share = controls / Math.max(1, characters);
  return share > 0.25 || (share > 0.05 && controls >= 16);
}

/**
 * Whether decoded texts are mainly unreadable: control characters, and replacement characters for damaged bytes. Form feeds and the
 * escape sequences of terminal colours do not count.
 */
export function isUnreadable(texts: Iterable<string>): boolean {
  let characters = 0;
  let controls = 0;
  for (const text of texts) {
    characters += text.length;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (isControl(unit) || unit === 0xfffd) controls += 1;
    }
  }
  return isMainlyControls(controls, characters);
}

/** C0 without tab, line feed, vertical tab, form feed, carriage return and escape; and delete. */
function isControl(unit: number): boolean {
  return (unit < 0x20 && (unit < 0x09 || unit > 0x0d) && unit !== 0x1b) || unit === 0x7f;
}

/** First bytes of files as Latin-1 (https://www.garykessler.net/library/file_sigs.html). */
const signatures: readonly (readonly [start: string, kind: KindName])[] = [
  ['\x1F\x8B\x08', 'archive'],
  ["7z\xBC\xAF'\x1C", 'archive'],
  ['Rar!\x1A\x07', 'archive'],
  ['BZh', 'archive'],
  ['\xFD7zXZ\0', 'archive'],
  ['\x28\xB5\x2F\xFD', 'archive'],
  ['PK\x05\x06', 'archive'],
  ['\x89PNG\r\n\x1A\n', 'picture'],
  ['\xFF\xD8\xFF', 'picture'],
  ['GIF87a', 'picture'],
  ['GIF89a', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['8BPS\0\x01', 'picture'],
  ['ID3', 'sound'],
  ['OggS\0', 'sound'],
  ['fLaC\0', 'sound'],
  ['\x1A\x45\xDF\xA3', 'video'],
  ['wOFF\0', 'font'],
  ['wOF2\0', 'font'],
  ['\0\x01\0\0\0', 'font'],
  ['SQLite format 3\0', 'data'],
  ['\x7FELF', 'program'],
  ['\xCA\xFE\xBA\xBE', 'program'],
  ['AT&TFORM', 'page'],
];

/** Parts of a zip that identify a document; any other zip is an archive. */
const parts: readonly (readonly [part: RegExp, kind: KindName])[] = [
  [/mimetypeapplication\/epub\+zip/, 'book'],
  [/mimetypeapplication\/vnd\.oasis\.opendocument\.text/, 'word'],
  [/mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/, 'spreadsheet'],
  [/mimetypeapplication\/vnd\.oasis\.opendocument\.presentation/, 'slides'],
  [/PK.{28}word\//s, 'word'],
  [/PK.{28}xl\//s, 'spreadsheet'],
  [/PK.{28}ppt\//s, 'slides'],
  [/PK.{28}(?:\[Content_Types\]\.xml|_rels\/|docProps\/)/s, 'office'],
];

function zipKind(start: string): KindName {
  return parts.find(([part]) => part.test(start))?.[1] ?? 'archive';
}
