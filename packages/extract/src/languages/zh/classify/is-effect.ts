import { clauseRules } from "./rules.ts";
import { compileEnding } from "./wildcard.ts";

const effects = clauseRules.effects.map(({ verbs, objects, joined }) => ({
  verbs,
  objects: objects.map(compileEnding),
  joined: joined === true,
}));

/**
 * True where a clause only says what the one before it is good for: a verb of effect whose object
 * ends as the rules have it (维护|地区和平, 为|进一步合作奠定坚实基础).
 * @param verb the predicate, or the preposition that opens the clause
 * @param object what follows it, up to the end of the clause
 * @param behindJoiner the clause begins with 并
 */
export function isEffect(verb: string, object: string, behindJoiner: boolean): boolean {
  return effects.some(
    ({ verbs, objects, joined }) =>
      (joined || !behindJoiner) && verbs.includes(verb) && objects.some((ends) => ends(object)),
  );
}
