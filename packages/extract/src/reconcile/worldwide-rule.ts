/**
 * The rule that finds bodies that any text may name (联合国). They are there already, so that no
 * commitment builds them, and many are made in their frame, so that sharing one tells little.
 */
export const worldwideRule = "institution";
