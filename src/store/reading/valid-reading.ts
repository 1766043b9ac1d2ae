import { sections } from '../../corpus/source.ts';
import type { Locator } from '../../corpus/place.ts';
import type { ReadPassages } from '../../corpus/formats/reader.ts';
import type { Passage } from '../../corpus/source.ts';
import type { UnreadReason } from '../../corpus/unread.ts';
import type { Span } from '../../text/span.ts';
import type { Readings } from './reader-messages.ts';
import { maximumPassages } from '../maximum-passages.ts';

/** Whether a value from a reader thread is what the thread was asked for, down to every passage: it is about to be written. */
export function isReading<Name extends keyof Readings>(name: Name, value: unknown): value is Readings[Name] {
  return isObject(value) && valid[name](value) && isJson(value);
}

type Fields = Readonly<Record<string, unknown>>;

const valid: { readonly [Name in keyof Readings]: (value: Fields) => boolean } = {
  file: isFileReading,
  source: isReadPassages,
  bibliography: isBibliography,
};

function isFileReading({ kind, reader, reading, unread }: Fields): boolean {
  if (kind === 'briefing') return true;
  return kind === 'source'
    ? isTraits(reader) && isReadPassages(reading) && (unread === undefined || isUnread(unread))
    : kind === 'unread' && isUnread(unread) && (reader === undefined || isTraits(reader));
}

function isTraits(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value['id'] === 'string' &&
    isCount(value['version']) &&
    (value['markup'] === 'plain' || value['markup'] === 'markdown') &&
    (value['paragraphs'] === 'in the file' || value['paragraphs'] === 'guessed')
  );
}

function isReadPassages(value: unknown): value is ReadPassages {
  return (
    isObject(value) &&
    isObject(value['metadata']) &&
    isListOf(value['problems'], isProblem) &&
    isListOf(value['passages'], isPassage) &&
    value['passages'].length <= maximumPassages &&
    (value['pages'] === undefined || isCount(value['pages']))
  );
}

function isPassage(value: unknown, index: number): value is Passage {
  if (!isObject(value)) return false;
  const { number, section, start, end, text, position, locators, asides } = value;
  return (
    number === index + 1 &&
    sections.some((name) => name === section) &&
    isCount(start) &&
    isCount(end) &&
    start <= end &&
    typeof text === 'string' &&
    isPosition(position) &&
    isListOf(locators, isLocator) &&
    locators.length > 0 &&
    (asides === undefined || isListOf(asides, isSpan))
  );
}

function isSpan(value: unknown): value is Span {
  return (
    isObject(value) && isCount(value['start']) && isCount(value['end']) && value['start'] <= value['end']
  );
}

/** Every label, so that the compiler reports one that is missing here. */
const labels: Readonly<Record<Locator['label'], true>> = {
  paragraph: true,
  page: true,
  section: true,
  chapter: true,
  part: true,
  book: true,
  line: true,
  timestamp: true,
};

function isLocator(value: unknown): value is Locator {
  if (!isObject(value)) return false;
  const { label, first, last } = value;
  return (
    typeof label === 'string' &&
    Object.hasOwn(labels, label) &&
    typeof first === 'string' &&
    first !== '' &&
    (last === undefined || (typeof last === 'string' && last !== ''))
  );
}

function isProblem(value: unknown): value is Fields {
  return (
    isObject(value) &&
    (value['severity'] === 'error' ||
      value['severity'] === 'warning' ||
      value['severity'] === 'information') &&
    typeof value['message'] === 'string' &&
    isObject(value['translatable']) &&
    (value['position'] === undefined || isPosition(value['position']))
  );
}

function isBibliography({ items, positions, problems }: Fields): boolean {
  return (
    isListOf(items, isItem) &&
    (positions === undefined || isListOf(positions, isPosition)) &&
    isListOf(problems, isProblem)
  );
}

function isItem(value: unknown): value is Fields {
  return isObject(value) && typeof value['id'] === 'string' && typeof value['type'] === 'string';
}

/** Every reason, so that the compiler reports one that is missing here. */
const reasons: Readonly<Record<UnreadReason, true>> = {
  'no reader yet': true,
  'no text format': true,
  empty: true,
  'too large': true,
  'too slow': true,
  'too much memory': true,
  denied: true,
  'not decodable': true,
  scanned: true,
  encrypted: true,
  damaged: true,
  failed: true,
};

function isUnread(value: unknown): value is Fields {
  return (
    isObject(value) &&
    typeof value['kind'] === 'string' &&
    typeof value['reason'] === 'string' &&
    Object.hasOwn(reasons, value['reason']) &&
    typeof value['document'] === 'boolean' &&
    (value['advice'] === undefined || typeof value['advice'] === 'string')
  );
}

function isPosition(value: unknown): value is Fields {
  return isObject(value) && isCount(value['line']) && isCount(value['column']);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isListOf<T>(
  value: unknown,
  isOne: (value: unknown, index: number) => value is T,
): value is readonly T[] {
  if (!Array.isArray(value)) return false;
  // `every` skips the holes of a list, and a list of passages is long.
  for (let index = 0; index < value.length; index += 1) if (!isOne(value[index], index)) return false;
  return true;
}

/** A clone may hold values that JSON cannot, such as a circular reference or a BigInt. */
function isJson({ reading, metadata, items }: Fields): boolean {
  try {
    JSON.stringify([isObject(reading) ? reading['metadata'] : undefined, metadata, items]);
    return true;
  } catch {
    return false;
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
