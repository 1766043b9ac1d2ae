import { withoutTextMessage } from '../evidence/key-without-text.ts';
import { unknownKey } from '../evidence/unknown-key.ts';
import { english } from '../language/en/messages.ts';
import type { RuleContext } from '../rules/rule.ts';
import { bold, escapeMarkdown, greyed } from './markdown.ts';
import { entryMarkdown, withoutTextMarkdown } from './passage-markdown.ts';

/** Maximum sources listed; the others are counted. */
const mostListed = 8;

/** What a hover says of a key that no source has: its entry, whose key it may be, or what is near to it. */
export function unknownKeyMarkdown(key: string, context: RuleContext): string {
  const name = bold(key);
  if (!context.complete) return `$(sync) The sources are not all read yet; so far none has the key ${name}.`;
  const known = unknownKey(key, context);
  if (known.kind === 'no text' || known.kind === 'not read') {
    const { entry, files } = known;
    if (entry !== undefined && files.length === 0) return withoutTextMarkdown(entry);
    const said = `$(info) ${escapeMarkdown(english(withoutTextMessage(key, known)))}.`;
    return entry === undefined ? said : `${entryMarkdown(entry)}\n\n---\n\n${said}`;
  }
  if (known.kind === 'unknown') {
    const hint = known.near === undefined ? '' : ` Did you mean ${bold(known.near.key)}?`;
    return `$(warning) No source has the key ${name}.${hint}`;
  }
  const { sources, entry, files } = known;
  const rows = sources
    .slice(0, mostListed)
    .map((source) => `- ${bold(source.key)} ${greyed(escapeMarkdown(source.path))}`);
  const more = sources.length - rows.length;
  return [
    entry === undefined
      ? `$(warning) No source has the key ${name}. It may mean:`
      : `${entryMarkdown(entry)}\n\n---\n\n$(warning) ${files.length === 0 ? 'The bibliography does not say which file has its text' : escapeMarkdown(english({ id: 'bibliography-entry', args: { key, files } }))}. It may be:`,
    [...rows, ...(more > 0 ? [`- ${more} more`] : [])].join('\n'),
  ].join('\n\n');
}
