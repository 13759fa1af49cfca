import { clauseRules } from "./rules.ts";

const effects = clauseRules.effects.map(({ verbs, objects, after }) => ({
  verbs,
  objects: objects.map((object) => object.split("*")),
  after,
}));

/**
 * True where a clause only says what the one before it is good for: a verb of effect whose object
 * ends as the rules have it (维护|地区和平, 为|进一步合作奠定坚实基础).
 * @param verb the predicate, or the preposition that opens the clause
 * @param object what follows it, up to the end of the clause
 */
export function isEffect(verb: string, object: string, before: string): boolean {
  return effects.some(
    ({ verbs, objects, after }) =>
      verbs.includes(verb) &&
      (after === undefined || after.some((word) => before.includes(word))) &&
      objects.some((parts) => endsWith(object, parts)),
  );
}

/** `parts` in order, the last one at the end; an empty part matches anything. */
function endsWith(object: string, parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? "";
  if (!object.endsWith(last)) return false;
  let from = 0;
  for (const part of parts.slice(0, -1)) {
    const at = object.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return from <= object.length - last.length;
}
