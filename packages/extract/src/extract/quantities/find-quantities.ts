import type { QuantityDraft, QuantityRefiner, QuantityScene } from "./quantity-draft.ts";
import type { QuantityLanguage } from "./quantity-language.ts";
import type { QuantityMention } from "./quantity-mention.ts";
import { readers } from "./readers.ts";
import { readBounds } from "./refiners/read-bounds.ts";
import { tellRoles } from "./refiners/tell-roles.ts";

const refiners: readonly QuantityRefiner[] = [readBounds, tellRoles];

/**
 * Finds the amounts, counts, stages and ordinals of a text, in text order and without overlap. The
 * numerals inside words (进一步, 两国, 一带一路) are not among them.
 */
export function findQuantities(text: string, language: QuantityLanguage): QuantityMention[] {
  const scene: QuantityScene = { text, language };
  let drafts: readonly QuantityDraft[] = language.scan(text).flatMap((match) => {
    const amount = readers[match.rule.reads](match, language);
    return amount ? [{ ...amount, rule: match.name, start: match.start, end: match.end }] : [];
  });
  for (const refine of refiners) drafts = refine(drafts, scene);
  return drafts.map(({ start, end, rule, value, value_max, bound, unit, role }) => ({
    start,
    end,
    text: text.slice(start, end),
    rule,
    value,
    value_max,
    bound,
    unit,
    role: role ?? "level",
  }));
}
