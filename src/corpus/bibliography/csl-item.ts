import type { FieldShape } from '../../language/en/messages/bibliographies.ts';
import type { Message } from '../../language/en/messages.ts';
import type { CslDate, CslItem, CslName, Problem } from '../source.ts';

/** A problem with an entry, and the field it is in. */
export interface Complaint {
  readonly severity: Problem['severity'];
  readonly message: Message;
  readonly field?: string;
}

/**
 * A value from a bibliography as a CSL item, as far as it is one: an `id` that is a number becomes text, fields of the
 * wrong type are left out with a complaint. No item comes back where there is no `id`.
 */
export function checkedItem(value: unknown): { item?: CslItem; complaints: readonly Complaint[] } {
  const fields = fieldsOf(value);
  if (fields === undefined)
    return { complaints: [{ severity: 'error', message: { id: 'entry-no-object', args: {} } }] };
  const id = typeof fields['id'] === 'number' ? String(fields['id']) : fields['id'];
  if (typeof id !== 'string' || id.trim() === '') {
    return {
      complaints: [{ severity: 'error', message: { id: 'entry-no-id', args: {} }, field: 'id' }],
    };
  }
  const complaints: Complaint[] = [];
  if (/[\s{}]/u.test(id)) {
    complaints.push({
      severity: 'warning',
      message: { id: 'entry-id-not-citable', args: { id } },
      field: 'id',
    });
  }
  if (typeof fields['type'] !== 'string') {
    complaints.push({
      severity: 'warning',
      message: { id: 'entry-no-type', args: { id } },
      field: 'type',
    });
  }
  const kept = Object.entries(fields).filter(([field, content]) => {
    const wanted = shapes[field];
    if (wanted === undefined || wanted.holds(content)) return true;
    complaints.push({
      severity: 'warning',
      message: { id: 'entry-wrong-field', args: { id, field, wanted: wanted.shape } },
      field,
    });
    return false;
  });
  const type = typeof fields['type'] === 'string' ? fields['type'] : 'document';
  return { item: { ...Object.fromEntries(kept), id, type }, complaints };
}

interface Shape {
  readonly shape: FieldShape;
  readonly holds: (value: unknown) => boolean;
}

const text: Shape = {
  shape: 'text',
  holds: (value) => typeof value === 'string' || typeof value === 'number',
};
const names: Shape = {
  shape: 'names',
  holds: (value) => Array.isArray(value) && value.every(isName),
};
const date: Shape = { shape: 'date', holds: isDate };
const custom: Shape = { shape: 'object', holds: (value) => fieldsOf(value) !== undefined };
const shapes: Readonly<Record<string, Shape>> = {
  title: text,
  publisher: text,
  'container-title': text,
  URL: text,
  language: text,
  author: names,
  editor: names,
  issued: date,
  accessed: date,
  custom,
};

function isName(value: unknown): value is CslName {
  const fields = fieldsOf(value);
  return (
    fields !== undefined && Object.values(fields).every((part) => typeof part !== 'object' || part === null)
  );
}

function isDate(value: unknown): value is CslDate {
  const fields = fieldsOf(value);
  if (fields === undefined) return false;
  const parts = fields['date-parts'];
  return parts === undefined
    ? 'literal' in fields || 'raw' in fields || 'season' in fields
    : Array.isArray(parts) && parts.every((part) => isList(part));
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every((part) => ['number', 'string'].includes(typeof part));
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(Object.entries(value));
}
