import type { Message } from '../language/en/messages.ts';
import type { UnknownKey } from './unknown-key.ts';

/** What is reported of a key without a text. The finding and the hover share it. */
export function withoutTextMessage(key: string, known: WithoutText): Message {
  const { entry, files, kind } = known;
  return {
    id: 'key-without-text',
    args: {
      key,
      files,
      entry: entry !== undefined,
      sure: kind === 'not read',
      ...(entry?.custom?.['origin'] === 'zotero' ? { zotero: true } : {}),
      ...(entry?.custom?.['asked'] === true ? { asked: true } : {}),
    },
  };
}

/** What is known of a key that no text belongs to. */
type WithoutText = Extract<UnknownKey, { kind: 'no text' | 'not read' }>;
