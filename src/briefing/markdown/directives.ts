import type { Directive } from '../briefing.ts';

const verbs = [
  'disable',
  'enable',
  'disable-line',
  'disable-next-line',
  'disable-file',
  'enable-file',
  'capture',
  'restore',
  'configure-file',
] as const satisfies readonly Directive['verb'][];

/**
 * The directive in a comment, if there is one. The verbs are markdownlint's, the names of rules are separated by spaces, and a reason may
 * follow `--`: `<!-- briefing-disable-next-line uncited-claim -- common knowledge -->`. Only `configure-file` takes levels, as JSON:
 * `<!-- briefing-configure-file { "uncited-claim": "error" } -->`. `comment` is the whole comment, `start` its offset in the file.
 */
export function readDirective(comment: string, start: number): Directive | undefined {
  const match = /^<!--\s*briefing-([a-z]+(?:-[a-z]+)*)(?!\w)/.exec(comment);
  const verb = verbs.find((name) => name === match?.[1]);
  if (match === null || verb === undefined || !comment.endsWith('-->')) return undefined;
  const { given, reason } = argumentsOf(comment, match[0].length);
  const levels = verb === 'configure-file' ? readLevels(given) : undefined;
  const rules = verb === 'configure-file' ? [] : given.split(/[\s,]+/).filter((name) => name !== '');
  return {
    start,
    end: start + comment.length,
    verb,
    rules,
    ...(levels === undefined ? {} : { levels }),
    ...(reason === undefined || reason === '' ? {} : { reason }),
  };
}

/** The text between the verb, which ends at `from`, and the comment's end, split at the first `--` after white space. */
function argumentsOf(comment: string, from: number): { readonly given: string; readonly reason?: string } {
  const end = comment.length - '-->'.length;
  const parted = comment.slice(from).search(/\s--(?!>)/);
  const dashes = from + parted + 1;
  if (parted < 0 || dashes + 2 > end) return { given: comment.slice(from, end) };
  return { given: comment.slice(from, dashes - 1), reason: comment.slice(dashes + 2, end).trim() };
}

function readLevels(text: string): Directive['levels'] {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
