import type { Commitment } from "../classify/classify-document.ts";
import type { ClassifyLanguage } from "../classify/language.ts";
import { type PillarScore, scorePillars } from "../classify/score-pillars.ts";
import { findRule } from "./find-rule.ts";
import type { ExplanationSection } from "./section.ts";

/** The pillars that were weighed, best first, with the terms that speak for each. */
export function explainPillar(
  { unit, pillar }: Commitment,
  text: string,
  language: { readonly code: string; readonly classify: ClassifyLanguage },
): ExplanationSection {
  const alone = scorePillars(text, unit, language.classify.pillars);
  const rows = pillar.scores.map((score, i) => {
    const own = alone.find((one) => one.pillar === score.pillar)?.score ?? 0;
    const parts = [...describeTerms(score, language.code), ...describeContext(score.score - own)];
    const second = score.pillar === pillar.second && i > 0 ? ", near enough to be the second" : "";
    return [score.pillar, `${score.score.toFixed(2)}${second}: ${parts.join("; ")}`] as const;
  });
  const none = ["political", "no term of any pillar is in it, and none before it"] as const;
  return { title: "Pillar", rows: rows.length === 0 ? [none] : rows };
}

function describeTerms({ terms, pillar }: PillarScore, language: string): string[] {
  return terms.map(({ term, weight, points }) => {
    const place = findRule(language, [pillar], term);
    const less = points < weight ? ` of ${weight}` : "";
    return `${points.toFixed(2)}${less} for «${term}»${place === null ? "" : ` (${place})`}`;
  });
}

function describeContext(bonus: number): string[] {
  return bonus > 0 ? [`${bonus.toFixed(2)} for the unit before in the paragraph`] : [];
}
