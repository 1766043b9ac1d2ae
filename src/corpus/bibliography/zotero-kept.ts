import { isJsonObject } from '../../text/json-object.ts';
import type { CslItem } from '../source.ts';
import { checkedItem } from './csl-item.ts';
import type { ZoteroMark } from './zotero-files.ts';
import type { MarkedItem, ZoteroReading } from './zotero-reading.ts';

/** What Zotero said last, kept for when it does not run. */
export interface KeptZotero {
  /** The collections that were read. */
  readonly chosen: readonly string[];
  /** When, as an ISO date with its time. */
  readonly at: string;
  readonly reading: ZoteroReading;
}

/** What was kept, from its JSON; undefined where it is anything else, down to every item. */
export function keptZotero(text: string): KeptZotero | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isKept(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isKept(value: unknown): value is KeptZotero {
  return (
    isJsonObject(value) &&
    isTexts(value['chosen']) &&
    typeof value['at'] === 'string' &&
    isReading(value['reading'])
  );
}

function isReading(value: unknown): value is ZoteroReading {
  if (!isJsonObject(value)) return false;
  const { items, marked, missing, shared, keyless } = value;
  return (
    isListOf(items, isItem) &&
    isListOf(marked, isMarked) &&
    isTexts(missing) &&
    isTexts(shared) &&
    typeof keyless === 'number'
  );
}

function isItem(value: unknown): value is CslItem {
  const { item, complaints } = checkedItem(value);
  const files: unknown = item?.custom?.['files'];
  return item !== undefined && complaints.length === 0 && (files === undefined || isTexts(files));
}

function isMarked(value: unknown): value is MarkedItem {
  return isJsonObject(value) && typeof value['id'] === 'string' && isListOf(value['marks'], isMark);
}

function isMark(value: unknown): value is ZoteroMark {
  if (!isJsonObject(value)) return false;
  const { text, comment = '', page = '' } = value;
  return [text, comment, page].every((field) => typeof field === 'string');
}

function isTexts(value: unknown): value is readonly string[] {
  return isListOf(value, (each): each is string => typeof each === 'string');
}

function isListOf<T>(value: unknown, isOne: (each: unknown) => each is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isOne);
}
