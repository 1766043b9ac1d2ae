import { type Match, maximumScored } from './passage-table.ts';
import type { QueryTerm } from './terms.ts';

/** How many passages with rare words suffice. */
const enoughScored = 8000;

/** Maximum passages looked up for all terms together; more frequent terms are only scored. */
const maximumLookedUp = 60_000;

/**
 * "Any of these terms" as matches for `bestCandidates`; none without terms. If the terms stand in too many passages, the passages with a
 * rare term come first, and the others only if these are too few; if no term is rare, the passages with all terms come first. This is
 * MaxScore (Turtle and Flood, "Query evaluation: strategies and optimizations", 1995): what the common terms can add does not make up
 * for a rare one.
 */
export function anyOf(terms: readonly QueryTerm[]): Match[] {
  let cost = 0;
  const kept = terms
    .toSorted((a, b) => a.passages - b.passages)
    .filter(({ passages }, index) => {
      cost += passages;
      return index === 0 || cost <= maximumLookedUp;
    });
  const groups = byRarity(kept);
  const [rarest] = kept;
  const isCommon = rarest !== undefined && rarest.passages > maximumScored && terms.length > 1;
  const all: Match[] = isCommon ? [{ all: terms.map((term) => oneOf([term])) }] : [];
  const some = groups.map((group, index): Match => {
    const required = oneOf(group);
    if (groups.length === 1) return required;
    const without = index === 0 ? required : { but: required, not: oneOf(groups.slice(0, index).flat()) };
    return { all: [without, oneOf(kept)] };
  });
  return [...all, ...some];
}

/** Terms in groups of which each stands in no more passages than suffice, or is a term alone. */
function byRarity(rarest: readonly QueryTerm[]): QueryTerm[][] {
  const groups: QueryTerm[][] = [];
  let cost = Infinity;
  for (const term of rarest) {
    cost += term.passages;
    if (cost <= enoughScored) groups.at(-1)?.push(term);
    else {
      groups.push([term]);
      cost = term.passages;
    }
  }
  return groups;
}

function oneOf(terms: readonly QueryTerm[]): Match {
  return { any: terms.flatMap(({ forms }) => forms.map((form) => ({ words: [form] }))) };
}
