import type { Stage } from "./reconcile-language.ts";

/**
 * How far a commitment goes against the one before: «study → build», «run → build and run»; null
 * where nothing moved, or one of them says nothing of it. The first stage counts: what is studied is
 * not built yet. A later one that is gone went to another commitment, or goes without saying.
 */
export function compareStages(from: readonly Stage[], to: readonly Stage[]): string | null {
  const [before, after] = [from[0], to[0]];
  if (before === undefined || after === undefined) return null;
  const keepsAll = from.every((stage) => to.includes(stage));
  const isFirm = after !== "study" && after !== "draft";
  if (keepsAll && isFirm && to.length > from.length) {
    return `${from.join(" and ")} → ${to.join(" and ")}`;
  }
  return before === after ? null : `${before} → ${after}`;
}
