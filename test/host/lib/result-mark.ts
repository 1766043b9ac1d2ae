/** Prefix of each line of the suite's results, which distinguishes them from the editor's log. */
export const resultMark = '│ ';
