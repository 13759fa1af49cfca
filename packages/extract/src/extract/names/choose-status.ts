import type { AgreementStatus } from "@pledgeline/schema/codes";
import type { StatusCue } from "./status-cue.ts";

/** Which of several counts: what is still to come, in the order of an agreement's life, then the past. */
const ranked: readonly AgreementStatus[] = [
  "in-preparation",
  "to-be-signed",
  "to-enter-into-force",
  "in-force",
  "to-be-carried-out",
  "signed",
];

/** What a clause says of an agreement, from all its cues; null where it says nothing. */
export function chooseStatus(
  cues: readonly StatusCue[],
  { isAhead, isPast }: { readonly isAhead: boolean; readonly isPast: boolean },
): AgreementStatus | null {
  const said = cues.flatMap((cue) => {
    if (cue !== "signing") return cue;
    if (isPast) return "signed";
    return isAhead ? "to-be-signed" : [];
  });
  return ranked.find((status) => said.includes(status)) ?? null;
}
