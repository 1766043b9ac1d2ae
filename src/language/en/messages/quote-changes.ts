/** A place where a quotation differs from its source. */
export interface QuoteChange {
  /** The source's words; empty where words were added. */
  readonly removed: string;
  /** The quotation's words; empty where words were left out. */
  readonly added: string;
  /** An editor's bracket or mark of omission that goes too far, and why. */
  readonly editorial?: 'negation' | 'figure' | 'long' | 'replacing' | 'omission';
}

/** Maximum changes listed in a message; the others are counted. */
const mostListed = 4;

/** The changes in the order given: `“not” left out, “Iraq” instead of “Iran”`. */
export function changesText(changes: readonly QuoteChange[]): string {
  const listed = changes.slice(0, mostListed).map(changeText);
  const more = changes.length - listed.length;
  return [...listed, ...(more === 0 ? [] : [`${more} more ${more === 1 ? 'change' : 'changes'}`])].join(', ');
}

function changeText({ removed, added, editorial }: QuoteChange): string {
  if (editorial === 'omission') return `the ellipsis leaves out “${removed}”`;
  if (editorial === 'long') return `the brackets “${added}” hold more than four words`;
  if (editorial === 'replacing' && removed === '')
    return `the brackets “${added}” replace brackets of the source`;
  if (editorial !== undefined) {
    return removed === ''
      ? `the brackets “${added}” add a ${editorial}`
      : `the brackets “${added}” replace “${removed}”`;
  }
  if (added === '') return `${marked(removed)} left out`;
  return removed === '' ? `${marked(added)} added` : `${marked(added)} instead of ${marked(removed)}`;
}

/** Words in quotation marks; a quotation mark itself by name. */
function marked(text: string): string {
  return /^["'“”„‟«»‘’‚‹›]$/.test(text) ? 'a quotation mark' : `“${text}”`;
}
