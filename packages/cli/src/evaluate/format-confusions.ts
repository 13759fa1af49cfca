import { CommitmentType, Pillar, Relation, Strength } from "@pledgeline/schema/codes";
import type { ConfusedLabel, Confusion } from "@pledgeline/schema/evaluation";
import { alignColumns } from "../terminal/align-columns.ts";

/** The codes of a label in their own order; those of actors are the series'. */
const codes: Record<ConfusedLabel, readonly string[]> = {
  type: CommitmentType.options,
  strength: Strength.options,
  actor: ["joint"],
  pillar: Pillar.options,
  relation: Relation.options,
};

/** What was taken for what: a row for each code that is wanted, a numbered column for each that was got. */
export function formatConfusions(label: ConfusedLabel, confusions: readonly Confusion[]): string[] {
  if (confusions.length === 0) return [];
  const met = [...new Set(confusions.flatMap(({ wanted, got }) => [wanted, got]))].sort();
  const known = codes[label].filter((code) => met.includes(code));
  const shown = [...known, ...met.filter((code) => !known.includes(code))];
  const count = (wanted: string | null, got: string | null) =>
    confusions
      .filter((c) => (wanted ?? c.wanted) === c.wanted && (got ?? c.got) === c.got)
      .reduce((sum, c) => sum + c.count, 0);
  const rows = shown.map((code, i) => [
    `${i + 1}`,
    code,
    ...shown.map((got) => String(count(code, got) || ".")),
    percent(count(code, code), count(null, code)),
    percent(count(code, code), count(code, null)),
  ]);
  const header = ["", "", ...shown.map((_, i) => `${i + 1}`), "precision", "recall"];
  return [`${label}: wanted down, got across`, ...alignColumns([header, ...rows], 2)];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : ((100 * part) / whole).toFixed(1);
}
