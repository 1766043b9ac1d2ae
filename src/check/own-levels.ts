import { levels } from '../briefing/finding.ts';
import type { Briefing } from '../briefing/briefing.ts';
import type { CheckOptions } from './outcome.ts';

/**
 * The options with the levels that the briefing sets for itself in `briefing-configure-file`, which win over the project's; of
 * several comments the last. What is no level says nothing.
 */
export function withOwnLevels(options: CheckOptions, { directives }: Briefing): CheckOptions {
  const own = directives.flatMap(({ levels: said = {} }) =>
    Object.entries(said).flatMap(([rule, value]) => {
      const level = levels.find((each) => each === value);
      return level === undefined ? [] : [[rule.toLowerCase(), level] as const];
    }),
  );
  return own.length === 0
    ? options
    : { ...options, levels: { ...options.levels, ...Object.fromEntries(own) } };
}
