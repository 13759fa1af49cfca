import nodejieba from "nodejieba";

const half = 2;
const cache = new Map<string, readonly string[]>();
/** Enough for the words of any corpus, and no more than some megabytes. */
const mostCached = 50_000;

/** The two words that a word of four characters is made of, where both are words: 双边 and 贸易. */
export function splitCompound(word: string): readonly string[] {
  if (word.length !== 2 * half) return [word];
  const known = cache.get(word);
  if (known !== undefined) return known;
  const halves = [word.slice(0, half), word.slice(half)];
  const parts = nodejieba.cutForSearch(word);
  const split = halves.every((each) => parts.includes(each)) ? halves : [word];
  if (cache.size < mostCached) cache.set(word, split);
  return split;
}
