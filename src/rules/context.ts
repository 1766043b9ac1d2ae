import type { PassageStore, StoredSource } from '../store/store.ts';
import type { CitationGroup } from '../briefing/briefing.ts';
import { linkResolver } from './linked-source.ts';
import type { CheckOptions } from './outcome.ts';
import { quoteJudge } from './quote-verdict.ts';
import type { RuleContext } from './rule.ts';

/** What rules and their fixes may know besides the briefing. Rejects when the index cannot answer or `signal` is aborted. */
export async function ruleContext(
  store: PassageStore,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<RuleContext> {
  const complete = store.status().state === 'ready';
  return contextOf(store, await store.sources(signal), complete, options);
}

/** The same from a list of sources that has been read already; `complete` says whether it is the whole corpus. */
export function contextOf(
  store: PassageStore,
  sources: readonly StoredSource[],
  complete: boolean,
  options: CheckOptions,
): RuleContext {
  const resolve = linkResolver(sources, options.path ?? '');
  const context = {
    store,
    sources: new Map(sources.map((source) => [source.key, source])),
    scope: options.scope,
    complete,
    levels: options.levels,
    linked: (group: CitationGroup) => (group.target === undefined ? undefined : resolve(group.target.path)),
  };
  return { ...context, judge: quoteJudge(context) };
}
