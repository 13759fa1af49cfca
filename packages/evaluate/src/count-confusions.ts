import type { ConfusedLabel, Confusion } from "@pledgeline/schema/evaluation";

/** Counts what was got where what was wanted, the pairs in the order of their codes. */
export function countConfusions(
  label: ConfusedLabel,
  pairs: readonly { readonly wanted: string; readonly got: string }[],
): Confusion[] {
  const counts = new Map<string, Confusion>();
  for (const { wanted, got } of pairs) {
    const key = `${wanted} ${got}`;
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { label, wanted, got, count });
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, confusion]) => confusion);
}
