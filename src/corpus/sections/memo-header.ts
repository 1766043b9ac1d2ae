import { labelFields, subjectFields } from '../../language/header-fields.ts';
import { onOneLine } from './measure-text.ts';

/** The fields of a memorandum or a pasted mail: `From: …`, `To: …`, `Subject: …`. */
export interface MemoHeader {
  /** The number of blocks that it takes, from the first. */
  readonly blocks: number;
  /** The index of the block that says nothing but its subject. */
  readonly subjectBlock?: number;
  /** Values by field, in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  readonly subject?: string;
}

/** Maximum length of a block of fields, in characters. */
const longestBlock = 1500;

/** Fields that only a memorandum, a letter or a mail has. */
const senders = new Set([
  'from',
  'von',
  'de',
  'sender',
  'memorandum for',
  'to',
  'an',
  'thru',
  'through',
  'cc',
]);

/** Fields of cables under another name. */
const cableFields: ReadonlyMap<string, string> = new Map([
  ['FM', 'from'],
  ['SUBJ', 'subject'],
]);

/** Fields of pasted mails that no other paper has. */
const mailFields = new Set(['sent', 'gesendet', 'importance', 'reply-to', 'envoyé', 'enviado']);

/**
 * The header of a memorandum at the start of `texts`, after a letterhead. It has at least two fields, and names its subject or its sender.
 */
export function memoHeader(texts: readonly string[]): MemoHeader | undefined {
  const fields = new Map<string, string>();
  let blocks = 0;
  let subjectBlock: number | undefined;
  for (const text of texts) {
    const found = fieldsIn(text);
    if (found === undefined) break;
    for (const [name, value] of found) if (!fields.has(name)) fields.set(name, value);
    if (found.length === 1 && subjectFields.has(found[0]?.[0] ?? '')) subjectBlock = blocks;
    blocks += 1;
  }
  if (fields.size < 2) return undefined;
  const names = [...fields.keys()];
  if (!names.some((name) => subjectFields.has(name)) || !names.some((name) => senders.has(name)))
    return undefined;
  const subject = names.find((name) => subjectFields.has(name));
  const value = subject === undefined ? undefined : fields.get(subject);
  return {
    blocks,
    fields,
    ...(subjectBlock === undefined ? {} : { subjectBlock }),
    ...(value === undefined ? {} : { subject: value }),
  };
}

/** The fields of a block in which every line is one, or goes on with one; `undefined` for any other block. */
function fieldsIn(text: string): readonly (readonly [string, string])[] | undefined {
  if (text.length > longestBlock) return undefined;
  const fields: (readonly [string, string])[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    const [, label = '', value = ''] = /^\s*([\p{L}][\p{L} .-]{0,24}?)\s*:\s*(\S.*)?$/u.exec(line) ?? [];
    const [, cable = '', said = ''] = /^\s*(FM|TO|INFO|SUBJ|TAGS|REF):?\s+(\S.*)$/u.exec(line) ?? [];
    if (cable !== '') {
      fields.push([cableFields.get(cable) ?? cable.toLowerCase(), onOneLine(said).trim()]);
      continue;
    }
    const name = onOneLine(label).toLowerCase();
    if (labelFields.has(name) || subjectFields.has(name) || mailFields.has(name)) {
      fields.push([name, onOneLine(value).trim()]);
      continue;
    }
    const last = fields.pop();
    // A value goes on in the next line, which is indented where the first has text.
    if (last === undefined || (last[1] !== '' && !/^\s{2,}|^\t/u.test(line))) return undefined;
    fields.push([last[0], `${last[1]} ${onOneLine(line).trim()}`.trim()]);
  }
  return fields.length === 0 ? undefined : fields;
}
