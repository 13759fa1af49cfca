import type { Span } from "@pledgeline/schema/span";
import type { Clause } from "../../../segment/clause.ts";
import { cueRules } from "./rules.ts";
import { compileWildcard } from "./wildcard.ts";

const turns = cueRules.turns.map(({ turn, at, ...labels }) => ({
  find: compileWildcard(turn),
  atEnd: at === "end",
  ...labels,
}));

/** Finds the first of the whole turns (提出…目标) in a clause. */
export function findTurn(text: string, clause: Span): Clause["turn"] {
  const words = text.slice(clause.start, clause.end);
  for (const { find, atEnd, type, strength } of turns) {
    const found = find(words);
    if (found === null || (atEnd && found.end !== words.length)) continue;
    const start = clause.start + found.start;
    const end = clause.start + found.end;
    return { text: text.slice(start, end), start, end, rule: "turns", type, strength };
  }
  return null;
}
