/** Maximum length of a title, in UTF-16 units; longer ones are text that stands where a title belongs. */
const longestTitle = 500;

/** A title as it can stand in a bibliography: on one line, without control characters, and cut behind a word where it has no end. */
export function plainTitle(title: string): string {
  const line = title
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .toWellFormed();
  if (line.length <= longestTitle) return line;
  const cut = line.slice(0, longestTitle);
  const end = cut.lastIndexOf(' ');
  return `${(end > longestTitle / 2 ? cut.slice(0, end) : cut).toWellFormed()}…`;
}
