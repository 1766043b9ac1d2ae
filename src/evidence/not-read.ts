import type { Message } from '../language/en/messages.ts';
import type { UnknownKey } from './unknown-key.ts';

/** A key that no text belongs to. */
export type WithoutText = Extract<UnknownKey, { kind: 'no text' | 'not read' }>;

/** What is reported of a key without a text. The finding and the hover share it. */
export function withoutText(key: string, known: WithoutText): Message {
  const { entry, files, kind } = known;
  return {
    id: 'key-without-text',
    args: { key, files, entry: entry !== undefined, sure: kind === 'not read' },
  };
}
