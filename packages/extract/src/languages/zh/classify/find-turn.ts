import type { Span } from "@pledgeline/schema/span";
import type { Clause } from "../../../segment/clause.ts";
import { cueRules } from "./rules.ts";
import { compileWildcard } from "./wildcard.ts";

const turns = cueRules.turns.map(({ turn, cue, at, bare, ...labels }) => ({
  bare: bare === true,
  cue: cue ?? turn.split("*").at(-1) ?? turn,
  find: compileWildcard(turn),
  atEnd: at === "end",
  ...labels,
}));

/**
 * Finds the first of the whole turns (提出…目标) in a clause.
 * @param governed a modal stands in the clause: 将视…为 is an action, 视…为 a stand
 */
export function findTurn(text: string, clause: Span, governed: boolean): Clause["turn"] {
  const words = text.slice(clause.start, clause.end);
  for (const { find, atEnd, bare, cue, type, strength } of turns) {
    const found = bare && governed ? null : find(words);
    if (found === null || (atEnd && found.end !== words.length)) continue;
    const start = clause.start + words.slice(0, found.end).lastIndexOf(cue);
    return { text: cue, start, end: start + cue.length, rule: "turns", type, strength };
  }
  return null;
}
