import { type Miss, missKinds } from "@pledgeline/evaluate/miss";
import { cleanText } from "../terminal/clean-text.ts";

/** Each miss in a line or two, grouped by kind. */
export function formatMisses(misses: readonly Miss[]): string[] {
  if (misses.length === 0) return ["", "No misses."];
  return missKinds.flatMap((kind) => {
    const own = misses.filter((miss) => miss.kind === kind);
    if (own.length === 0) return [];
    const lines = own.flatMap(({ where, quote, detail }) => [
      `  ${cleanText(where)}  ${cleanText(quote)}`,
      ...(detail === "" ? [] : [`    ${cleanText(detail)}`]),
    ]);
    return ["", `${kind}: ${own.length}`, ...lines];
  });
}
