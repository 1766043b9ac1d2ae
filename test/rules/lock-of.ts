import { parseBriefing } from '../../src/briefing/parse.ts';
import { ruleContext } from '../../src/check/context.ts';
import type { CheckOptions } from '../../src/check/outcome.ts';
import { lockBriefing } from '../../src/evidence/lock/lock-briefing.ts';
import type { Lock } from '../../src/project/lock.ts';
import { textStore } from '../proof/edits/text-store.ts';
import { withoutCarets } from './carets.ts';
import type { Example } from './pages.ts';

/** The lock of an example, made when its sources said what its page says they did; undefined where it has none. */
export async function lockOf({
  path = '',
  marked = '',
  locked = {},
}: Partial<Pick<Example, 'path' | 'marked' | 'locked'>>): Promise<Lock | undefined> {
  if (Object.keys(locked).length === 0) return undefined;
  const options: CheckOptions = { scope: 'sentence', levels: {}, path, lock: new Map() };
  const { signal } = new AbortController();
  const briefing = parseBriefing(withoutCarets(marked));
  const context = await ruleContext(briefing, await textStore(locked), options, signal);
  return (await lockBriefing(briefing, context, { accept: false }, signal)).entries;
}
