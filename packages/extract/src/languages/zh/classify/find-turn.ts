import type { Span } from "@pledgeline/schema/span";
import type { Clause } from "../../../segment/clause.ts";
import { cueRules } from "./rules.ts";

const turns = cueRules.turns.map(({ turn, at, ...labels }) => ({
  parts: turn.split("*"),
  atEnd: at === "end",
  ...labels,
}));

/** Finds the first of the whole turns (提出…目标) in a clause. */
export function findTurn(text: string, clause: Span): Clause["turn"] {
  const words = text.slice(clause.start, clause.end);
  for (const { parts, atEnd, type, strength } of turns) {
    const [first = "", ...rest] = parts;
    const start = words.indexOf(first);
    if (start < 0) continue;
    let end = start + first.length;
    const whole = rest.every((part) => {
      const at = words.indexOf(part, end);
      end = at + part.length;
      return at >= 0;
    });
    if (!whole || (atEnd && end !== words.length)) continue;
    const cue = { text: first, start: clause.start + start, end: clause.start + end };
    return { ...cue, rule: "turns", type, strength };
  }
  return null;
}
