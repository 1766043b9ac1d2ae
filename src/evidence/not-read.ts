import type { UnreadFile } from '../corpus/unread.ts';
import { listed } from './quote-message.ts';
import type { UnknownKey } from './unknown-key.ts';

/** Maximum files that a sentence names; the others are counted. */
const mostNamed = 4;

/**
 * What is said of a key without a text, without a full stop: `smith is sources/a.pdf (PDF, no reader yet), which is not read: not
 * checked; export its text …`. The finding and the hover share it.
 */
export function withoutTextSentence(key: string, known: WithoutText): string {
  const { files } = known;
  if (files.length === 0) return `${key} is in the bibliography, no text here: not checked`;
  const are = notRead(files);
  const said =
    known.kind === 'not read'
      ? `${key} ${files.length === 1 ? 'is' : 'may be'} ${filesText(files)}, ${are}`
      : `${entryText(key, [])}; ${filesText(files)}, ${are}, may be meant`;
  return `${said}: not checked${adviceText(files, known.entry !== undefined)}`;
}

/** What a sentence says first of an entry that other sources may be meant for: `files` are its own ones. */
export function entryText(key: string, files: readonly UnreadFile[]): string {
  const start = `${key} is in the bibliography`;
  return files.length === 0
    ? `${start} without its file`
    : `${start} as ${filesText(files)}, ${notRead(files)}`;
}

/** A key that no text belongs to. */
export type WithoutText = Extract<UnknownKey, { kind: 'no text' | 'not read' }>;

/** `sources/a.pdf (PDF, no reader yet) or sources/a.doc (Word document, no reader yet)`; of more than four `… and 3 more`. */
export function filesText(files: readonly UnreadFile[]): string {
  const named = files.slice(0, mostNamed).map(({ path, kind, reason }) => `${path} (${kind}, ${reason})`);
  const more = files.length - named.length;
  return more > 0 ? listed([...named, `${more} more`]) : listed(named, 'or');
}

/**
 * What to do so that the files are read, behind a sentence: `; export its text …`. Where they need different things, each
 * is said of its kinds. An `entry` goes on naming the file that is not read, until somebody changes it.
 */
function adviceText(files: readonly UnreadFile[], entry: boolean): string {
  const kinds = new Map<string, Set<string>>();
  const named = files.slice(0, mostNamed);
  for (const { advice, kind, reason } of named) {
    if (advice === undefined) continue;
    const rest = entry && reason === 'no reader yet' ? ', then name the text in the entry' : '';
    const told = `${withoutStop(advice)}${rest}`;
    kinds.set(told, (kinds.get(told) ?? new Set()).add(kind));
  }
  const [only, ...others] = kinds.keys();
  if (only === undefined) return '';
  if (others.length === 0 && named.every(({ advice }) => advice !== undefined))
    return `; ${only.charAt(0).toLowerCase()}${only.slice(1)}`;
  return [...kinds].map(([told, of]) => `; ${listed([...of])}: ${told}`).join('');
}

function notRead(files: readonly UnreadFile[]): string {
  return `which ${files.length === 1 ? 'is' : 'are'} not read`;
}

function withoutStop(sentence: string): string {
  return sentence.endsWith('.') ? sentence.slice(0, -1) : sentence;
}
