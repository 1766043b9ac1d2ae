import type { Directive } from './briefing.ts';

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
 * The directive that a comment is, if it is one. The verbs are markdownlint's, the names of rules are parted by spaces,
 * a reason may follow after `--`: `<!-- briefing-disable-next-line uncited-claim -- common knowledge -->`. Only `configure-file`
 * takes levels, as JSON: `<!-- briefing-configure-file { "uncited-claim": "error" } -->`.
 * `comment` is the whole comment, `start` its offset in the file.
 */
export function readDirective(comment: string, start: number): Directive | undefined {
  const match = /^<!--\s*briefing-([a-z]+(?:-[a-z]+)*)(?![\w])([\s\S]*?)(?:\s--(?!>)([\s\S]*?))?-->$/.exec(
    comment,
  );
  const verb = verbs.find((name) => name === match?.[1]);
  if (match === null || verb === undefined) return undefined;
  const levels = verb === 'configure-file' ? readLevels(match[2] ?? '') : undefined;
  const rules =
    verb === 'configure-file' ? [] : (match[2] ?? '').split(/[\s,]+/).filter((name) => name !== '');
  const reason = match[3]?.trim();
  return {
    start,
    end: start + comment.length,
    verb,
    rules,
    ...(levels === undefined ? {} : { levels }),
    ...(reason === undefined || reason === '' ? {} : { reason }),
  };
}

function readLevels(text: string): Directive['levels'] {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
