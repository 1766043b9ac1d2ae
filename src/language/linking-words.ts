/** Short words that link a phrase to the next one, so that no heading ends in them, as alternatives of a pattern. */
export const linkingWords = 'of|the|and|for|in|to|a|an|on|with|by|at|from|or|und|der|die|des|de|la|et';
