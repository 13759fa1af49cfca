import type { Actor, CommitmentType, Strength } from "@pledgeline/schema/codes";
import type { Cue, Subject } from "../segment/clause.ts";
import type { Unit } from "../segment/join-units.ts";
import { type Decision, decide, type Reign } from "./decide.ts";
import { type ActorSource, findActor } from "./find-actor.ts";
import { mergeHeads, type UnitHead } from "./merge-heads.ts";

/** A unit found to bind, and by what. */
export interface Binding {
  readonly unit: Unit;
  readonly type: CommitmentType;
  readonly strength: Strength;
  readonly actor: Actor;
  readonly cue: Cue;
  /** The cues of its head, outermost first. */
  readonly governed: readonly Cue[];
  /** The strength is that of a cue of its own, of the one before, or of a predicate without any. */
  readonly strengthFrom: "own" | "before" | "plain";
  readonly actorFrom: ActorSource;
}

/** What a sentence hands on from unit to unit, and an introduction to the items of its list. */
export interface Governance extends Reign {
  readonly actor: Actor | null;
}

/** At the start of a sentence a bare predicate binds plainly, and binds all. */
export const plain: Governance = {
  binds: true,
  strength: "firm",
  cue: null,
  begun: false,
  content: false,
  elsewhere: false,
  actor: null,
};

/** Reads a unit under what governs it: what it binds to, or null, and what governs the next one. */
export function govern(unit: Unit, reign: Governance): [Binding | null, Governance] {
  const head = mergeHeads(unit.clauses);
  const decision = decide(head, reign);
  const anew = head.subject !== null || head.frame !== null;
  const reporter = actorOf(head.reporter) ?? (head.frame === null ? null : reign.actor);
  // A stand is held by who declares it, whoever it is about.
  const speaker = decision?.type === "position" || decision === null ? reporter : null;
  const subject = actorOf(head.subject);
  const [actor, actorFrom] = findActor({
    declarer: speaker,
    subject,
    reporter,
    before: reign.actor,
  });
  const next: Governance = {
    // 双方强调：opens a list of what they bind themselves to.
    binds: decision !== null || (head.announces && head.frame?.kind === "reporting"),
    strength: head.leads ? "intent" : (head.modal?.strength ?? (anew ? "firm" : reign.strength)),
    cue: (head.leads ? head.effort : head.modal) ?? (anew ? null : reign.cue),
    begun: true,
    content: opensContent(head, decision) || (reign.content && !resumes(head)),
    elsewhere: isElsewhere(head, decision) ?? reign.elsewhere,
    actor: decision === null && reign.begun ? (reign.actor ?? actor) : actor,
  };
  if (decision === null || head.announces) return [null, next];
  const governed = cuesOf(head);
  const cue = decision.cue ?? reign.cue ?? governed.at(-1);
  if (cue === undefined) return [null, next];
  const { strength } = decision;
  // What one party makes easier it makes easier for the other; together they act for themselves.
  const eases = head.predicate?.class === "facilitating" && actor !== null && actor !== "joint";
  const type = eases && decision.type === "action" ? "support" : decision.type;
  const inherited = anew || reign.cue === null ? "plain" : "before";
  const strengthFrom = decision.cue === null ? inherited : "own";
  const from = { strengthFrom, actorFrom } as const;
  return [{ unit, type, strength, actor: actor ?? "joint", cue, governed, ...from }, next];
}

/** A verb of thought or praise that binds nothing by itself. */
const opensContent = (head: UnitHead, decision: Decision | null) =>
  decision === null && head.frame !== null && head.frame.kind !== "reporting";

/** Whether the unit turns the sentence to something else; null where it leaves open what it is about. */
function isElsewhere(head: UnitHead, decision: Decision | null): boolean | null {
  if (head.reporter !== null && head.reporter !== "other") return false;
  if (head.subject !== null) {
    return decision === null && (head.subject === "other" || !head.subject.own);
  }
  return decision === null && head.frame?.rule === "importance" ? true : null;
}

/** The sentence's own subject speaks again. */
const resumes = (head: UnitHead) => head.modal !== null || head.frame !== null;

function actorOf(subject: Subject): Actor | null {
  return subject === null || subject === "other" ? null : subject.actor;
}

function cuesOf(head: UnitHead): Cue[] {
  return [head.frame, head.modal, head.effort, head.predicate].filter((cue) => cue !== null);
}
