import type { Actor } from "@pledgeline/schema/codes";

/** By what a commitment's actor is known, what speaks loudest first. */
export const actorSources = ["declarer", "subject", "reporter", "before"] as const;
export type ActorSource = (typeof actorSources)[number] | "unsaid";

/** The first actor that is known, and by what; null where nobody is named. */
export function findActor(
  known: Readonly<Record<(typeof actorSources)[number], Actor | null>>,
): readonly [Actor | null, ActorSource] {
  for (const source of actorSources) if (known[source] !== null) return [known[source], source];
  return [null, "unsaid"];
}
