/** Wanted and got in pairs, and what is left of either. */
export interface Matched<W, G> {
  readonly pairs: readonly { readonly wanted: W; readonly got: G }[];
  readonly missed: readonly W[];
  readonly extra: readonly G[];
}

/**
 * Pairs what is wanted with what is got, one to one, the likest first.
 * @param like how like two are, 0 to 1
 * @param least the least likeness of a pair
 */
export function matchOneToOne<W, G>(
  wanted: readonly W[],
  got: readonly G[],
  like: (wanted: W, got: G) => number,
  least: number,
): Matched<W, G> {
  const candidates = wanted
    .flatMap((w) => got.map((g) => ({ wanted: w, got: g, likeness: like(w, g) })))
    .filter(({ likeness }) => likeness >= least)
    .sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<W | G>();
  const pairs: { wanted: W; got: G }[] = [];
  for (const { wanted: w, got: g } of candidates) {
    if (taken.has(w) || taken.has(g)) continue;
    taken.add(w).add(g);
    pairs.push({ wanted: w, got: g });
  }
  return {
    pairs,
    missed: wanted.filter((w) => !taken.has(w)),
    extra: got.filter((g) => !taken.has(g)),
  };
}
