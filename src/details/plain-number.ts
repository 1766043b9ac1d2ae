/** The value of `1,200.5`, `1200` or `3,5`, and the step it is given to. */
export function plainNumber(text: string): { amount: number; step: number } | undefined {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) {
    const amount = Number(/,/.test(text) ? text.replaceAll(',', '') : text.replaceAll('.', ''));
    return { amount, step: stepOf(amount) };
  }
  if (/^(?:\d{1,2},\d\d)+,\d{3}$/.test(text)) {
    const amount = Number(text.replaceAll(',', '')); // `1,20,000`, as in India
    return { amount, step: stepOf(amount) };
  }
  if (!/^\d+(?:[.,]\d+)?$/.test(text)) return undefined;
  const amount = Number(text.replace(',', '.'));
  const decimals = /[.,](\d+)$/.exec(text)?.[1]?.length ?? 0;
  return { amount, step: decimals > 0 ? 10 ** -decimals : stepOf(amount) };
}

/** How roughly a whole number is given: the largest power of ten that divides it, 1000 for 12000. */
export function stepOf(amount: number): number {
  return 10 ** (/(?<!0)0+$/.exec(String(amount))?.[0].length ?? 0);
}
