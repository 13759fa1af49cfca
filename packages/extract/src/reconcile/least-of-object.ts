/** A word that weighs less than this in a commitment only frames what is undertaken. */
export const leastOfObject = 0.45;
