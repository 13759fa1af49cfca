import type { MentionRow } from "@pledgeline/schema/mention";
import type { CommitmentDraft } from "../records.ts";

/** The columns of a commitment that its mentions fill. */
export type Targets = Pick<
  CommitmentDraft,
  "deadline" | "deadline_on" | "quantity" | "quantity_value" | "quantity_unit" | "names"
>;

/** Where two dates compete, the earlier kind governs. */
const deadlineRoles = ["deadline", "start", "period", "event", "recurrence"];
const quantityRoles = ["target", "capacity", "count", "level"];

/** Too wide a time to do a thing by. */
const coarse = ["decade", "century"];

/** Numbers that name a thing instead of measuring it. */
const namingUnits = ["stage", "ordinal"];

/**
 * Chooses deadline, quantity and names of a commitment from the mentions inside it.
 * @param wordsOf the words of a date with those that make it an end or a start
 */
export function chooseTargets(
  mentions: readonly MentionRow[],
  signedOn: string,
  wordsOf: (date: MentionRow) => string,
): Targets {
  const deadline = chooseDeadline(mentions, signedOn);
  const quantity = best(
    mentions.filter((m) => m.kind === "quantity" && !namingUnits.includes(m.unit ?? "")),
    quantityRoles,
  );
  const names = mentions.flatMap((m) => m.entity_id ?? []);
  return {
    deadline: deadline === undefined ? null : wordsOf(deadline),
    deadline_on: deadline?.role === "start" ? null : (deadline?.date_to ?? null),
    quantity: quantity?.text ?? null,
    quantity_value: quantity?.value ?? null,
    quantity_unit: quantity?.unit ?? null,
    names: [...new Set(names)],
  };
}

/** The date by which or in which a commitment is to be kept, among the mentions inside it. */
export function chooseDeadline(
  mentions: readonly MentionRow[],
  signedOn: string,
): MentionRow | undefined {
  return best(
    mentions.filter((m) => m.kind === "date" && liesAhead(m, signedOn)),
    deadlineRoles,
  );
}

/** What ends by the signature is history, and a decade is a setting: neither is a deadline. */
function liesAhead(mention: MentionRow, signedOn: string): boolean {
  if (mention.role !== "deadline" && coarse.includes(mention.precision ?? "")) return false;
  const last = mention.date_to ?? mention.date_from;
  return last === null ? mention.role === "recurrence" : last > signedOn;
}

function best(mentions: readonly MentionRow[], roles: readonly string[]): MentionRow | undefined {
  for (const role of roles) {
    const found = mentions.find((mention) => mention.role === role);
    if (found !== undefined) return found;
  }
  return undefined;
}
