/** The first of the openers that the words begin with. */
export const opening = (openers: readonly string[], words: string) =>
  openers.find((opener) => words.startsWith(opener));
