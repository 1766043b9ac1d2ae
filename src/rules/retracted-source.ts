import type { CslItem } from '../corpus/source.ts';
import type { Message } from '../language/en/messages.ts';
import { excerpt } from '../text/excerpt.ts';
import { keyMeant, keyTest } from '../evidence/written-key.ts';
import type { Rule } from './rule.ts';

/** Reports citations of sources that the bibliography calls retracted or superseded. */
export const retractedSource: Rule = {
  id: 'retracted-source',
  summary: 'No cited source is retracted or superseded',
  defaultSeverity: 'error',
  needs: 'corpus',
  check(briefing, context, report) {
    const isKey = keyTest(context);
    const known = new Map<string, Message | undefined>();
    const messageFor = (key: string, item: CslItem | undefined): Message | undefined => {
      if (!known.has(key)) known.set(key, item === undefined ? undefined : messageOf(key, item));
      return known.get(key);
    };
    for (const citation of briefing.citations) {
      const key = keyMeant(citation, isKey);
      const message = messageFor(key, context.sources.get(key)?.item ?? context.withoutText.get(key));
      if (message !== undefined) report(citation.keySpan, message);
    }
    for (const group of briefing.groups) {
      const source = context.linked(group);
      const message = source && messageFor(source.key, source.item);
      if (message !== undefined) report(group, message);
    }
  },
};

function messageOf(key: string, { status, custom = {}, note }: CslItem): Message | undefined {
  const said = statusIn(typeof custom['status'] === 'string' ? custom['status'] : status);
  if (said === undefined) return undefined;
  const by = textIn(custom['supersededBy']);
  const why = textIn(note);
  const more = by === undefined ? (why === undefined ? {} : { why }) : { by };
  return { id: 'retracted-source', args: { key, status: said, ...more } };
}

/** `Retracted`, `superseded`, as a person writes them. */
function statusIn(value: unknown): 'retracted' | 'superseded' | undefined {
  const said = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return said === 'retracted' || said === 'superseded' ? said : undefined;
}

function textIn(value: unknown): string | undefined {
  const text = typeof value === 'string' ? excerpt(value) : '';
  return text === '' ? undefined : text;
}
