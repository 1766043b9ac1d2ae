import type { Git } from './git.ts';

/**
 * The commit in which each line of a file was last written, by the number of the line from 0; a line that is not committed has none.
 * Lines that were only moved or indented count as written before.
 */
export async function commitsOfLines(git: Git, path: string): Promise<ReadonlyMap<number, string>> {
  const printed = await git(['blame', '--porcelain', '-w', '-M', '--', path]);
  const commits = new Map<number, string>();
  // A file that git does not know has no committed lines.
  for (const line of printed?.toString('latin1').split('\n') ?? []) {
    const { 1: commit, 2: number } = /^([0-9a-f]{40,64}) \d+ (\d+)/.exec(line) ?? [];
    if (commit !== undefined && !/^0+$/.test(commit)) commits.set(Number(number) - 1, commit);
  }
  return commits;
}
