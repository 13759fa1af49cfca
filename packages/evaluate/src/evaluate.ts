import type { Evaluation } from "@pledgeline/schema/evaluation";
import type { Dataset } from "@pledgeline/schema/tables";
import { compare } from "./compare.ts";
import type { Gold } from "./gold/gold.ts";
import { scoreBoundaries } from "./measures/boundaries.ts";
import { scoreCharacters } from "./measures/characters.ts";
import { scoreDeadlines } from "./measures/deadlines.ts";
import { scoreFalseLinks } from "./measures/false-links.ts";
import { scoreActor, scoreStrength, scoreType } from "./measures/labels.ts";
import { scoreLinks } from "./measures/links.ts";
import { scoreDates, scoreNames, scoreQuantities } from "./measures/mentions.ts";
import { scoreOutcomes } from "./measures/outcomes.ts";
import { scorePillar } from "./measures/pillar.ts";
import { scoreRelations } from "./measures/relations.ts";
import { scoreUnits } from "./measures/units.ts";
import { type Miss, missKinds } from "./miss.ts";
import type { ScoreOne } from "./score.ts";

/** The measures in the order of the tables, with what must be annotated for them. */
const measures: readonly (readonly ["commitments" | "mentions" | "threads", ScoreOne])[] = [
  ["commitments", scoreUnits],
  ["commitments", scoreBoundaries],
  ["commitments", scoreCharacters],
  ["commitments", scoreType],
  ["commitments", scoreStrength],
  ["commitments", scoreActor],
  ["commitments", scorePillar],
  ["commitments", scoreDeadlines],
  ["mentions", scoreDates],
  ["mentions", scoreQuantities],
  ["mentions", scoreNames],
  ["threads", scoreLinks],
  ["threads", scoreFalseLinks],
  ["threads", scoreRelations],
  ["threads", scoreOutcomes],
];

/** Scores a dataset against annotations: the figures, and each miss, by kind. */
export function evaluate(
  dataset: Dataset,
  gold: Gold,
): { evaluation: Evaluation; misses: readonly Miss[] } {
  const { comparison, misses } = compare(dataset, gold);
  const scores = measures
    .filter(([annotated]) => gold[annotated].length > 0)
    .map(([, score]) => score(comparison));
  const all = [...misses, ...scores.flatMap((score) => score.misses)];
  const annotated = comparison.documents.filter((pair) => pair.annotated);
  return {
    evaluation: {
      annotated_documents: annotated.map(({ document }) => document.document_id),
      documents_found: comparison.documents.length,
      documents_wanted: gold.documents.length,
      upper_bound: annotated.some(({ developedOn }) => developedOn),
      measures: scores.flatMap((score) => score.measures),
      confusions: scores.flatMap((score) => score.confusions),
    },
    misses: all.sort((a, b) => missKinds.indexOf(a.kind) - missKinds.indexOf(b.kind)),
  };
}
