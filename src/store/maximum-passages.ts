/** Maximum passages of one source. */
export const maximumPassages = 2 ** 24 - 1;
