/** The annotations that the finders are held to. */
export const goldFolder = new URL("../../../corpus/gold/", import.meta.url);

/** The page that shows how they compare. */
export const pageFile = new URL("../../../docs/comparison.md", import.meta.url);
