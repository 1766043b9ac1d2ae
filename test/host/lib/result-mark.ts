/** Stands before each line of the suite's results, to tell them from what the editor itself logs. */
export const resultMark = '│ ';
