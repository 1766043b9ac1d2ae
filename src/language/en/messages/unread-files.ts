import { listed } from '../listed.ts';

/** What a message says of a file that is not read. */
export interface UnreadFileName {
  readonly path: string;
  /** `PDF`, `Word document`. */
  readonly kind: string;
  /** `no reader yet`. */
  readonly reason: string;
  /** What to do about it, as a sentence. */
  readonly advice?: string;
}

/** Maximum files that a sentence names; the others are counted. */
const mostNamed = 4;

/** `sources/a.pdf (PDF, no reader yet) or sources/a.doc (Word document, no reader yet)`; of more than four `… and 3 more`. */
export function filesText(files: readonly UnreadFileName[]): string {
  const named = files.slice(0, mostNamed).map(({ path, kind, reason }) => `${path} (${kind}, ${reason})`);
  const more = files.length - named.length;
  return more > 0 ? listed([...named, `${more} more`]) : listed(named, 'or');
}

/** `which is not read`, `which are not read`. */
export function notRead(files: readonly UnreadFileName[]): string {
  return `which ${files.length === 1 ? 'is' : 'are'} not read`;
}

/**
 * What to do so that the files are read, as the end of a sentence: `; export its text …`. Advice that does not hold for all of them
 * names its kinds. An entry in the bibliography (`ofEntry`) goes on naming the unread file until somebody changes it.
 */
export function readingAdvice(files: readonly UnreadFileName[], ofEntry: boolean): string {
  const kinds = new Map<string, Set<string>>();
  const named = files.slice(0, mostNamed);
  for (const { advice, kind, reason } of named) {
    if (advice === undefined) continue;
    const rest = ofEntry && reason === 'no reader yet' ? ', then name the text in the entry' : '';
    const step = `${withoutStop(advice)}${rest}`;
    kinds.set(step, (kinds.get(step) ?? new Set()).add(kind));
  }
  const [only, ...others] = kinds.keys();
  if (only === undefined) return '';
  if (others.length === 0 && named.every(({ advice }) => advice !== undefined))
    return `; ${only.charAt(0).toLowerCase()}${only.slice(1)}`;
  return [...kinds].map(([step, of]) => `; ${listed([...of])}: ${step}`).join('');
}

function withoutStop(sentence: string): string {
  return sentence.endsWith('.') ? sentence.slice(0, -1) : sentence;
}
