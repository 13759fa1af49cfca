import type { ReconcileLanguage } from "./reconcile-language.ts";
import type { NamedThing } from "./unit.ts";

/** Whether two names are of one thing: by id, by bare name, or by the language's likeness of names. */
export function isSameThing(a: NamedThing, b: NamedThing, language: ReconcileLanguage): boolean {
  if (a.id === b.id || a.bare === b.bare) return true;
  return !a.listed || !b.listed ? a.type === b.type && language.areAlike(a.bare, b.bare) : false;
}
