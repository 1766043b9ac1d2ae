import type { Span } from '../../text/span.ts';

/** The asides of a passage as they are stored: empty where there are none, else all starts and ends as a list in JSON. */
export function storedAsides({ asides = [] }: { readonly asides?: readonly Span[] }): string {
  return asides.length === 0 ? '' : JSON.stringify(asides.flatMap(({ start, end }) => [start, end]));
}

/** The asides that {@link storedAsides} wrote, as the field of a passage. */
export function asidesIn(stored: string): { readonly asides?: readonly Span[] } {
  if (stored === '') return {};
  const ends: unknown = JSON.parse(stored);
  if (!Array.isArray(ends)) return {};
  const asides: Span[] = [];
  for (let at = 0; at + 1 < ends.length; at += 2)
    asides.push({ start: Number(ends[at]), end: Number(ends[at + 1]) });
  return { asides };
}
