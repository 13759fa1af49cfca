import type { AgreementStatus } from "@pledgeline/schema/codes";
import type { Span } from "@pledgeline/schema/span";
import { lastStartingBy } from "../../text/last-starting-by.ts";
import { chooseStatus } from "./choose-status.ts";
import type { NameLanguage } from "./name-language.ts";
import type { NameMention } from "./name-mention.ts";

/** How far from a name its clause is read. */
const reach = 80;

/** What the reading of a status looks at beside the names. */
export interface StatusContext {
  readonly commitments: readonly Span[];
  /** Days and years that have passed at the signature, in the order of the text. */
  readonly past: readonly Span[];
}

/** A name with what its clause says of it; only agreements have a status. */
export type StatedName = NameMention & { readonly status: AgreementStatus | null };

/**
 * Reads what the text says of each agreement that it names: to be signed, in force, to be carried out.
 * @param names in the order of the text
 */
export function readStatuses(
  text: string,
  names: readonly NameMention[],
  { commitments, past }: StatusContext,
  { statuses: language }: NameLanguage,
): StatedName[] {
  let previous: StatedName | null = null;
  return names.map((name, i) => {
    if (name.name_type !== "agreement") return { ...name, status: null };
    const start = Math.max(previous?.end ?? 0, name.start - reach);
    const before = language.lastClause(blankNames(text, names, i, start));
    const after = language.firstClause(text.slice(name.end, name.end + reach));
    const sameClause: boolean =
      previous !== null && start === previous.end && before.length === name.start - start;
    const holder = lastStartingBy(commitments, name.start);
    const day = lastStartingBy(past, name.start);
    const shared = sameClause && language.joins(before) ? (previous?.status ?? []) : [];
    const cues = [...language.findBefore(before), ...language.findAfter(after)];
    const status = chooseStatus(language.isOfAnother(after) ? [] : cues.concat(shared), {
      isAhead: holder !== undefined && name.end <= holder.end,
      isPast: day !== undefined && day.start >= name.start - before.length,
    });
    const stated: StatedName = { ...name, status };
    previous = stated;
    return stated;
  });
}

/** The text before a name, with other names blank: what is in them says nothing of it. */
function blankNames(
  text: string,
  names: readonly NameMention[],
  index: number,
  start: number,
): string {
  let to = names[index]?.start ?? start;
  let blanked = "";
  for (let i = index - 1; i >= 0; i--) {
    const other = names[i];
    if (other === undefined || other.end <= start) break;
    if (other.end > to) continue;
    const from = Math.max(other.start, start);
    blanked = " ".repeat(other.end - from) + text.slice(other.end, to) + blanked;
    to = from;
  }
  return text.slice(start, to) + blanked;
}
