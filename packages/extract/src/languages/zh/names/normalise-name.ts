import { foldMarks } from "../../../extract/names/fold-marks.ts";
import { shortenParties } from "./parties.ts";

const bracketed = /\([^()]*\)/gu;
const marks = /["《》\s]/gu;

/** One spelling for a name: marks alike, no quotes or brackets, its parties in short. */
export function normaliseName(name: string): string {
  const bare = foldMarks(name).replace(bracketed, "").replace(marks, "");
  const short = shortenParties(bare).replaceAll("与", "和");
  return short === "" ? foldMarks(name) : short;
}
