import { levels } from '../briefing/finding.ts';
import type { Briefing } from '../briefing/briefing.ts';
import type { CheckOptions } from './outcome.ts';

/**
 * The options with the levels that the briefing sets in `briefing-configure-file` comments, which override the project's. The last
 * comment wins. Unknown levels are ignored.
 */
export function withBriefingLevels(options: CheckOptions, { directives }: Briefing): CheckOptions {
  const overrides = directives.flatMap(({ levels: written = {} }) =>
    Object.entries(written).flatMap(([rule, value]) => {
      const level = levels.find((each) => each === value);
      return level === undefined ? [] : [[rule.toLowerCase(), level] as const];
    }),
  );
  return overrides.length === 0
    ? options
    : { ...options, levels: { ...options.levels, ...Object.fromEntries(overrides) } };
}
