import { keyText } from '../../briefing/citations/write-citation.ts';
import type { Lock, LockChanges, LockEntry } from '../../project/lock.ts';

/** What changes in a lock with the key of a source: the names of all entries of its citations. */
export function renamedKey(lock: Lock, from: string, to: string): LockChanges {
  const changes = new Map<string, LockEntry | undefined>();
  const [old, now] = [` ${keyText(from)}`, ` ${keyText(to)}`];
  for (const [name, entry] of lock) {
    const at = name.lastIndexOf(old);
    const rest = name.slice(at + old.length);
    if (at < 0 || !/^(?:, | ¶)/.test(rest)) continue;
    changes.set(name, undefined);
    changes.set(`${name.slice(0, at)}${now}${rest}`, entry);
  }
  return changes;
}

/** What changes in a lock when a briefing, or a folder of briefings, gets another path. */
export function renamedBriefing(lock: Lock, from: string, to: string): LockChanges {
  const changes = new Map<string, LockEntry | undefined>();
  for (const [name, entry] of lock) {
    if (!name.startsWith(`${from} @`) && !name.startsWith(`${from}/`)) continue;
    changes.set(name, undefined);
    changes.set(`${to}${name.slice(from.length)}`, entry);
  }
  return changes;
}
