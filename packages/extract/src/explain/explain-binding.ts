import type { Commitment } from "../classify/classify-document.ts";
import type { ActorSource } from "../classify/find-actor.ts";
import { describeClause } from "./describe-clause.ts";
import { describeCue } from "./describe-cue.ts";
import type { ExplanationSection } from "./section.ts";

/** How many characters on either side show where a cue stands. */
const around = 8;

const actorReasons: Record<ActorSource, string> = {
  declarer: "who declares a stand holds it",
  subject: "the subject of the clause",
  reporter: "who is reported to say so, for the clause has no subject of its own",
  before: "taken over from what stands before, for the clause names nobody",
  unsaid: "nobody is named",
};

/** Why a unit binds, and what its type, strength and actor were read from. */
export function explainBinding(
  commitment: Commitment,
  text: string,
  language: string,
): ExplanationSection {
  const { unit, governed, cue, type, strength, actor, actorFrom, strengthFrom } = commitment;
  const inherited = strengthFrom === "before" ? [`${describeCue(cue, language)}, taken over`] : [];
  const cues = [...inherited, ...governed.map((one) => describeCue(one, language))];
  return {
    title: "Why it is a commitment",
    rows: [
      ...unit.clauses.map(
        (clause) => [`${clause.role} clause`, describeClause(clause, text)] as const,
      ),
      ...cues.map((one, i) => [i === 0 ? "cues, outermost first" : "", one] as const),
      ["cue", describeCue(cue, language)],
      ["type", `${type}: ${explainType(commitment)}`],
      ["strength", `${strength}: ${explainStrength(commitment, text)}`],
      ["actor", `${actor}: ${actorReasons[actorFrom]}`],
    ],
  };
}

function explainType({ unit, cue }: Commitment): string {
  if (cue.rule === "turns") return `the turn «${cue.text}»`;
  const main = unit.clauses.find(({ role }) => role === "main") ?? unit.clauses.at(-1);
  const predicate = main?.predicate ?? null;
  if (predicate === null) return "no predicate that would make it another";
  return `the predicate «${predicate.text}» is of class ${predicate.class}`;
}

function explainStrength({ cue, strengthFrom, unit }: Commitment, text: string): string {
  if (strengthFrom === "own") return `its own cue «${cue.text}»`;
  if (strengthFrom === "plain") return "a predicate without a cue of strength binds plainly";
  const [before, after] = [text.slice(0, cue.start), text.slice(cue.end, cue.end + around)];
  const line = before.slice(before.lastIndexOf("\n") + 1).slice(-around);
  const distance = unit.start - cue.start;
  return `taken over from …${line}⟦${cue.text}⟧${after}…, ${distance} characters before`;
}
