import { formatEvaluation } from "@pledgeline/evaluate/format-evaluation";
import { Evaluation } from "@pledgeline/schema/evaluation";

/** The figures of a run by file name, and the JSON Schema that describes them; nothing without figures. */
export function evaluationFiles({
  evaluation,
}: {
  readonly evaluation?: Evaluation;
}): Map<string, string> {
  if (evaluation === undefined) return new Map();
  const schema = { title: "evaluation", ...Evaluation.toJSONSchema() };
  return new Map([
    ["evaluation.json", formatEvaluation(evaluation)],
    ["schema/evaluation.schema.json", `${JSON.stringify(schema, null, 2)}\n`],
  ]);
}
