import { likenessRules } from "@pledgeline/extract/reconcile/likeness-rules";
import { relationRules } from "@pledgeline/extract/reconcile/relate-units";
import { formatTable } from "./format-table.ts";

/** The rules of likeness and of relations, as tables. */
export function formatRuleTables(): string {
  return [
    "### What moves the likeness",
    formatTable(
      ["between the two", "adds"],
      likenessRules.map(({ means, amount }) => [means, amount.toFixed(2).replace("-", "−")]),
    ),
    "### Relations",
    formatTable(
      ["", "relation", "when"],
      relationRules.map(({ relation, when }, i) => [String(i + 1), `\`${relation}\``, when]),
    ),
  ].join("\n\n");
}
