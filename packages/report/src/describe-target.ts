import type { CommitmentRow } from "@pledgeline/schema/commitment";
import { escapeMarkdown } from "./markdown/escape-markdown.ts";

const inWords = new Intl.NumberFormat("en", {
  notation: "compact",
  compactDisplay: "long",
  maximumFractionDigits: 3,
});

/** The figure in its own words, then as a number: `400亿美元 (40 billion USD)`. */
export function describeQuantity(row: CommitmentRow): string {
  if (row.quantity === null) return "";
  const words = escapeMarkdown(row.quantity);
  if (row.quantity_value === null) return words;
  const unit = row.quantity_unit === null ? "" : ` ${escapeMarkdown(row.quantity_unit)}`;
  return `${words} (${inWords.format(row.quantity_value)}${unit})`;
}

/** The deadline in its own words, then the last day that meets it: `到2015年 (2015-12-31)`. */
export function describeDeadline(row: CommitmentRow): string {
  if (row.deadline === null) return "";
  const words = escapeMarkdown(row.deadline);
  return row.deadline_on === null ? words : `${words} (${row.deadline_on})`;
}
