import { refusal } from './blocks.ts';
import { kindOf } from './file-kinds.ts';
import type { Reading } from './reader.ts';

/** The reading of a file that no reader takes: no passages, and a problem that says what it is and what to do. */
export function unreadAdvice(path: string, head: Uint8Array): Reading {
  const { kind, reason, advice = '' } = kindOf(path, head);
  return refusal(reason, { id: 'file-kind-unread', args: { kind, advice } });
}
