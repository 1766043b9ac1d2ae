/** The first words of a text, at most `length` characters, cut between words. */
export function excerpt(text: string, length = 90): string {
  const tidy = text.replaceAll(/\s+/g, ' ').trim();
  if (tidy.length <= length) return tidy;
  const cut = tidy.slice(0, length);
  const lastSpace = cut.lastIndexOf(' ');
  return `${lastSpace > length / 2 ? cut.slice(0, lastSpace) : cut}…`;
}
