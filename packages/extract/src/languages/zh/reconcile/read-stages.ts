import { type Stage, stages } from "../../../reconcile/reconcile-language.ts";
import { fulfilmentRules, stageRules } from "./reconcile-rules.ts";

const { attributive, results, gives_way, abstract } = stageRules;
const any = (words: readonly string[]) => words.join("|");
/** What takes the word of a stage back, behind it. */
const unless: Partial<Record<Stage, string>> = {
  study: `(?!${any(results)})`,
  build: `(?![^，；。、]{0,16}(?:${any(abstract)}))`,
};
const patterns = stages.map((stage) => {
  const words = stageRules.stages[stage] ?? [];
  return {
    stage,
    words: stagePattern(stage, words),
    firm: stagePattern(
      stage,
      words.filter((word) => !gives_way.includes(word)),
    ),
  };
});

function stagePattern(stage: Stage, words: readonly string[]): RegExp {
  return new RegExp(`(?:${any(words)})(?!${any(attributive)})${unless[stage] ?? ""}`, "u");
}

/** The stages that the words of a commitment speak of, first to last. */
export function readStages(quote: string): Stage[] {
  const found = patterns.filter(({ words }) => words.test(quote));
  const isBuilt = found.some(({ stage }) => stage === "build");
  return found
    .filter(({ stage, firm }) => stage !== "run" || !isBuilt || firm.test(quote))
    .map(({ stage }) => stage);
}

/** The stages that a sentence reports as done. */
export function readReport(sentence: string): Stage[] {
  const { done, marks, denials } = fulfilmentRules;
  if (!hasOne(sentence, marks) || hasOne(sentence, denials)) return [];
  return stages.filter((stage) => hasOne(sentence, done[stage] ?? []));
}

export function hasOne(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
