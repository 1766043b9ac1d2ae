/** The corpus folder to make where none exists: `sources` if it is among those of the project, else the first. */
export function folderToMake(named: readonly string[]): string {
  return named.includes('sources') ? 'sources' : (named[0] ?? 'sources');
}
