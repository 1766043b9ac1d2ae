/** Size of a thread's young generation in MB. Its objects are short-lived: more room would use more memory and be no faster. */
export const youngGeneration = 6;
