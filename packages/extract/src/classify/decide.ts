import type { CommitmentType, Strength } from "@pledgeline/schema/codes";
import type { Cue } from "../segment/clause.ts";
import type { UnitHead } from "./merge-heads.ts";

/** What governs a unit that has no cue of its own. */
export interface Reign {
  /** The unit before bound, or there is none. */
  readonly binds: boolean;
  readonly strength: Strength;
  /** The modal that still holds; null where a bare predicate binds plainly. */
  readonly cue: Cue | null;
  /** A sentence has begun with a unit already. */
  readonly begun: boolean;
  /** What the sentence thinks or praises so far: a clause with a subject of its own goes on with it. */
  readonly content: boolean;
  /** The sentence is about something else than the parties, and says nothing that binds. */
  readonly elsewhere: boolean;
}

/** How a unit binds. */
export interface Decision {
  readonly type: CommitmentType;
  readonly strength: Strength;
  /** The unit's own cue; null where it stands under the reign's. */
  readonly cue: Cue | null;
}

/** Decides whether a unit binds, from its head and what governs it; null where it does not. */
export function decide(head: UnitHead, reign: Reign): Decision | null {
  const { frame, modal, predicate, turn, subject } = head;
  if (frame?.kind === "assessment" || head.completed) return null;
  if (frame?.kind === "belief") return decideBelief(head, reign);
  if (turn !== null) {
    const cue = predicate?.class === "position" ? predicate : turn;
    return { type: turn.type, strength: turn.strength, cue };
  }
  if (reign.content && subject !== null && modal === null) return null;
  if (reign.elsewhere && subject === null && frame === null) return null;
  const ownCue = modal !== null || head.effort !== null || bindsByClass(head);
  // What is reported without any cue is a statement: 重申…是威胁.
  if (frame !== null && !ownCue && predicate?.class === "unknown") return null;
  if (subject === "other" && (modal === null || predicate?.class === "unknown" || !reign.binds)) {
    return modal?.obligation ? obliged(head, reign) : null;
  }
  const unbound = subject === null && frame === null && !reign.binds;
  if (modal?.obligation && !modal.necessity && unbound) return null;
  if (modal?.obligation) return obliged(head, reign);
  if (ownCue) return label(head, reign);
  if (predicate === null) return null;
  if (subject !== null) return goesOn(head, subject) ? label(head, reign) : null;
  if (!reign.binds) return null;
  if (reign.begun) return label(head, reign);
  const heading = predicate.class === "unknown" || !predicate.object;
  return heading ? null : label(head, reign);
}

/** A plain present binds where it goes on from now (双方继续…) or where an organ of theirs acts. */
function goesOn({ predicate, standing }: UnitHead, subject: UnitHead["subject"]): boolean {
  if (predicate === null || predicate.class === "unknown") return false;
  const organ = subject !== null && subject !== "other" && !subject.own;
  return standing || predicate.prospective || (organ && !predicate.event);
}

/** After a verb of thought only an obligation binds, or what the parties themselves will do. */
function decideBelief(head: UnitHead, reign: Reign): Decision | null {
  if (head.modal === null) return null;
  if (head.modal.obligation) return obliged(head, reign);
  const party = head.subject !== null && head.subject !== "other" && head.subject.own;
  return party ? label(head, reign) : null;
}

/** An obligation on the parties is an action, on others or on nobody named a stand. */
function obliged(head: UnitHead, reign: Reign): Decision {
  const own = head.subject !== null && head.subject !== "other";
  const shared = head.subject === null && head.shared;
  if (own || shared || head.modal?.necessity === true) return label(head, reign);
  return { type: "position", strength: "firm", cue: head.modal };
}

const bindsByClass = ({ predicate }: UnitHead) =>
  predicate !== null && ["support", "explore", "position"].includes(predicate.class);

/** Type and strength of a unit that binds. */
function label(head: UnitHead, reign: Reign): Decision {
  const { modal, effort, predicate } = head;
  const anew = head.subject !== null || head.frame !== null;
  const governed = modal?.strength ?? (anew ? "firm" : reign.strength);
  const cue = modal ?? (anew ? null : reign.cue);
  const own = (rule: Cue | null) => rule ?? modal ?? null;
  switch (predicate?.class) {
    case "support":
      return {
        type: "support",
        strength: modal?.strength === "intent" ? "intent" : "support",
        cue: modal?.strength === "intent" ? modal : own(predicate),
      };
    case "explore":
      return { type: "action", strength: "explore", cue: own(predicate) };
    case "position":
      return { type: "position", strength: "firm", cue: own(predicate) };
    default: {
      const effortful = effort !== null && (!effort.haste || cue === null);
      return {
        type: predicate?.class === "causative" ? "support" : "action",
        strength: effortful ? "intent" : governed,
        cue: effortful ? effort : modal,
      };
    }
  }
}
